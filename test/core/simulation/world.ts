import { NOW } from '../support.js'

interface Planned {
  readonly due: number
  readonly run: () => void
}

/** A turn of the event loop: whatever promises have to do, they have done. */
const settled = () => new Promise<void>((resolve) => void setImmediate(resolve))

/** Time, and what is to happen in it, for everything that is simulated. Nothing is real but the promises. */
export class World {
  /** How long the simulation runs, ms. It only grows. */
  elapsed = 0
  /** How far the wall clock is from that, ms. */
  offset = NOW
  /** How far the clock was set forward, slept hours included, ms: what makes anything look older than it is. */
  forwarded = 0
  #planned: Planned[] = []
  #random: number

  constructor(seed: number) {
    this.#random = seed
  }

  /** What a clock on the wall says, epoch ms. */
  get now(): number {
    return this.elapsed + this.offset
  }

  /** A number in [0, 1), the same for the same seed. */
  random(): number {
    this.#random = (this.#random + 0x6d2b79f5) | 0
    let x = Math.imul(this.#random ^ (this.#random >>> 15), 1 | this.#random)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32
  }

  /** Does something after `delay` ms; returns what prevents it. */
  after(delay: number, run: () => void): () => void {
    const planned = { due: this.elapsed + delay, run }
    this.#planned.push(planned)
    return () => {
      const index = this.#planned.indexOf(planned)
      if (index >= 0) this.#planned.splice(index, 1)
    }
  }

  /** Sets the wall clock; no time passes. */
  jump(ms: number): void {
    this.offset += ms
    if (ms > 0) this.forwarded += ms
  }

  /** Lets time pass, one event after the other. */
  async pass(ms: number): Promise<void> {
    const until = this.elapsed + ms
    let atOnce = 0
    await settled()
    for (;;) {
      let next: Planned | undefined
      for (const planned of this.#planned) if (!next || planned.due < next.due) next = planned
      if (!next || next.due > until) break
      this.#planned.splice(this.#planned.indexOf(next), 1)
      atOnce = next.due > this.elapsed ? 0 : atOnce + 1
      if (atOnce > 1_000) throw new Error('no timer spins: a thousand things happened in one millisecond')
      this.elapsed = Math.max(this.elapsed, next.due)
      next.run()
      await settled()
    }
    this.elapsed = until
  }
}
