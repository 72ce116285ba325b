import type { Clock } from './clock.js'

/** Something that wants to be called when the clock reaches a time of its own. */
export interface Watcher {
  /** When to call next, epoch ms and after `now`, or null for never. */
  due(now: number): number | null
  run(now: number): void
  /** A time before which its calls may come up to {@link GAP} late, so that many are called at once. Epoch ms. */
  readonly patientUntil?: number | undefined
}

/** When a watcher is called next. */
interface Plan {
  due: number
  patient: boolean
}

/** The longest sleep, ms: a clock that jumps is noticed by then, and `setTimeout` fires at once past 2^31 ms. */
const LONGEST_SLEEP = 30_000

/**
 * The least time between two calls of patient watchers, ms. Nobody sees a second change a quarter late, and a page of
 * countdowns that each have a second of their own is laid out four times a second and not at every frame.
 */
const GAP = 250

/** One timer for all watchers of a clock; none while nobody waits. */
class Ticker {
  readonly #watchers = new Map<Watcher, Plan>()
  /** How many of them wait for a time. */
  #waiting = 0
  #handle: unknown
  #wakesAt = Infinity
  #sleptAt = 0
  #calledPatientAt = -Infinity
  #stopWake: (() => void) | undefined

  constructor(private readonly clock: Clock) {}

  /** Calls the watcher at its times until the returned function is called. */
  watch(watcher: Watcher): () => void {
    if (!this.#watchers.size) this.#stopWake = this.clock.onWake?.(() => this.#fire(true))
    this.#watchers.set(watcher, { due: Infinity, patient: false })
    this.replan(watcher)
    return () => {
      const plan = this.#watchers.get(watcher)
      if (!plan) return
      this.#set(plan, Infinity)
      this.#watchers.delete(watcher)
      if (!this.#watchers.size) this.#stopWake?.()
      if (!this.#waiting) this.#sleepUntil(Infinity, 0)
    }
  }

  /** Asks a watcher again for its time, because what it waits for has changed. */
  replan(watcher: Watcher): void {
    const plan = this.#watchers.get(watcher)
    if (!plan) return
    const now = this.clock.now()
    this.#plan(watcher, plan, now)
    const wakesAt = plan.patient ? this.#callAt(plan.due, now) : plan.due
    // A timer that comes too early does no harm; to look for the first of thousands each time would.
    if (wakesAt < this.#wakesAt || !this.#waiting) this.#sleepUntil(wakesAt, now)
  }

  #plan(watcher: Watcher, plan: Plan, now: number): void {
    const due = watcher.due(now)
    // A time that has passed would make the timer spin.
    this.#set(plan, due === null ? Infinity : due > now ? due : now + 1_000)
    plan.patient = plan.due < (watcher.patientUntil ?? 0)
  }

  #set(plan: Plan, due: number): void {
    this.#waiting += +(due < Infinity) - +(plan.due < Infinity)
    plan.due = due
  }

  /** When patient watchers that are due then are called. */
  #callAt(due: number, now: number): number {
    return now < this.#calledPatientAt ? due : Math.max(due, this.#calledPatientAt + GAP)
  }

  #sleepUntil(time: number, now: number): void {
    this.clock.clearTimeout(this.#handle)
    this.#handle = undefined
    this.#sleptAt = now
    this.#wakesAt = time < Infinity ? Math.min(time, now + LONGEST_SLEEP) : Infinity
    if (time < Infinity) this.#handle = this.clock.setTimeout(() => this.#fire(false), this.#wakesAt - now)
  }

  #fire(all: boolean): void {
    const now = this.clock.now()
    // Nobody is left out where the clock was set back.
    const everybody = all || now < this.#sleptAt
    let exact = Infinity
    let patient = Infinity
    for (const [watcher, plan] of everybody ? [...this.#watchers] : this.#watchers) {
      if (everybody || plan.due <= now) {
        if (!this.#watchers.has(watcher)) continue
        if (plan.patient) this.#calledPatientAt = now
        watcher.run(now)
        if (!this.#watchers.has(watcher)) continue
        this.#plan(watcher, plan, now)
      }
      if (plan.patient) patient = Math.min(patient, plan.due)
      else exact = Math.min(exact, plan.due)
    }
    this.#sleepUntil(Math.min(exact, this.#callAt(patient, now)), now)
  }
}

const tickers = new WeakMap<Clock, Ticker>()

/** The ticker of a clock. */
export function tickerOf(clock: Clock): Ticker {
  const ticker = tickers.get(clock) ?? new Ticker(clock)
  tickers.set(clock, ticker)
  return ticker
}
