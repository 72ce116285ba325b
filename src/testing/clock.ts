import type { Clock } from '../core/clock.js'
import { checkOptions } from './checks.js'
import { problem } from './problem.js'

/** A {@link Clock} that stands still until the test moves it. */
export interface TestClock extends Clock {
  /**
   * Lets `ms` milliseconds pass: runs the timers that fall due, in order, each of which sees its own due time as `now()`,
   * also those that a timer sets on the way. Promises settle only once the test awaits something.
   *
   * @throws Error for less than 0, and for what is no number
   */
  advance(ms: number): void
  /**
   * Sets the wall clock, epoch ms, forwards or back, as a person or a time server does. No time passes by it: timers
   * neither run nor come nearer.
   */
  set(epochMs: number): void
  /** How many timers are waiting: 0 where nothing counts down. */
  readonly pending: number
}

/** What {@link createTestClock} takes. */
export interface TestClockOptions {
  /** The time it starts at, epoch ms. @default 1768478400000 (2026-01-15T12:00:00Z) */
  readonly now?: number | undefined
}

/** A browser reads a longer delay as none: HTML keeps it in a signed 32-bit integer. */
const MAX_DELAY = 2 ** 31 - 1

/**
 * A clock for tests and stories: it stands still until `advance` or `set` is called.
 *
 * @throws Error for a `now` that is no number
 */
export function createTestClock(options: TestClockOptions = {}): TestClock {
  checkOptions('createTestClock()', options, { now: { wanted: 'a number of milliseconds', holds: Number.isFinite } })
  const { now = Date.UTC(2026, 0, 15, 12) } = options
  const timers = new Map<number, { readonly due: number; readonly callback: () => void }>()
  let elapsed = 0
  let wallAtStart = now
  let lastHandle = 0

  function next(until: number): number | undefined {
    let found: number | undefined
    for (const [handle, { due }] of timers) {
      if (due <= until && (found === undefined || due < timers.get(found)!.due)) found = handle
    }
    return found
  }

  return {
    now: () => wallAtStart + elapsed,
    setTimeout(callback, delay) {
      const wait = delay > 0 && delay <= MAX_DELAY ? delay : 0
      timers.set(++lastHandle, { due: elapsed + wait, callback })
      return lastHandle
    },
    clearTimeout(handle) {
      timers.delete(handle as number)
    },
    advance(ms) {
      finite(ms, 'advance(ms)')
      if (ms < 0)
        throw problem(`advance(${ms}) was called.`, 'Time passes forwards only.', 'Call set() to set the clock back.')
      const until = elapsed + ms
      for (let handle = next(until); handle !== undefined; handle = next(until)) {
        const { due, callback } = timers.get(handle)!
        timers.delete(handle)
        elapsed = Math.max(elapsed, due)
        callback()
      }
      elapsed = Math.max(elapsed, until)
    },
    set(epochMs) {
      finite(epochMs, 'set(epochMs)')
      wallAtStart = epochMs - elapsed
    },
    get pending() {
      return timers.size
    },
  }
}

function finite(value: number, where: string): void {
  if (Number.isFinite(value)) return
  throw problem(
    `${where} was given ${String(value)}.`,
    'No time can be told from it.',
    'Give a number of milliseconds.',
  )
}
