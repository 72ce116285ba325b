import type { Clock } from './clock.js'
import { giveUpLease, merge, signedUpAfter, tombstone } from './outcome.js'
import type { CooldownPolicy } from './policy.js'
import { EMPTY, mend, upToDate, type ResendRecord } from './record.js'
import type { Vault } from './vault.js'

/** What a record is read with; the newest given holds for everyone who shows the user. */
export interface RecordSettings {
  readonly clock: Clock
  readonly policy: CooldownPolicy
  /** Whether a user confirms more than once, as with each password forgotten: then it is told as long as other tabs may learn of it. */
  readonly confirmsAgain?: boolean | undefined
}

/** How long news of a write may travel to other tabs, ms. */
const NEWS_TRAVELS = 1_000

/**
 * The record of one user, as this page reads and writes it. What storage holds is the truth; where the two are apart
 * (storage is full, was cleared, or two tabs wrote at once), what this page saw counts too.
 */
export class SharedRecord {
  /** What holds for this page: what it read or wrote last. */
  record: ResendRecord = EMPTY
  /** When the user was confirmed, as far as this page knows, epoch ms, or null. The record itself says so for a minute. */
  confirmedAt: number | null = null
  /** The salt of the key at which other tabs can read the record; null where they can't. */
  #sharedUnder: string | null = null
  #wroteAt = 0
  readonly #identity: string
  readonly #vault: Vault

  constructor(
    identity: string,
    vault: Vault,
    public settings: RecordSettings,
  ) {
    this.#identity = identity
    this.#vault = vault
  }

  /**
   * What the record is now, and whether others must be told: what all read alike, such as a lease that died, they need
   * not. Writes nothing.
   *
   * @param attemptId the attempt that this page makes or waits for, if any
   * @param isShown whether this page shows the user
   */
  read(attemptId: string | undefined, isShown: boolean): { readonly record: ResendRecord; readonly isNews: boolean } {
    const { clock, policy } = this.settings
    const { confirmedAt } = this
    const now = clock.now()
    const stored = this.#vault.read(this.#identity)
    const isApart = this.#isApart(stored, now)
    // Storage that was cleared does not make a message unsent: what this page saw still holds.
    const known = isApart || stored === EMPTY ? merge(this.record, stored, attemptId) : stored
    if (known === stored && stored !== EMPTY && !this.#vault.keeps(this.#identity)) this.#sharedUnder = this.#vault.salt
    // A request or reply of another tab just then must not bring a confirmed user back.
    const isBack =
      confirmedAt !== null && known.confirmedAt === null && known !== EMPTY && !signedUpAfter(known, confirmedAt)
    const record = mend(isBack ? tombstone(now) : known, now, policy.maxMs)
    const isMended = isApart
      ? record !== stored && (record.confirmedAt !== null || this.#mayTell(stored, record, now, attemptId))
      : record !== known
    // What is too old leaves when a page opens: a page that notices at a tap must not wipe out another's lease.
    const isNews = isMended && (record !== EMPTY || !isShown || confirmedAt !== null)
    return { record: giveUpLease(upToDate(record, now), now, policy), isNews }
  }

  /** Takes what was read or written for what holds. */
  hold(record: ResendRecord): void {
    this.record = record
    if (record.confirmedAt !== null) this.confirmedAt ??= record.confirmedAt
    else if (this.settings.confirmsAgain || signedUpAfter(record, this.confirmedAt ?? Infinity)) this.confirmedAt = null
  }

  /** Writes a record, for all tabs to read where storage takes it. */
  write(record: ResendRecord): void {
    this.#wroteAt = this.settings.clock.now()
    const isShared = this.#vault.write(this.#identity, record, this.#wroteAt)
    this.#sharedUnder = isShared ? this.#vault.salt : null
  }

  /** Whether this page and storage each know what the other may not: a full storage, another tab's salt, a write in the same moment. */
  #isApart(stored: ResendRecord, now: number): boolean {
    const { salt } = this.#vault
    // What newer records pushed out stays out: put back, it would push out another, for ever.
    if (this.record === EMPTY || salt === null || (stored === EMPTY && this.#vault.isFull)) return false
    return salt !== this.#sharedUnder || this.#wroteJustBefore(now)
  }

  /** Whether this page may write what storage lacks: only who wrote it, or is sending, and not while another tab is about to write. */
  #mayTell(stored: ResendRecord, { lease }: ResendRecord, now: number, attemptId: string | undefined): boolean {
    if (stored.lease) return false
    const isSender = lease !== null && lease.id === attemptId
    return isSender || this.#sharedUnder === null || this.#wroteJustBefore(now)
  }

  #wroteJustBefore(now: number): boolean {
    return now >= this.#wroteAt && now < this.#wroteAt + NEWS_TRAVELS
  }
}
