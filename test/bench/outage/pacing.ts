import { nextCooldown, type Cooldown, type CooldownPolicy } from '../../../src/core/policy.js'

/** What a page does with a tap that was throttled. */
export interface Pacing {
  readonly name: string
  /**
   * How long until the button may be pressed again, ms, from how long it was the last time (0 for a first). Always the
   * same for a page without a memory.
   */
  cooldownMs(lastMs: number, random: () => number): number
  /** How many requests one press may make, and the pauses between them, ms: what an SDK's retries do. */
  readonly retriesMs?: ((retry: number, random: () => number) => number) | undefined
  readonly attemptsPerPress?: number | undefined
}

/** A policy of the package: exactly what a page with the hook does. */
export function byPolicy(name: string, policy: CooldownPolicy): Pacing {
  const outcome = { kind: 'throttled', retryAt: null } as const
  // Far from 0, for a policy compares times.
  const now = Date.UTC(2026, 0, 15, 12)
  return {
    name,
    cooldownMs(lastMs, random) {
      const previous: Cooldown | null = lastMs
        ? { startedAt: now - lastMs, endsAt: now, reason: 'throttled', estimated: false }
        : null
      const cooldown = nextCooldown(policy, { ledger: [], outcome, previous, now, random })
      return cooldown ? cooldown.endsAt - now : 0
    },
  }
}

/** The button that most pages have: always the same wait. */
export const fixed = (seconds: number): Pacing => ({
  name: `fixed ${seconds} s cooldown`,
  cooldownMs: () => seconds * 1_000,
})

/**
 * A page without a cooldown over a client that repeats by itself: three attempts for a press, with full jitter over
 * 100 ms that doubles.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export const retryThreeTimes: Pacing = {
  name: 'no cooldown, retry three times',
  cooldownMs: () => 0,
  attemptsPerPress: 3,
  retriesMs: (retry, random) => random() * 100 * 2 ** retry,
}

/** What may be chosen: a first cooldown between `least` and `most` s, then growth, each step spread by a share, up to an end. */
export interface Ladder {
  readonly least: number
  readonly most: number
  readonly growth: number
  readonly spread: number
  readonly end: number
}

export const ladder = ({ least, most, growth, spread, end }: Ladder): Pacing => ({
  name: `${least}–${most} s, ×${growth}${spread ? ` ±${spread * 100} %` : ''}, ≤ ${end} s`,
  cooldownMs: (lastMs, random) =>
    Math.min(
      lastMs ? lastMs * growth * (1 + spread * (2 * random() - 1)) : (least + random() * (most - least)) * 1_000,
      end * 1_000,
    ),
})
