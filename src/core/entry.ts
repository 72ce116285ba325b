import type { Clock } from './clock.js'
import type { Delivery } from './delivery.js'
import { ResendCodeError } from './error.js'
import { applyInitial, applyOutcome, giveUpLease, merge, signedUpAfter, tombstone } from './outcome.js'
import type { CooldownPolicy } from './policy.js'
import { EMPTY, mend, upToDate, type ResendRecord } from './record.js'
import { tickerOf, type Watcher } from './ticker.js'
import type { Vault } from './vault.js'
import { nextChangeAt, viewOf, type View } from './view.js'

/** What an entry is read with; the newest given holds for everyone who shows the user. */
export interface EntrySettings {
  readonly clock: Clock
  readonly policy: CooldownPolicy
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
  #view: View | null = null
  #viewText = ''
  /** The view as it would be without this page's own attempt. */
  #hiddenText = ''
  #snapshot: Snapshot | null = null
  #attempt: Attempt | null = null
  #confirmedAt: number | null = null
  #seeded = false
  #lastError: { readonly at: number; readonly error: ResendCodeError } | null = null
  #lastDelivery: { readonly at: number; readonly delivery: Delivery | null } | null = null
  #refreshing = false
  readonly #listeners = new Set<() => void>()
  #stop: (() => void)[] = []
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
    return this.#listeners.size > 0 || this.#attempt !== null
  }

  /** The attempt that this page makes or waits for, or null. */
  get attempt(): Attempt | null {
    return this.#attempt
  }

  /** Gives settings that hold from the next reading on. Tells nobody: two hooks that differ would never come to rest. */
  configure(settings: EntrySettings): void {
    const { clock } = this.#settings
    this.#settings = settings
    if (!this.#listeners.size || clock === settings.clock) return
    this.#unwatch()
    this.#watch()
  }

  /** Calls back when the view has changed, and for news that this page's own attempt hides from it. */
  subscribe(listener: () => void): () => void {
    this.refresh()
    if (!this.#listeners.size) this.#watch()
    this.#listeners.add(listener)
    return () => {
      if (!this.#listeners.delete(listener) || this.#listeners.size) return
      this.released = true
      this.#unwatch()
    }
  }

  /** The state now; reads storage anew while nobody subscribes, and writes nothing, so that it may be called in a render. */
  getSnapshot(): Snapshot {
    if (!this.#snapshot || !this.#listeners.size) this.#update(this.#read())
    return this.#snapshot as Snapshot
  }

  /** The state as the record alone tells it, without this page's own attempt. */
  peek(): View {
    this.refresh()
    return this.#viewWith(false)
  }

  /** Reads the record again, mends what time did to it, and tells who subscribes if anything changed. */
  refresh(): void {
    if (this.#refreshing) return
    const record = this.#read()
    if (this.#mended) this.#write(record)
    else this.#update(record)
  }

  /** Shows an attempt as pending, from the tap on. */
  begin(attempt: Attempt): void {
    this.#attempt = attempt
    this.#update(this.#record)
  }

  /** Whether `channel` is the first to tell of a deadline: a page tells each once, however many show it. */
  claim(channel: string, endsAt: number): boolean {
    const { told } = this.vault.storage
    const what = channel + this.identity
    if (told.get(what) === endsAt) return false
    told.set(what, endsAt)
    return true
  }

  /** Ends an attempt that came to nothing of its own: another tab made it, or it was found out of turn. */
  leave(id: string): void {
    if (this.#attempt?.id === id) this.#attempt = null
    this.refresh()
  }

  /** Tells all tabs that a request is about to leave. */
  lease(id: string, ms: number): void {
    const now = this.clock.now()
    this.#write({ ...this.#read(), lease: { id, startedAt: now, endsAt: now + ms }, error: null })
  }

  /** Writes down what an attempt came to; the same attempt may come to more later, when a lost reply arrives. */
  settle(id: string, outcome: { kind: 'sent'; delivery: Delivery | null } | ResendCodeError, left: boolean): void {
    if (this.#attempt?.id === id) this.#attempt = null
    this.refresh()
    if (this.#confirmedAt !== null) return
    const now = this.clock.now()
    if (outcome.kind === 'sent') this.#lastDelivery = { at: now, delivery: outcome.delivery }
    else this.#lastError = { at: now, error: outcome }
    const context = { now, policy: this.#settings.policy, random: Math.random, id, left }
    this.#write(applyOutcome(this.#read(), outcome, context))
  }

  /** Ends every cooldown, in all tabs: the user is confirmed. */
  confirm(): void {
    const now = this.clock.now()
    this.#confirmedAt = now
    this.#write(tombstone(now))
  }

  /** Sign-up's own message. Without a time it counts as sent now, once, and only where nothing is known yet. */
  seed(delivery: Delivery | null, sentAt: number | null): void {
    const now = this.clock.now()
    const record = this.#read()
    const dated = sentAt !== null && sentAt > 0 && sentAt <= now
    if (
      dated
        ? sentAt <= Math.max(record.lastSentAt ?? 0, this.#confirmedAt ?? 0)
        : this.#seeded || record !== EMPTY || this.#confirmedAt !== null
    )
      return
    this.#seeded = true
    this.#confirmedAt = null
    const at = dated ? sentAt : now
    this.#lastDelivery = { at, delivery }
    this.#write(
      applyInitial(record.confirmedAt === null ? record : EMPTY, delivery, at, { now, policy: this.#settings.policy }),
    )
  }

  /** Forgets the error that stands, and nothing else. */
  clearError(): void {
    const record = this.#read()
    if (record.error) this.#write({ ...record, error: null })
  }

  #read(): ResendRecord {
    const now = this.clock.now()
    const { policy } = this.#settings
    const stored = this.vault.read(this.identity)
    const { salt } = this.vault
    // A full storage, another tab's salt, or its write in the same moment keeps apart what this page and others know.
    const isRecent = now >= this.#wroteAt && now < this.#wroteAt + 1_000
    // What newer records pushed out stays out: put back, it would push out another, for ever.
    const pushedOut = stored === EMPTY && this.vault.isFull
    const apart = !pushedOut && this.#record !== EMPTY && salt !== null && (salt !== this.#sharedUnder || isRecent)
    // Storage that was cleared does not make a message unsent: what this page saw still holds.
    const known = stored === EMPTY && !apart ? this.#record : stored
    let record = apart ? merge(this.#record, stored, this.#attempt?.id) : known
    if (record === stored && stored !== EMPTY && !this.vault.keeps(this.identity)) this.#sharedUnder = salt
    // Only who wrote what others lack, or is sending, writes it again, and not while another tab is about to write.
    const sends = this.#attempt !== null && record.lease?.id === this.#attempt.id
    const mayWrite = !apart || (!stored.lease && (this.#sharedUnder === null || isRecent || sends))

    const confirmedAt = this.#confirmedAt
    // A request or reply of another tab just then must not bring a confirmed user back.
    if (confirmedAt !== null && record !== EMPTY && record.confirmedAt === null && !signedUpAfter(record, confirmedAt))
      record = tombstone(now)
    record = mend(record, now, policy.maxMs)
    // What is too old leaves when a page opens: a page that notices at a tap must not wipe out another's lease.
    this.#mended =
      (mayWrite || record.confirmedAt !== null) &&
      record !== known &&
      (record !== EMPTY || !this.#listeners.size || confirmedAt !== null)
    return giveUpLease(upToDate(record, now, policy.maxMs), now, policy)
  }

  #write(record: ResendRecord): void {
    this.#refreshing = true
    this.#wroteAt = this.clock.now()
    const shared = this.vault.write(this.identity, record, this.#wroteAt)
    this.#sharedUnder = shared ? this.vault.salt : null
    this.#refreshing = false
    this.#update(record)
  }

  #viewWith(sending: boolean): View {
    const now = this.clock.now()
    const view = viewOf(this.#record, {
      now,
      limit: this.#settings.policy.limit,
      sending,
      confirmed: this.#confirmedAt !== null,
    })
    const last = this.#lastDelivery
    return last && last.at === view.lastSentAt ? { ...view, delivery: last.delivery } : view
  }

  #update(record: ResendRecord): void {
    this.#record = record
    if (record.confirmedAt !== null) this.#confirmedAt ??= record.confirmedAt
    else if (this.#confirmedAt !== null && signedUpAfter(record, this.#confirmedAt)) this.#confirmedAt = null
    const view = this.#viewWith(this.#attempt !== null)
    const text = JSON.stringify(view)
    const hiddenText = this.#attempt ? JSON.stringify(this.#viewWith(false)) : text
    tickerOf(this.clock).replan(this.#watcher)
    if (text === this.#viewText && hiddenText === this.#hiddenText) return
    this.#hiddenText = hiddenText
    if (text !== this.#viewText) this.#show(view, text)
    for (const listener of [...this.#listeners]) listener()
  }

  #show(view: View, text: string): void {
    const sameError = JSON.stringify(view.error) === JSON.stringify(this.#view?.error ?? null)
    this.#snapshot = { ...view, error: sameError ? (this.#snapshot?.error ?? null) : this.#errorOf(view) }
    this.#view = view
    this.#viewText = text
  }

  #errorOf({ error }: View): ResendCodeError | null {
    if (!error) return null
    const last = this.#lastError
    if (last && last.at === error.at && last.error.kind === error.kind) return last.error
    return new ResendCodeError(error.kind, error.kind, error)
  }

  #watch(): void {
    this.#stop = [this.vault.subscribe(this.identity, () => this.refresh()), tickerOf(this.clock).watch(this.#watcher)]
  }

  #unwatch(): void {
    for (const stop of this.#stop) stop()
    this.#stop = []
  }
}
