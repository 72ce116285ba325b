import type { Clock } from './clock.js'
import type { Delivery } from './delivery.js'
import { ResendCodeError } from './error.js'
import { listeners } from './listeners.js'
import { applyInitial, applyOutcome, giveUpLease, merge, signedUpAfter, tombstone } from './outcome.js'
import type { CooldownPolicy } from './policy.js'
import { EMPTY, mend, upToDate, type ResendRecord, type StoredError } from './record.js'
import { tickerOf, type Watcher } from './ticker.js'
import type { Vault } from './vault.js'
import { nextChangeAt, viewOf, type View } from './view.js'

/** What an entry is read with; the newest given holds for everyone who shows the user. */
export interface EntrySettings {
  readonly clock: Clock
  readonly policy: CooldownPolicy
  /** Whether a user confirms more than once, as with each password forgotten: then it is told as long as other tabs may learn of it. */
  readonly confirmsAgain?: boolean | undefined
}

/** A view with its error made whole. The same object until something in it changes. */
export interface Snapshot extends Omit<View, 'error'> {
  readonly error: ResendCodeError | null
}

/** An attempt that this page makes or waits for. */
export interface Attempt {
  readonly id: string
  readonly promise: Promise<AttemptResult>
}

/** What an attempt resolves with. */
export type AttemptResult =
  { readonly type: 'sent'; readonly delivery: Delivery | null } | { readonly type: 'confirmed' }

/** How long news of a write may travel to other tabs, ms. */
const NEWS_TRAVELS = 1_000

/**
 * One user, operation and app client, as this page sees them: the record in storage is the truth, and an entry adds
 * what only this page knows (its own attempt, an unmasked destination, that the user was confirmed).
 */
export class Entry {
  #settings: EntrySettings
  #record: ResendRecord = EMPTY
  /** Whether others must be told what the last reading mended. What all read alike, such as a lease that died, they need not. */
  #mended = false
  /** The salt of the key at which other tabs can read the record; null where they can't. */
  #sharedUnder: string | null = null
  #wroteAt = 0
  #writing = false
  #snapshot: Snapshot | undefined
  #shownText = ''
  /** The view as it would be without this page's own attempt. */
  #hiddenText = ''
  #attempt: Attempt | null = null
  #confirmedAt: number | null = null
  #seeded = false
  #lastError: { readonly at: number; readonly error: ResendCodeError } | undefined
  #lastDelivery: { readonly at: number; readonly delivery: Delivery | null } | undefined
  readonly #listeners = listeners(() => {
    this.#unwatch = this.#watch()
    return () => {
      this.released = true
      this.#unwatch()
    }
  })
  #unwatch = () => {}
  readonly #watcher: Watcher = { due: (now) => nextChangeAt(this.#record, now), run: () => this.refresh() }

  /** Whether who used it has left, and nobody asked for it since. */
  released = false

  constructor(
    readonly identity: string,
    private readonly vault: Vault,
    settings: EntrySettings,
  ) {
    this.#settings = settings
  }

  get clock(): Clock {
    return this.#settings.clock
  }

  /** Whether somebody shows this user or waits for an attempt. */
  get inUse(): boolean {
    return this.#listeners.any() || this.#attempt !== null
  }

  /** When the user was confirmed, as far as this page knows, epoch ms, or null. */
  get confirmedAt(): number | null {
    return this.#confirmedAt
  }

  /** The attempt that this page makes or waits for, or null. */
  get attempt(): Attempt | null {
    return this.#attempt
  }

  /** Gives settings that hold from the next reading on. Tells nobody: two hooks that differ would never come to rest. */
  configure(settings: EntrySettings): void {
    const { clock } = this
    this.#settings = settings
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
    if (!this.#snapshot || !this.#listeners.any()) this.#update(this.#read())
    return this.#snapshot!
  }

  /** The state as the record alone tells it, without this page's own attempt. */
  peek(): View {
    this.refresh()
    return this.#viewWith(false)
  }

  /** Reads the record again, mends what time did to it, and tells who subscribes if anything changed. */
  refresh(): void {
    if (this.#writing) return
    const record = this.#read()
    if (this.#mended) this.#write(record)
    else this.#update(record)
  }

  /** Shows an attempt as pending, from the tap on. */
  begin(attempt: Attempt): void {
    this.#attempt = attempt
    this.#update(this.#record)
  }

  /** Whether `channel` is the first to tell of a time, such as a deadline: a page tells each once, however many show it. */
  claim(channel: string, time: number): boolean {
    const { told } = this.vault.storage
    const what = channel + this.identity
    if (told.get(what) === time) return false
    told.set(what, time)
    return true
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
    this.#write({ ...this.#read(), lease: { id, startedAt, endsAt }, error: null })
    return endsAt
  }

  /** Writes down what an attempt came to; the same attempt may come to more later, when a lost reply arrives. */
  settle(id: string, outcome: { kind: 'sent'; delivery: Delivery | null } | ResendCodeError, left: boolean): void {
    this.leave(id)
    if (this.#confirmedAt !== null) return
    const now = this.clock.now()
    if (outcome.kind === 'sent') this.#lastDelivery = { at: now, delivery: outcome.delivery }
    else this.#lastError = { at: now, error: outcome }
    const { policy } = this.#settings
    this.#write(applyOutcome(this.#read(), outcome, { now, policy, random: Math.random, id, left }))
  }

  /** Ends every cooldown, in all tabs: the user is confirmed. */
  confirm(): void {
    this.#confirmedAt ??= this.clock.now()
    this.#write(tombstone(this.#confirmedAt))
  }

  /** Sign-up's own message. Without a time it counts as sent now, once, and only where no message is known yet. */
  seed(delivery: Delivery | null, sentAt: number | null): void {
    const now = this.clock.now()
    const record = this.#read()
    const confirmedAt = this.#confirmedAt ?? record.confirmedAt
    const isDated = sentAt !== null && sentAt > 0 && sentAt <= now
    const isNews = isDated
      ? sentAt > Math.max(record.lastSentAt ?? 0, confirmedAt ?? 0)
      : !this.#seeded && record.lastSentAt === null && confirmedAt === null
    if (!isNews) return
    this.#seeded = true
    this.#confirmedAt = null
    const at = isDated ? sentAt : now
    this.#lastDelivery = { at, delivery }
    const { policy } = this.#settings
    this.#write(applyInitial(record.confirmedAt === null ? record : EMPTY, delivery, at, { now, policy }))
  }

  /** Forgets the error that stands, and nothing else. */
  clearError(): void {
    const record = this.#read()
    if (record.error) this.#write({ ...record, error: null })
  }

  /** What the record is now, from what storage holds and what this page knows beside it. */
  #read(): ResendRecord {
    const now = this.clock.now()
    const { policy } = this.#settings
    const confirmedAt = this.#confirmedAt
    const stored = this.vault.read(this.identity)
    const isApart = this.#isApart(stored, now)
    // Storage that was cleared does not make a message unsent: what this page saw still holds.
    const known = stored === EMPTY && !isApart ? this.#record : stored
    const merged = isApart ? merge(this.#record, stored, this.#attempt?.id) : known
    if (merged === stored && stored !== EMPTY && !this.vault.keeps(this.identity)) this.#sharedUnder = this.vault.salt
    // A request or reply of another tab just then must not bring a confirmed user back.
    const isBack = merged.confirmedAt === null && merged !== EMPTY && !signedUpAfter(merged, confirmedAt ?? Infinity)
    const record = mend(confirmedAt !== null && isBack ? tombstone(now) : merged, now, policy.maxMs)
    this.#mended =
      record !== known &&
      (!isApart || record.confirmedAt !== null || this.#mayTell(stored, record, now)) &&
      // What is too old leaves when a page opens: a page that notices at a tap must not wipe out another's lease.
      (record !== EMPTY || !this.#listeners.any() || confirmedAt !== null)
    return giveUpLease(upToDate(record, now, policy.maxMs), now, policy)
  }

  /** Whether this page and storage each know what the other may not: a full storage, another tab's salt, a write in the same moment. */
  #isApart(stored: ResendRecord, now: number): boolean {
    const { salt } = this.vault
    // What newer records pushed out stays out: put back, it would push out another, for ever.
    if (this.#record === EMPTY || salt === null || (stored === EMPTY && this.vault.isFull)) return false
    return salt !== this.#sharedUnder || this.#wroteJustBefore(now)
  }

  /** Whether this page may write what storage lacks: only who wrote it, or is sending, and not while another tab is about to write. */
  #mayTell(stored: ResendRecord, record: ResendRecord, now: number): boolean {
    if (stored.lease) return false
    const isSender = this.#attempt !== null && record.lease?.id === this.#attempt.id
    return isSender || this.#sharedUnder === null || this.#wroteJustBefore(now)
  }

  #wroteJustBefore(now: number): boolean {
    return now >= this.#wroteAt && now < this.#wroteAt + NEWS_TRAVELS
  }

  #write(record: ResendRecord): void {
    this.#writing = true
    this.#wroteAt = this.clock.now()
    const isShared = this.vault.write(this.identity, record, this.#wroteAt)
    this.#sharedUnder = isShared ? this.vault.salt : null
    this.#writing = false
    this.#update(record)
  }

  #viewWith(sending: boolean): View {
    const view = viewOf(this.#record, {
      now: this.clock.now(),
      limit: this.#settings.policy.limit,
      sending,
      confirmed: this.#confirmedAt !== null,
    })
    const last = this.#lastDelivery
    return last?.at === view.lastSentAt ? { ...view, delivery: last.delivery } : view
  }

  #update(record: ResendRecord): void {
    this.#record = record
    if (record.confirmedAt !== null) this.#confirmedAt ??= record.confirmedAt
    else if (this.#settings.confirmsAgain || signedUpAfter(record, this.#confirmedAt ?? Infinity))
      this.#confirmedAt = null
    const view = this.#viewWith(this.#attempt !== null)
    const text = JSON.stringify(view)
    const hiddenText = this.#attempt ? JSON.stringify(this.#viewWith(false)) : text
    tickerOf(this.clock).replan(this.#watcher)
    if (text === this.#shownText && hiddenText === this.#hiddenText) return
    this.#hiddenText = hiddenText
    if (text !== this.#shownText) this.#snapshot = { ...view, error: view.error && this.#errorOf(view.error) }
    this.#shownText = text
    this.#listeners.tell()
  }

  /** The error made whole: this page's own, where it is that, and the same object as long as it stands. */
  #errorOf({ at, ...stored }: StoredError): ResendCodeError {
    let last = this.#lastError
    if (last?.at !== at || last.error.kind !== stored.kind)
      last = this.#lastError = { at, error: new ResendCodeError(stored.kind, stored.kind, stored) }
    return last.error
  }

  /** Hears of others' writes, and of the times at which the view changes by itself. */
  #watch(): () => void {
    const unsubscribe = this.vault.subscribe(this.identity, () => this.refresh())
    const stop = tickerOf(this.clock).watch(this.#watcher)
    return () => {
      unsubscribe()
      stop()
    }
  }
}
