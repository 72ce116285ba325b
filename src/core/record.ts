import type { Delivery } from './delivery.js'
import type { ResendCodeErrorAudience } from './error.js'
import type { ResendCodeErrorKind } from './kinds.js'
import { HOUR, lastHour, type Ledger } from './ledger.js'
import type { Cooldown } from './policy.js'

/** What a record keeps of an error: enough to tell the same story after a reload, and no text of the service. */
export interface StoredError {
  readonly kind: ResendCodeErrorKind
  readonly code: string | null
  readonly audience: ResendCodeErrorAudience
  readonly retryAt: number | null
  readonly member: string | null
  /** When it happened, epoch ms. */
  readonly at: number
}

/** A send under way: who sends, since when, and when it is given up for lost. Epoch ms. */
export interface Lease {
  readonly id: string
  readonly startedAt: number
  readonly endsAt: number
}

/** All that is known of one user, operation and app client; what every reload and every tab shares. */
export interface ResendRecord {
  readonly ledger: Ledger
  /** When the last message is known to have been sent, sign-up's own included, epoch ms. */
  readonly lastSentAt: number | null
  readonly delivery: Delivery | null
  /** Whether medium or destination differ from the message before. */
  readonly deliveryChanged: boolean
  /** How many messages are known to have been sent, sign-up's own included. */
  readonly messageCount: number
  /** The last cooldown, also when it has ended: the next may grow from it. */
  readonly cooldown: Cooldown | null
  readonly error: StoredError | null
  readonly lease: Lease | null
  /** The attempt whose reply was lost, and its place in the ledger: a late reply puts it right. */
  readonly lost: { readonly id: string; readonly at: number } | null
  /** When the user was confirmed, epoch ms: the tombstone by which other tabs learn. */
  readonly confirmedAt: number | null
}

/** The record of a user nothing is known of. */
export const EMPTY: ResendRecord = {
  ledger: [],
  lastSentAt: null,
  delivery: null,
  deliveryChanged: false,
  messageCount: 0,
  cooldown: null,
  error: null,
  lease: null,
  lost: null,
  confirmedAt: null,
}

/** How long a record is kept after the last thing that happened; a sign-up code lives as long. */
export const RECORD_LIFETIME = 24 * HOUR

/** How long other tabs may learn that the user was confirmed. */
export const TOMBSTONE_LIFETIME = 60_000

/** The longest that a reply may take, ms, so that nobody's slip, or a stranger's record, keeps a page pending for long. */
export const LONGEST_TIMEOUT = 120_000
/** What a tab that died while sending may leave standing past its own timeout, ms. */
export const LEASE_GRACE = 5_000

/** Two processes of one machine may read its clock a little apart; that is no clock set back. */
const CLOCK_TOLERANCE = 1_000

/** The last thing that happened, epoch ms; 0 for nothing. */
export function lastEventAt(record: ResendRecord): number {
  const { ledger, lastSentAt, cooldown, error, lease, confirmedAt } = record
  const times = [
    lastSentAt,
    cooldown?.startedAt,
    error?.at,
    lease?.startedAt,
    confirmedAt,
    ...ledger.map((entry) => entry.at),
  ]
  return Math.max(0, ...times.map((time) => time ?? 0))
}

/** A record whose every time is moved by `ms`. What has a name that ends in "at" is a time, and nothing else is. */
function shift(record: ResendRecord, ms: number): ResendRecord {
  const move = (name: string, value: unknown) => (typeof value === 'number' && /at$/i.test(name) ? value + ms : value)
  return JSON.parse(JSON.stringify(record), move) as ResendRecord
}

/**
 * A record that holds at `now`: what is too old is gone, no deadline is believed past `maxMs`, and where the clock was
 * set back the whole record moves with it, so that no cooldown becomes endless.
 */
export function mend(record: ResendRecord, now: number, maxMs: number): ResendRecord {
  const last = lastEventAt(record)
  if (last > now + CLOCK_TOLERANCE && now > 0) return mend(shift(record, now - last), now, maxMs)
  if (last + (record.confirmedAt === null ? RECORD_LIFETIME : TOMBSTONE_LIFETIME) <= now) return EMPTY
  const { cooldown } = record
  return cooldown && cooldown.endsAt > now + maxMs
    ? { ...record, cooldown: { ...cooldown, endsAt: now + maxMs } }
    : record
}

/** When an error is old news, epoch ms: an hour after it, and not while the cooldown that it may have caused stands. */
export function errorEndsAt({ error, cooldown }: Pick<ResendRecord, 'error' | 'cooldown'>): number {
  return error ? Math.max(error.at + HOUR, cooldown?.endsAt ?? 0) : 0
}

/** A record without what left the hour. */
export function upToDate(record: ResendRecord, now: number): ResendRecord {
  const ledger = lastHour(record.ledger, now)
  const error = errorEndsAt(record) > now ? record.error : null
  return ledger.length === record.ledger.length && error === record.error ? record : { ...record, ledger, error }
}
