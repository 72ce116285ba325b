import { countedSends, HOUR } from './ledger.js'
import { DEFAULT_LIMIT, type CooldownPolicy, type CooldownReason, type PolicyInput } from './policy.js'

const MINUTE = 60_000

/** What a policy is made of. Every time is in ms. */
export interface PolicyOptions {
  /**
   * The cooldown after the first, second, … message of the hour; the last also follows each later one.
   * @default [30_000, 60_000, 120_000, 300_000]
   */
  readonly ladderMs?: readonly number[] | undefined
  /** How many resends the service allows in an hour. @default 5 */
  readonly limit?: number | undefined
  /** After a message that could not be delivered, or a trigger's refusal; doubles up to the ladder's end. @default 30_000 */
  readonly failureMs?: number | undefined
  /** After LimitExceeded where the ledger can't tell: the first time, and each next. @default [900_000, 3_600_000] */
  readonly rateLimitedMs?: readonly number[] | undefined
  /** After TooManyRequests: the least and the most of the first, which then doubles, and the end of that. @default [5_000, 15_000, 120_000] */
  readonly throttledMs?: readonly [least: number, most: number, end: number] | undefined
  /** After UserNotFound. @default 10_000 */
  readonly notFoundMs?: number | undefined
  /** After what only the page's developers can mend. @default 60_000 */
  readonly refusedMs?: number | undefined
  /** The longest cooldown. @default 3_600_000 */
  readonly maxMs?: number | undefined
}

const isTime = (value: unknown) => Number.isFinite(value) && (value as number) >= 0
const isList = (value: unknown, least: number) =>
  Array.isArray(value) && value.length >= least && Array.from(value as unknown[]).every(isTime)

function check(name: string, value: unknown, isGood: (value: unknown) => boolean, rule: string): void {
  if (isGood(value)) return
  throw new RangeError(
    `react-cognito-resend-code: createPolicy was given a bad ${name}. A cooldown is only as good as its numbers, so none is guessed. ` +
      `Give ${name} as ${rule}.`,
  )
}

/**
 * A cooldown policy: a ladder for messages, and a pace for each kind of error.
 *
 * @throws RangeError when a time is not a finite number from 0 up, a list too short, or the limit no whole number.
 */
export function createPolicy(options: PolicyOptions = {}): CooldownPolicy {
  const {
    ladderMs = [30_000, MINUTE, 2 * MINUTE, 5 * MINUTE],
    limit = DEFAULT_LIMIT,
    failureMs = 30_000,
    rateLimitedMs = [15 * MINUTE, HOUR],
    throttledMs = [5_000, 15_000, 2 * MINUTE],
    notFoundMs = 10_000,
    refusedMs = MINUTE,
    maxMs = HOUR,
  } = options
  for (const [name, value] of Object.entries({ ladderMs, rateLimitedMs }))
    check(name, value, (list) => isList(list, 1), 'a list of at least one number of ms')
  check('throttledMs', throttledMs, (list) => isList(list, 3), 'a list of three numbers of ms')
  for (const [name, value] of Object.entries({ failureMs, notFoundMs, refusedMs, maxMs }))
    check(name, value, isTime, 'finite ms from 0 up')
  check('limit', limit, (value) => Number.isInteger(value) && isTime(value) && value !== 0, 'a whole number from 1 up')
  const rung = (list: readonly number[], index: number) => list[Math.min(index, list.length - 1)] ?? 0

  function next({ ledger, outcome, previous, now, random }: PolicyInput) {
    const { kind } = outcome
    const again = previous?.reason === kind && previous.endsAt > now - HOUR ? previous.endsAt - previous.startedAt : 0
    const until = (endsAt: number, reason: CooldownReason = kind, estimated = false) => ({
      startedAt: now,
      endsAt,
      reason,
      estimated,
    })
    const counted = countedSends(ledger)
    const frees = counted[counted.length - limit] ?? 0

    switch (kind) {
      case 'sent':
      case 'reply-lost':
      case 'service-unavailable':
      case 'unknown':
        return frees > now ? until(frees, 'exhausted') : until(now + rung(ladderMs, ledger.length - 1))
      case 'delivery-failed':
      case 'rejected-by-trigger':
        return until(now + Math.min(again * 2 || failureMs, Math.max(failureMs, rung(ladderMs, Infinity))))
      case 'rate-limited':
        return frees > now ? until(frees) : until(now + rung(rateLimitedMs, again ? 1 : 0), kind, true)
      case 'throttled': {
        const [least, most, end] = throttledMs
        return until(now + Math.min(again * 2 || least + random() * (most - least), end))
      }
      case 'user-not-found':
        return until(now + notFoundMs)
      case 'blocked':
      case 'not-authorized':
      case 'misconfigured':
        return until(now + refusedMs)
      default:
        return null
    }
  }

  return { maxMs, limit, next }
}

/**
 * The default pace: 30, 60, 120, then 300 s between messages, at most five an hour, and for each error what suits it.
 */
export const defaultPolicy: CooldownPolicy = /* @__PURE__ */ createPolicy()
