import type { Delivery } from './delivery.js'
import { countedSends, HOUR } from './ledger.js'
import { DEFAULT_LIMIT, isAtLimit, type Cooldown } from './policy.js'
import { errorEndsAt, TOMBSTONE_LIFETIME, type ResendRecord, type StoredError } from './record.js'

/** Where a user's confirmation stands. Precedence: confirmed, pending, cooldown, error, idle. */
export type ResendStatus = 'idle' | 'pending' | 'cooldown' | 'error' | 'confirmed'

/** What a record means at one moment. */
export interface View {
  readonly status: ResendStatus
  readonly canResend: boolean
  readonly delivery: Delivery | null
  readonly deliveryChanged: boolean
  readonly messageCount: number
  readonly lastSentAt: number | null
  readonly sendCount: number
  readonly sendsLeft: number
  /** The cooldown that stands, or null. */
  readonly cooldown: Cooldown | null
  readonly error: StoredError | null
}

/** What a record is looked at with. */
export interface ViewContext {
  /** Epoch ms. */
  readonly now: number
  /** How many counted sends an hour allows. @default 5 */
  readonly limit: number | undefined
  /** Whether this page makes an attempt, or waits for one. */
  readonly sending: boolean
  /** Whether this page knows that the user is confirmed. */
  readonly confirmed: boolean
}

/** The one place where a status is decided. */
export function viewOf(record: ResendRecord, { now, limit, sending, confirmed }: ViewContext): View {
  const { delivery, deliveryChanged, messageCount, lastSentAt, ledger, lease } = record
  const pending = !confirmed && (sending || (lease !== null && lease.endsAt > now))
  const cooldown = !confirmed && !pending && record.cooldown && record.cooldown.endsAt > now ? record.cooldown : null
  const error = confirmed || pending ? null : record.error
  const status = confirmed ? 'confirmed' : pending ? 'pending' : cooldown ? 'cooldown' : error ? 'error' : 'idle'
  const sendCount = countedSends(ledger).filter((leaves) => leaves > now).length
  return {
    status,
    canResend: status === 'idle' || status === 'error',
    delivery,
    deliveryChanged,
    messageCount,
    lastSentAt,
    sendCount,
    sendsLeft: isAtLimit(cooldown) ? 0 : Math.max(0, (limit! > 0 ? limit! : DEFAULT_LIMIT) - sendCount),
    cooldown,
    error,
  }
}

/** When the view of a record changes next by itself, epoch ms, or null. */
export function nextChangeAt(record: ResendRecord, now: number): number | null {
  const { cooldown, ledger, lease, confirmedAt } = record
  const times = [
    cooldown?.endsAt,
    lease?.endsAt,
    ledger[0] && ledger[0].at + HOUR,
    confirmedAt && confirmedAt + TOMBSTONE_LIFETIME,
    errorEndsAt(record),
  ]
  // What is no time is not later.
  const next = Math.min(...times.map((time) => (time! > now ? time! : Infinity)))
  return next === Infinity ? null : next
}
