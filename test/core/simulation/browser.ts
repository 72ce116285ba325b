import type { World } from './world.js'
import type { Tab } from './tab.js'

/** The longest that a message between two processes of the browser travels, ms: twice that is less than the lock's hold. */
const STORAGE_HOP = 40
const LOCK_HOP = 5

/** What storage does: `full` refuses writes, `blocked` throws at each call. */
export type StorageMode = 'works' | 'full' | 'blocked'

/** Messages between two processes arrive in order, each after a time of its own. */
class Pipe {
  #last = 0

  constructor(private readonly world: World) {}

  send(run: () => void): void {
    this.#last = Math.max(this.#last, this.world.elapsed + Math.floor(this.world.random() * STORAGE_HOP))
    this.world.after(this.#last - this.world.elapsed, run)
  }
}

/**
 * The process that all tabs share, as Chromium has it: each tab reads a copy of localStorage of its own, and hears of
 * others' writes by messages; locks are another service, whose messages overtake those.
 */
export class Browser {
  readonly tabs: Tab[] = []
  readonly stored = new Map<string, string>()
  mode: StorageMode = 'works'
  /** How often anything was written. */
  writes = 0
  /** When anything was last written, elapsed ms. */
  lastWriteAt = 0
  /** When the first write was made since storage was empty, elapsed ms: with it, tabs begin to agree on a salt. */
  firstWriteAt = Infinity
  /** When the lock of a tab that was killed or suspended was last freed, elapsed ms. */
  freedAt = -Infinity
  /** Whether there are Web Locks. */
  locks = true
  readonly #held = new Map<string, Tab>()
  readonly #pipes = new Map<Tab, { readonly up: Pipe; readonly down: Pipe }>()

  constructor(readonly world: World) {}

  /** The origin was visited before: its salt is there. */
  visitedBefore(): void {
    this.firstWriteAt = -Infinity
    this.stored.set('react-cognito-resend-code', JSON.stringify({ v: 1, salt: '0'.repeat(32), writtenAt: {} }))
  }

  /** Tells all tabs of a write; the last to arrive here is what stays. */
  write(from: Tab, key: string, value: string | null): void {
    this.writes++
    this.lastWriteAt = this.world.elapsed
    this.firstWriteAt = Math.min(this.firstWriteAt, this.world.elapsed)
    this.#pipe(from).up.send(() => {
      if (value === null) this.stored.delete(key)
      else this.stored.set(key, value)
      for (const tab of this.tabs) {
        this.#pipe(tab).down.send(() => (tab === from ? tab.acknowledge(key) : tab.hear(key, value)))
      }
    })
  }

  /** The person clears what the site stored. */
  clear(): void {
    this.stored.clear()
    this.firstWriteAt = Infinity
    for (const tab of this.tabs) this.#pipe(tab).down.send(() => tab.hear(null, null))
  }

  /** `navigator.locks.request` with `ifAvailable`. */
  request<T>(tab: Tab, name: string, task: (lock: unknown) => Promise<T>): Promise<T> {
    const hop = () => Math.floor(this.world.random() * LOCK_HOP)
    return new Promise((resolve, reject) => {
      this.world.after(hop(), () => {
        if (!tab.alive) return
        const granted = !this.#held.has(name)
        if (granted) this.#held.set(name, tab)
        const free = () => {
          if (this.#held.get(name) !== tab) return
          this.#held.delete(name)
          if (tab.wasSuspended) this.freedAt = this.world.elapsed
        }
        const release = () => {
          if (granted) this.world.after(hop(), free)
        }
        this.world.after(hop(), () =>
          tab.deliver(
            () =>
              void task(granted ? {} : null)
                .finally(release)
                .then(resolve, reject),
          ),
        )
      })
    })
  }

  /** A process ends: its locks are free, and what it had sent before still arrives. */
  ended(tab: Tab): void {
    for (const [name, holder] of [...this.#held]) {
      if (holder !== tab) continue
      this.#held.delete(name)
      this.freedAt = this.world.elapsed
    }
    this.tabs.splice(this.tabs.indexOf(tab), 1)
  }

  #pipe(tab: Tab) {
    let pipe = this.#pipes.get(tab)
    if (!pipe) this.#pipes.set(tab, (pipe = { up: new Pipe(this.world), down: new Pipe(this.world) }))
    return pipe
  }
}
