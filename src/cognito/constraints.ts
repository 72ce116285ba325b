import type { ResendCodeError } from '../core/error.js'
import { failure } from '../core/failure.js'
import { quietly } from '../core/quietly.js'
import type { ResendRequest } from './request.js'
import { ruleWords } from './rules.js'

/** A broken constraint. No value is ever part of it. */
function broken(member: string, value?: unknown): ResendCodeError {
  // A person can mend what was typed, but not what the page passes in its place.
  const audience = member === 'username' && typeof value === 'string' ? 'user' : 'developer'
  const why = () => process.env.NODE_ENV !== 'production' && ruleWords(member, audience)
  return failure('invalid-request', why, { audience, member })
}

/** Counts code points, as the service counts characters; by default those of its `StringType`. */
const isText = (value: unknown, max = 131072, pattern = /^/): value is string =>
  typeof value === 'string' &&
  // Spares counting what is far too long.
  value.length <= 2 * max &&
  Array.from(value).length <= max &&
  pattern.test(value)

/** Tells a record from arrays, maps, dates and promises, also one of another realm or without a prototype. */
const isRecord = (value: unknown): value is object =>
  quietly(() => Object.prototype.toString.call(value)) === '[object Object]'

/** A member of the record's own, read once; undefined where there is none. */
function read(from: object, name: string, member: string): unknown {
  try {
    return Object.hasOwn(from, name) ? (from as Record<string, unknown>)[name] : undefined
  } catch {
    throw broken(member)
  }
}

/** Takes a member as the service does, or throws what is broken about it. */
type Check<T> = (value: unknown, member: string) => T
/** The same for each member of a record. */
type Checks<T> = { readonly [Member in keyof T]-?: Check<T[Member]> }

/** The record's own members that have a check, each read once; what is undefined stays away. */
function checkMembers<T extends object>(checks: Checks<T>, value: unknown, path: string): T {
  const members = Object.entries<Check<unknown>>(checks).map(([name, check]) => {
    const member = path + name
    return [name, check(read(value as object, name, member), member)] as const
  })
  return Object.fromEntries(members.filter(([, checked]) => checked !== undefined)) as T
}

const optional =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value, member) =>
    value === undefined ? value : check(value, member)

const text = (max?: number, pattern?: RegExp) =>
  optional((value, member) => {
    if (isText(value, max, pattern)) return value
    throw broken(member)
  })

const record = <T extends object>(checks: Checks<T>) =>
  optional((value, member) => {
    if (isRecord(value)) return checkMembers(checks, value, `${member}.`)
    throw broken(member)
  })

/** Each member of the request, with the constraint that the service holds it to. */
const CHECKS: Checks<ResendRequest> = {
  username(value, member) {
    const username = typeof value === 'string' ? value.trim() : value
    if (isText(username, 128, /^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$/u)) return username
    throw broken(member, value)
  },
  secretHash: text(128, /^[\w+=/]+$/),
  clientMetadata: optional((value, member) => {
    const entries = isRecord(value) && quietly(() => Object.entries(value))
    if (entries && entries.flat().every((part) => isText(part))) return Object.fromEntries(entries)
    throw broken(member)
  }),
  analyticsMetadata: record({ analyticsEndpointId: text() }),
  userContextData: record({ encodedData: text(), ipAddress: text() }),
}

/** The names of the request's members. */
export const MEMBERS = Object.keys(CHECKS) as readonly (keyof ResendRequest)[]

/**
 * The request with its username trimmed and only the members that the service knows, each read once.
 *
 * @throws ResendCodeError of kind `invalid-request`, with `member`, where a constraint of the service is broken. Its
 *   text never carries a value.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResendConfirmationCode.html
 */
export function checkRequest(request: unknown): ResendRequest {
  if (!isRecord(request)) throw broken('request')
  return checkMembers(CHECKS, request, '')
}
