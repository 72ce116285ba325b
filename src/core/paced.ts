import { PACES, type Pace } from './kinds.js'
import { countedSends, HOUR } from './ledger.js'
import { DEFAULT_LIMIT, type CooldownPolicy, type PolicyInput } from './policy.js'

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
  /**
   * After TooManyRequests: the least and the most of the first, and the longest. Each next is one and a half to two and
   * a half times as long as the one before: a crowd that was let in together must not come back together.
   * @default [5_000, 15_000, 120_000]
   */
  readonly throttledMs?: readonly [least: number, most: number, end: number] | undefined
  /** After UserNotFound. @default 10_000 */
  readonly notFoundMs?: number | undefined
  /** After what only the page's developers can mend. @default 60_000 */
  readonly refusedMs?: number | undefined
  /** The longest cooldown. @default 3_600_000 */
  readonly maxMs?: number | undefined
}

const MINUTE = 60_000
const rung = (list: readonly number[], index: number) => list[Math.min(index, list.length - 1)] ?? 0

/** The policy of options that are known to be good. */
export function paced({
  ladderMs = [30_000, MINUTE, 2 * MINUTE, 5 * MINUTE],
  limit = DEFAULT_LIMIT,
  failureMs = 30_000,
  rateLimitedMs = [15 * MINUTE, HOUR],
  throttledMs: [least, most, end] = [5_000, 15_000, 2 * MINUTE],
  notFoundMs = 10_000,
  refusedMs = MINUTE,
  maxMs = HOUR,
}: PolicyOptions): CooldownPolicy {
  function next({ ledger, outcome: { kind }, previous, now, random }: PolicyInput) {
    const pace = PACES[kind]
    const again = previous?.reason === kind && previous.endsAt > now - HOUR ? previous.endsAt - previous.startedAt : 0
    const frees = (countedSends(ledger).at(-limit) ?? 0) - now
    if (!pace) return null
    const isFull = frees > 0 && (pace === 'ladder' || pace === 'limit')
    const waits: Readonly<Record<NonNullable<Pace>, () => number>> = {
      ladder: () => rung(ladderMs, ledger.length - 1),
      failure: () => Math.min(again * 2 || failureMs, Math.max(failureMs, rung(ladderMs, Infinity))),
      limit: () => rung(rateLimitedMs, again ? 1 : 0),
      throttled: () => Math.min(again ? again * (1.5 + random()) : least + random() * (most - least), end),
      'unknown-user': () => notFoundMs,
      refused: () => refusedMs,
    }
    return {
      startedAt: now,
      endsAt: now + (isFull ? frees : waits[pace]()),
      reason: isFull && pace === 'ladder' ? ('exhausted' as const) : kind,
      estimated: !isFull && pace === 'limit',
    }
  }
  return { maxMs, limit, next }
}

/**
 * The default pace: 30, 60, 120, then 300 s between messages, at most five an hour, and for each error what suits it.
 */
export const defaultPolicy: CooldownPolicy = /* @__PURE__ */ paced({})
