import type { Clock } from './clock.js'
import { onePer } from './onePer.js'

/** Something that wants to be called when the clock reaches a time of its own. */
export interface Watcher {
  /** When to call next, epoch ms and after `now`, or null for never. */
  due(now: number): number | null
  run(now: number): void
}

/** The longest sleep, ms: a clock that jumps is noticed by then, and `setTimeout` fires at once past 2^31 ms. */
const LONGEST_SLEEP = 30_000

/** Calls watchers at their times. */
export interface Ticker {
  /** Calls the watcher at its times until the returned function is called. */
  watch(watcher: Watcher): () => void
  /** Asks a watcher again for its time, because what it waits for has changed. */
  replan(watcher: Watcher): void
}

/** One timer for all watchers of a clock; none while nobody waits. */
function createTicker(clock: Clock): Ticker {
  /** When each is due. */
  const watchers = new Map<Watcher, number>()
  let handle: unknown
  let wakesAt = Infinity
  let sleptAt = 0
  let stopWake: (() => void) | undefined

  function plan(watcher: Watcher, now: number): number {
    const due = watcher.due(now) ?? Infinity
    // A time that has passed would make the timer spin.
    const next = due > now ? due : now + 1_000
    watchers.set(watcher, next)
    return next
  }

  function sleepUntil(time: number, now: number): void {
    clock.clearTimeout(handle)
    if (!(now < sleptAt)) sleptAt = now
    wakesAt = time
    // NaN where the clock tells no time: then it is looked at again after the longest sleep.
    const delay = time - now < LONGEST_SLEEP ? time - now : LONGEST_SLEEP
    if (time !== Infinity) handle = clock.setTimeout(() => fire(), delay)
  }

  function sleepIfNobodyWaits(): void {
    // Of thousands who wait for nothing none is asked.
    if (wakesAt === Infinity) return
    for (const due of watchers.values()) if (due !== Infinity) return
    sleepUntil(Infinity, sleptAt)
  }

  function fire(all?: boolean): void {
    const now = clock.now()
    // Nobody is left out where the clock was set back, or tells no time.
    const everybody = all || !(now >= sleptAt)
    let next = Infinity
    sleptAt = now
    wakesAt = Infinity
    // For thousands that wait for later, `forEach` makes no garbage.
    ;(everybody ? new Map(watchers) : watchers).forEach((due, watcher) => {
      if (!everybody && due > now) next = Math.min(next, due)
      else if (watchers.has(watcher)) {
        watcher.run(now)
        if (watchers.has(watcher)) next = Math.min(next, plan(watcher, now))
      }
    })
    // Who was called may have brought the time of another forward.
    sleepUntil(Math.min(next, wakesAt), now)
  }

  function replan(watcher: Watcher): void {
    if (!watchers.has(watcher)) return
    const now = clock.now()
    // Where the clock was set back, the times of all others are too far off: they are asked at once.
    const time = Math.min(plan(watcher, now), now < sleptAt ? now : Infinity)
    // A timer that comes too early does no harm; to look for the first of thousands each time would.
    if (!(time >= wakesAt)) sleepUntil(time, now)
    else sleepIfNobodyWaits()
  }

  return {
    watch(watcher) {
      if (!watchers.size) stopWake = clock.onWake?.(() => fire(true))
      watchers.set(watcher, Infinity)
      replan(watcher)
      return () => {
        if (!watchers.delete(watcher)) return
        if (!watchers.size) stopWake?.()
        sleepIfNobodyWaits()
      }
    },
    replan,
  }
}

/** The ticker of a clock. */
export const tickerOf = /* @__PURE__ */ onePer(createTicker)
