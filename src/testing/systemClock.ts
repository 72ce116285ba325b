import type { Clock } from '../core/clock.js'

/** The time of this machine. Timers are looked up at each call, so that a test's fake timers apply. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, delay) => globalThis.setTimeout(callback, delay),
  clearTimeout: (handle) => globalThis.clearTimeout(handle as number),
}
