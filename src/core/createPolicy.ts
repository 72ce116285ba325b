import { paced, type PolicyOptions } from './paced.js'
import type { CooldownPolicy } from './policy.js'

type Rule = readonly [isGood: (value: unknown) => boolean, words: string]

const isTime = (value: unknown) => Number.isFinite(value) && (value as number) >= 0
const isList = (value: unknown, least: number) =>
  Array.isArray(value) && value.length >= least && Array.from(value as unknown[]).every(isTime)

const TIME: Rule = [isTime, 'finite ms from 0 up']
const LIST: Rule = [(value) => isList(value, 1), 'a list of at least one number of ms']

const RULES: Readonly<Record<keyof PolicyOptions, Rule>> = {
  ladderMs: LIST,
  rateLimitedMs: LIST,
  throttledMs: [(value) => isList(value, 3), 'a list of three numbers of ms'],
  failureMs: TIME,
  notFoundMs: TIME,
  refusedMs: TIME,
  maxMs: TIME,
  limit: [(value) => Number.isInteger(value) && (value as number) > 0, 'a whole number from 1 up'],
}

/**
 * A cooldown policy: a ladder for messages, and a pace for each kind of error.
 *
 * @throws RangeError when a time is not a finite number from 0 up, a list too short, or the limit no whole number.
 */
export function createPolicy(options: PolicyOptions = {}): CooldownPolicy {
  for (const [name, [isGood, words]] of Object.entries(RULES)) {
    const value: unknown = options[name as keyof PolicyOptions]
    if (value === undefined || isGood(value)) continue
    throw new RangeError(
      `react-cognito-resend-code: createPolicy was given a bad ${name}. None is guessed. Give ${name} as ${words}.`,
    )
  }
  return paced(options)
}
