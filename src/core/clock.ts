/** Where the time comes from, and what wakes the package up. Give your own in tests and stories. */
export interface Clock {
  /** The time, epoch ms. */
  now(): number
  /** Calls back once after `delay` ms; returns a handle for `clearTimeout`. */
  setTimeout(callback: () => void, delay: number): unknown
  /** Forgets a callback; an unknown or spent handle does nothing. */
  clearTimeout(handle: unknown): void
  /** Calls back when timers may have slept: the page is shown, restored or resumed. Returns what stops it. */
  onWake?: ((callback: () => void) => () => void) | undefined
}
