import { exclusiveBy } from '../../../src/browser/locks.js'
import { runAttempt } from '../../../src/core/attempt.js'
import type { Clock } from '../../../src/core/clock.js'
import type { AttemptResult } from '../../../src/core/attemptPlan.js'
import type { Entry } from '../../../src/core/entry.js'
import { ResendCodeError } from '../../../src/core/error.js'
import type { CooldownPolicy } from '../../../src/core/policy.js'
import type { StorageAdapter } from '../../../src/core/storage.js'
import { ResendStore } from '../../../src/core/store.js'
import type { Browser } from './browser.js'
import type { Service } from './service.js'

/** How long a page waits for a reply, ms. */
export const TIMEOUT = 20_000

let attempts = 0

/** One page of the browser: a store, an entry for each user, and the world as this page sees it. */
export class Tab {
  alive = true
  awake = true
  wasSuspended = false
  /** How many timers ran. */
  timersRun = 0
  policy: CooldownPolicy
  readonly #inbox: (() => void)[] = []
  readonly #copy: Map<string, string>
  readonly #unacknowledged = new Map<string, number>()
  readonly #listeners = new Set<(key: string | null) => void>()
  readonly #wakers = new Set<() => void>()
  readonly #entries: readonly Entry[]
  readonly #stops: (() => void)[] = []
  readonly #exclusive

  constructor(
    readonly browser: Browser,
    private readonly service: Service,
    readonly identities: readonly string[],
    policy: CooldownPolicy,
    private readonly onSurprise: (error: unknown) => void,
  ) {
    this.policy = policy
    this.#copy = new Map(browser.stored)
    browser.tabs.push(this)
    const { world } = browser
    const hex = () => Array.from({ length: 32 }, () => Math.floor(world.random() * 16).toString(16)).join('')
    const store = new ResendStore(hex)
    this.#exclusive = exclusiveBy(
      () => {
        if (!browser.locks) return undefined
        return { request: (name: string, _: unknown, task: never) => browser.request(this, name, task) } as never
      },
      (callback, ms) => this.clock.setTimeout(callback, ms),
    )
    this.#entries = identities.map((identity) => store.entry(this.#storage, identity, this.#settings))
    this.mount()
  }

  /** The page shows every user. */
  mount(): void {
    if (!this.#stops.length) this.#stops.push(...this.#entries.map((entry) => entry.subscribe(() => undefined)))
  }

  /** The page shows nobody, and lives on. */
  unmount(): void {
    for (const stop of this.#stops.splice(0)) stop()
  }

  get mounted(): boolean {
    return this.#stops.length > 0
  }

  entry(user: number): Entry {
    return this.#entries[user]!
  }

  use(policy: CooldownPolicy): void {
    this.policy = policy
    for (const entry of this.#entries) {
      entry.configure(this.#settings)
      entry.refresh()
    }
  }

  /** A click on the button, as the hook's `resend()` takes it. */
  tap(user: number): void {
    const entry = this.entry(user)
    entry.refresh()
    const { canResend, status } = entry.getSnapshot()
    if (entry.attempt || !(canResend || status === 'pending')) return
    const id = `attempt ${++attempts}`
    const promise = runAttempt(entry, {
      id,
      timeoutMs: TIMEOUT,
      exclusive: this.#exclusive,
      conceal: false,
      prepare: async () => ({ send: () => this.service.send(this, user, id), abort: () => undefined }),
      toError: (error) => error as ResendCodeError,
      onRequested: () => undefined,
      onLate: () => undefined,
      joined: false,
      deadAt: 0,
    })
    entry.begin({ id, promise })
    promise.then(
      (result: AttemptResult) => {
        if (result.type !== 'sent' && result.type !== 'confirmed') this.onSurprise(result)
      },
      (error: unknown) => {
        if (!(error instanceof ResendCodeError)) this.onSurprise(error)
      },
    )
  }

  suspend(): void {
    this.awake = false
    this.wasSuspended = true
  }

  resume(): void {
    if (this.awake) return
    this.awake = true
    const { world } = this.browser
    // Which comes first, the browser does not say: that it was resumed, or all that it was not told.
    if (world.random() < 0.5) this.wake()
    for (const run of this.#inbox.splice(0)) world.after(0, () => this.deliver(run))
    world.after(0, () => this.wake())
  }

  /** The page is shown or restored. */
  wake(): void {
    for (const waker of [...this.#wakers]) this.deliver(waker)
  }

  kill(): void {
    this.alive = false
    this.browser.ended(this)
  }

  /** Lets the page do something, at once or when it wakes. */
  deliver(run: () => void): void {
    if (!this.alive) return
    if (!this.awake) return void this.#inbox.push(run)
    try {
      run()
    } catch (error) {
      this.onSurprise(error)
    }
  }

  /** News of another tab's write. A write of its own that the browser has not seen yet is newer. */
  hear(key: string | null, value: string | null): void {
    this.deliver(() => {
      if (key === null) this.#copy.clear()
      else if (this.#unacknowledged.get(key)) return
      else if (value === null) this.#copy.delete(key)
      else this.#copy.set(key, value)
      for (const listener of [...this.#listeners]) listener(key)
    })
  }

  acknowledge(key: string): void {
    this.#unacknowledged.set(key, (this.#unacknowledged.get(key) ?? 1) - 1)
  }

  readonly clock: Clock = {
    now: () => this.browser.world.now,
    setTimeout: (callback, delay) => {
      let on = true
      const prevent = this.browser.world.after(delay > 0 && delay < 2 ** 31 ? delay : 0, () =>
        this.deliver(() => {
          if (!on) return
          this.timersRun++
          callback()
        }),
      )
      return () => {
        on = false
        prevent()
      }
    },
    clearTimeout: (stop) => (stop as (() => void) | undefined)?.(),
    onWake: (callback) => {
      this.#wakers.add(callback)
      return () => this.#wakers.delete(callback)
    },
  }

  get #settings() {
    return { clock: this.clock, policy: this.policy }
  }

  readonly #storage: StorageAdapter = {
    getItem: (key) => {
      if (this.browser.mode === 'blocked') throw new Error('SecurityError')
      return this.#copy.get(key) ?? null
    },
    setItem: (key, value) => this.#write(key, value),
    removeItem: (key) => this.#write(key, null),
    subscribe: (listener) => {
      this.#listeners.add(listener)
      return () => this.#listeners.delete(listener)
    },
  }

  #write(key: string, value: string | null): void {
    const { mode } = this.browser
    if (mode === 'blocked' || (mode === 'full' && value !== null)) throw new Error('QuotaExceededError')
    if (value === null) this.#copy.delete(key)
    else this.#copy.set(key, value)
    this.#unacknowledged.set(key, (this.#unacknowledged.get(key) ?? 0) + 1)
    this.browser.write(this, key, value)
  }
}
