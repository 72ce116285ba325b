import type { Clock } from './clock.js'

/** Something that wants to be called when the clock reaches a time of its own. */
export interface Watcher {
  /** When to call next, epoch ms and after `now`, or null for never. */
  due(now: number): number | null
  run(now: number): void
}

/** The longest sleep, ms: a clock that jumps is noticed by then, and `setTimeout` fires at once past 2^31 ms. */
const LONGEST_SLEEP = 30_000

/** One timer for all watchers of a clock; none while nobody waits. */
class Ticker {
  readonly #watchers = new Map<Watcher, number>()
  #handle: unknown
  #wakesAt = Infinity
  #sleptAt = 0
  #stopWake: (() => void) | undefined

  constructor(private readonly clock: Clock) {}

  /** Calls the watcher at its times until the returned function is called. */
  watch(watcher: Watcher): () => void {
    if (!this.#watchers.size) this.#stopWake = this.clock.onWake?.(() => this.#fire(true))
    this.#plan(watcher)
    this.#sleep()
    return () => {
      if (!this.#watchers.delete(watcher)) return
      if (!this.#watchers.size) this.#stopWake?.()
      this.#sleep()
    }
  }

  /** Asks a watcher again for its time, because what it waits for has changed. */
  replan(watcher: Watcher): void {
    if (!this.#watchers.has(watcher)) return
    this.#plan(watcher)
    this.#sleep()
  }

  #plan(watcher: Watcher): void {
    const now = this.clock.now()
    const due = watcher.due(now)
    // A time that has passed would make the timer spin.
    this.#watchers.set(watcher, due === null ? Infinity : due > now ? due : now + 1_000)
  }

  #sleep(): void {
    const next = Math.min(...this.#watchers.values())
    if (next === this.#wakesAt && next !== Infinity) return
    this.clock.clearTimeout(this.#handle)
    this.#handle = undefined
    this.#wakesAt = next
    if (next === Infinity) return
    this.#sleptAt = this.clock.now()
    this.#handle = this.clock.setTimeout(
      () => this.#fire(false),
      Math.min(Math.max(next - this.#sleptAt, 0), LONGEST_SLEEP),
    )
  }

  #fire(all: boolean): void {
    const now = this.clock.now()
    const clockSetBack = now < this.#sleptAt
    this.#wakesAt = Infinity
    for (const [watcher, due] of [...this.#watchers]) {
      if (!this.#watchers.has(watcher) || !(all || clockSetBack || due <= now)) continue
      watcher.run(now)
      if (this.#watchers.has(watcher)) this.#plan(watcher)
    }
    this.#sleep()
  }
}

const tickers = new WeakMap<Clock, Ticker>()

/** The ticker of a clock. */
export function tickerOf(clock: Clock): Ticker {
  const ticker = tickers.get(clock) ?? new Ticker(clock)
  tickers.set(clock, ticker)
  return ticker
}
