import type { Clock } from './clock.js'
import { tickerOf } from './ticker.js'

/** Whole seconds until `endsAt`, rounded up; 0 for what is no time or has passed. */
export function secondsUntil(endsAt: number | null | undefined, now: number): number {
  // Reckoned with, null is 0 and undefined NaN, and neither is more than 0.
  const seconds = Math.ceil(((endsAt as number) - now) / 1_000)
  return seconds > 0 && seconds < Infinity ? seconds : 0
}

/** How many may each have a second of their own, and what the seconds of more are rounded up to, ms. */
const FEW = 10
const GRID = 250

let watching = 0

/**
 * Calls back with the seconds left at the second boundaries of a deadline, and at the deadline itself, until the
 * returned function is called. Where many watch, a boundary is up to a quarter of a second late, and the deadline never:
 * nobody sees that, and the page is laid out four times a second and not at every frame.
 */
export function watchSeconds(
  endsAt: number | null | undefined,
  clock: Clock,
  callback: (seconds: number) => void,
): () => void {
  const stop = tickerOf(clock).watch({
    due(now) {
      const after = secondsUntil(endsAt, now) - 1
      const due = (endsAt as number) - after * 1_000
      return after < 0 ? null : after && watching > FEW ? Math.ceil(due / GRID) * GRID : due
    },
    run: (now) => callback(secondsUntil(endsAt, now)),
  })
  watching++
  return () => {
    watching--
    stop()
  }
}
