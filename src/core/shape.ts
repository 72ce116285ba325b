import { quietly } from './quietly.js'

/** Longer text is not ours. */
const MAX_LENGTH = 8_192

/** Believes a value in its own type and within its limits, or takes it for undefined. */
export type Check<T> = (value: unknown) => T | undefined

/** The members of an object; of anything else none. */
export const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value ? (value as Record<string, unknown>) : {}

/** What a text in storage holds, where it is JSON of the version that this package writes. */
export function parse(raw: string | null): unknown {
  const value: unknown = raw && raw.length <= MAX_LENGTH && quietly(() => JSON.parse(raw) as unknown)
  return fields(value).v === 1 ? value : undefined
}

/** The text of such JSON. */
export const serialize = (value: object): string => JSON.stringify({ v: 1, ...value })

/** A string of 1 to 256 characters. */
export const text: Check<string> = (value) =>
  typeof value === 'string' && value && value.length <= 256 ? value : undefined

/** An object whose every member passes its check; null where one does not. */
export function shape<T extends object>(checks: { readonly [Member in keyof T]: Check<T[Member]> }) {
  return (value: unknown): T | null => {
    const from = fields(value)
    const members = Object.entries<Check<unknown>>(checks).map(([name, check]) => [name, check(from[name])] as const)
    return members.some(([, member]) => member === undefined) ? null : (Object.fromEntries(members) as T)
  }
}
