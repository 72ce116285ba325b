import type { Clock } from './clock.js'
import { tickerOf } from './ticker.js'

/** Whole seconds until `endsAt`, rounded up; 0 for what is no time or has passed. */
export function secondsUntil(endsAt: number | null | undefined, now: number): number {
  const seconds = Math.ceil(((endsAt ?? 0) - now) / 1_000)
  return seconds > 0 && seconds < Infinity ? seconds : 0
}

/**
 * Calls back with the seconds left at the second boundaries of a deadline, and at the deadline itself, until the
 * returned function is called.
 */
export function watchSeconds(
  endsAt: number | null | undefined,
  clock: Clock,
  callback: (seconds: number) => void,
): () => void {
  const end = endsAt ?? 0
  return tickerOf(clock).watch({
    due(now) {
      const seconds = secondsUntil(end, now)
      return seconds ? end - (seconds - 1) * 1_000 : null
    },
    run: (now) => callback(secondsUntil(end, now)),
    // The deadline itself is never late.
    patientUntil: end,
  })
}
