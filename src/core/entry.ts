import type { AttemptResult } from './attemptPlan.js'
import type { Clock } from './clock.js'
import type { Delivery } from './delivery.js'
import type { ResendCodeError } from './error.js'
import { listeners } from './listeners.js'
import { applyInitial, applyOutcome, tombstone } from './outcome.js'
import { EMPTY, type ResendRecord } from './record.js'
import { SharedRecord, type RecordSettings } from './sharedRecord.js'
import { Shown, type Snapshot } from './shown.js'
import { tickerOf, type Watcher } from './ticker.js'
import type { Vault } from './vault.js'
import { nextChangeAt, type View } from './view.js'

/** An attempt that this page makes or waits for. */
export interface Attempt {
  readonly id: string
  readonly promise: Promise<AttemptResult>
}

/**
 * One user, operation and app client on this page. What happens to the user is written to the record that all tabs
 * share, and whoever shows the user hears what it comes to.
 */
export class Entry {
  readonly #vault: Vault
  readonly #shared: SharedRecord
  readonly #shown = new Shown()
  #attempt: Attempt | null = null
  #seeded = false
  #writing = false
  readonly #watcher: Watcher = { due: (now) => nextChangeAt(this.#shared.record, now), run: () => this.refresh() }
  #unwatch = () => {}
  readonly #listeners = listeners(() => {
    this.#unwatch = this.#watch()
    return () => {
      this.#unwatch()
      this.idleSince = -Infinity
    }
  })

  /** Since when nobody uses it, epoch ms; null while somebody does, or has just asked for it. */
  idleSince: number | null = null

  constructor(
    readonly identity: string,
    vault: Vault,
    settings: RecordSettings,
  ) {
    this.#vault = vault
    this.#shared = new SharedRecord(identity, vault, settings)
  }

  get clock(): Clock {
    return this.#shared.settings.clock
  }

  /** Whether somebody shows this user or waits for an attempt. */
  get inUse(): boolean {
    return this.#listeners.any() || this.#attempt !== null
  }

  /** When the user was confirmed, as far as this page knows, epoch ms, or null. */
  get confirmedAt(): number | null {
    return this.#shared.confirmedAt
  }

  /** The attempt that this page makes or waits for, or null. */
  get attempt(): Attempt | null {
    return this.#attempt
  }

  /** Gives settings that hold from the next reading on. Tells nobody: two hooks that differ would never come to rest. */
  configure(settings: RecordSettings): void {
    const { clock } = this
    this.#shared.settings = settings
    if (!this.#listeners.any() || clock === settings.clock) return
    this.#unwatch()
    this.#unwatch = this.#watch()
  }

  /** Calls back when the view has changed, and for news that this page's own attempt hides from it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.refresh()
    return this.#listeners.add(listener)
  }

  /** The state now; reads storage anew while nobody subscribes, and writes nothing, so that it may be called in a render. */
  readonly getSnapshot = (): Snapshot => {
    if (!this.#listeners.any()) this.#update(this.#read().record)
    return this.#shown.snapshot!
  }

  /** The state as the record alone tells it, without this page's own attempt. */
  peek(): View {
    this.refresh()
    return this.#shown.hidden!
  }

  /** Reads the record again, mends what time did to it, and tells who subscribes if anything changed. */
  refresh(): void {
    if (this.#writing) return
    const { record, isNews } = this.#read()
    if (isNews) this.#write(record)
    else this.#update(record)
  }

  /** Whether `channel` is the first to tell of a time, such as a deadline: a page tells each once, however many show it. */
  claim(channel: string, time: number): boolean {
    const { told } = this.#vault.storage
    const what = channel + this.identity
    if (told.get(what) === time) return false
    told.set(what, time)
    return true
  }

  /** Shows an attempt as pending, from the tap on. */
  begin(attempt: Attempt): void {
    this.#attempt = attempt
    this.#update(this.#shared.record)
  }

  /** Ends an attempt that came to nothing of its own: another tab made it, or it was found out of turn. */
  leave(id: string): void {
    if (this.#attempt?.id === id) this.#attempt = null
    this.refresh()
  }

  /** Tells all tabs that a request is about to leave; returns when they give it up for lost, epoch ms. */
  lease(id: string, ms: number): number {
    const startedAt = this.clock.now()
    const endsAt = startedAt + ms
    this.#write({ ...this.#read().record, lease: { id, startedAt, endsAt }, error: null })
    return endsAt
  }

  /** Writes down what an attempt came to; the same attempt may come to more later, when a lost reply arrives. */
  settle(id: string, outcome: { kind: 'sent'; delivery: Delivery | null } | ResendCodeError, left: boolean): void {
    this.leave(id)
    if (this.confirmedAt !== null) return
    const { clock, policy } = this.#shared.settings
    const now = clock.now()
    this.#shown.remember(outcome, now)
    this.#write(applyOutcome(this.#read().record, outcome, { now, policy, random: Math.random, id, left }))
  }

  /** Ends every cooldown, in all tabs: the user is confirmed. */
  confirm(): void {
    this.#write(tombstone(this.confirmedAt ?? this.clock.now()))
  }

  /** Sign-up's own message. Without a time it counts as sent now, once, and only where no message is known yet. */
  seed(delivery: Delivery | null, sentAt: number | null): void {
    const { clock, policy } = this.#shared.settings
    const now = clock.now()
    const { record } = this.#read()
    const confirmedAt = this.confirmedAt ?? record.confirmedAt
    const isDated = sentAt !== null && sentAt > 0 && sentAt <= now
    const isNews = isDated
      ? sentAt > Math.max(record.lastSentAt ?? 0, confirmedAt ?? 0)
      : !this.#seeded && record.lastSentAt === null && confirmedAt === null
    if (!isNews) return
    this.#seeded = true
    // By the record it may not be seen that this was a sign-up: a message leaves the ledger in an hour.
    this.#shared.confirmedAt = null
    const at = isDated ? sentAt : now
    this.#shown.remember({ kind: 'sent', delivery }, at)
    this.#write(applyInitial(record.confirmedAt === null ? record : EMPTY, delivery, at, { now, policy }))
  }

  /** Forgets the error that stands, and nothing else. */
  clearError(): void {
    const { record } = this.#read()
    if (record.error) this.#write({ ...record, error: null })
  }

  #read() {
    return this.#shared.read(this.#attempt?.id, this.#listeners.any())
  }

  #write(record: ResendRecord): void {
    // It hears of its own write, too, and would read it half done.
    this.#writing = true
    this.#shared.write(record)
    this.#writing = false
    this.#update(record)
  }

  #update(record: ResendRecord): void {
    this.#shared.hold(record)
    const { confirmedAt, settings } = this.#shared
    const { clock, policy } = settings
    tickerOf(clock).replan(this.#watcher)
    const context = {
      now: clock.now(),
      limit: policy.limit,
      sending: this.#attempt !== null,
      confirmed: confirmedAt !== null,
    }
    if (this.#shown.update(record, context)) this.#listeners.tell()
  }

  /** Hears of others' writes, and of the times at which the view changes by itself. */
  #watch(): () => void {
    const unsubscribe = this.#vault.subscribe(this.identity, () => this.refresh())
    const stop = tickerOf(this.clock).watch(this.#watcher)
    return () => {
      unsubscribe()
      stop()
    }
  }
}
