import { ResendCodeError } from '../core/error.js'
import { developerWords } from '../core/developerWords.js'
import { quietly } from '../core/quietly.js'
import type { ResendRequest } from './request.js'
import { ruleWords } from './rules.js'

/** A broken constraint. No value is ever part of it. */
function broken(member: string, value?: unknown): ResendCodeError {
  // A person can mend what was typed, but not what the page passes in its place.
  const audience = member === 'username' && typeof value === 'string' ? 'user' : 'developer'
  const words = developerWords(() => process.env.NODE_ENV !== 'production' && ruleWords(member, audience))
  return new ResendCodeError('invalid-request', `invalid-request: ${member}${words || ''}`, { audience, member })
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
function read(from: object, name: string, member = name): unknown {
  try {
    return Object.hasOwn(from, name) ? (from as Record<string, unknown>)[name] : undefined
  } catch {
    throw broken(member)
  }
}

/** The record's own members of these names, each a text where it is there. */
function checkTexts(value: unknown, member: string, ...names: string[]): Record<string, string> | undefined {
  if (value === undefined) return value
  if (!isRecord(value)) throw broken(member)
  const texts: Record<string, string> = {}
  for (const name of names) {
    const path = `${member}.${name}`
    const text = read(value, name, path)
    if (text === undefined) continue
    if (!isText(text)) throw broken(path)
    texts[name] = text
  }
  return texts
}

function checkMetadata(value: unknown, member: string): Record<string, string> | undefined {
  if (value === undefined) return value
  const entries = isRecord(value) && quietly(() => Object.entries(value))
  if (!entries || !entries.flat().every((text) => isText(text))) throw broken(member)
  return Object.fromEntries(entries)
}

/**
 * The request with its username trimmed and only the members that the service knows, each read once.
 *
 * @throws ResendCodeError of kind `invalid-request`, with `member`, where a constraint of the service is broken. Its
 *   text never carries a value.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResendConfirmationCode.html
 */
export function checkRequest(request: unknown): ResendRequest {
  if (!isRecord(request)) throw broken('request')
  const given = read(request, 'username')
  const username = typeof given === 'string' ? given.trim() : given
  if (!isText(username, 128, /^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$/u)) throw broken('username', given)
  const secretHash = read(request, 'secretHash')
  if (secretHash !== undefined && !isText(secretHash, 128, /^[\w+=/]+$/)) throw broken('secretHash')
  const checked = <T>(
    member: string,
    check: (value: unknown, member: string, ...names: string[]) => T,
    ...names: string[]
  ) => check(read(request, member), member, ...names)
  return {
    username,
    clientMetadata: checked('clientMetadata', checkMetadata),
    analyticsMetadata: checked('analyticsMetadata', checkTexts, 'analyticsEndpointId'),
    userContextData: checked('userContextData', checkTexts, 'encodedData', 'ipAddress'),
    secretHash,
  }
}
