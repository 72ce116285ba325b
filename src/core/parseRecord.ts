import type { Delivery } from './delivery.js'
import { KINDS, type ResendCodeErrorKind } from './error.js'
import type { CooldownReason } from './policy.js'
import { EMPTY, LONGEST_LEASE, RECORD_LIFETIME, type ResendRecord } from './record.js'

/** Longer text is no record of ours. */
const MAX_LENGTH = 8_192
const MAX_ENTRIES = 64

type Fields = Readonly<Record<string, unknown>>

const fields = (value: unknown): Fields => (typeof value === 'object' && value ? (value as Fields) : {})
const text = (value: unknown) => (typeof value === 'string' && value && value.length <= 256 ? value : undefined)
const time = (value: unknown) => (typeof value === 'number' && value > 0 && value < 8e15 ? value : null)
const kind = (value: unknown) => KINDS.find((known): known is ResendCodeErrorKind => known === value)
const reason = (value: unknown): CooldownReason | undefined =>
  value === 'sent' || value === 'exhausted' ? value : kind(value)

/** A span that begins before it ends and is no longer than it may be. */
function span({ startedAt, endsAt }: Fields, longest: number) {
  const from = time(startedAt)
  const to = time(endsAt)
  return from && to && from <= to && to - from <= longest ? { startedAt: from, endsAt: to } : null
}

/** Cognito masks every destination; one without a mask came from elsewhere and is never stored. */
function masked({ destination, deliveryMedium, attributeName }: Fields): Delivery {
  const shown = text(destination)
  return {
    destination: shown?.includes('*') ? shown : undefined,
    deliveryMedium: text(deliveryMedium),
    attributeName: text(attributeName),
  }
}

/** The text that is stored for a record; a destination without a mask is left out. */
export function serializeRecord(record: ResendRecord): string {
  return JSON.stringify({ v: 1, ...record, delivery: record.delivery && masked(fields(record.delivery)) })
}

/**
 * Reads what storage holds. It may be anything: another version, another app's, a stranger's. Each member is believed
 * only in its own type and within its limits; what can't be believed is as if it were not there.
 */
export function parseRecord(raw: string | null): ResendRecord {
  let value: Fields = {}
  try {
    if (raw && raw.length <= MAX_LENGTH) value = fields(JSON.parse(raw))
  } catch {
    // What is not JSON is not ours.
  }
  if (value.v !== 1) return EMPTY

  const cooldown = fields(value.cooldown)
  const cooldownSpan = span(cooldown, RECORD_LIFETIME)
  const cooldownReason = reason(cooldown.reason)
  const error = fields(value.error)
  const errorKind = kind(error.kind)
  const errorAt = time(error.at)
  const lease = fields(value.lease)
  const leaseSpan = span(lease, LONGEST_LEASE)
  const lost = fields(value.lost)
  const lostAt = time(lost.at)
  return {
    ledger: (Array.isArray(value.ledger) ? value.ledger : []).slice(-MAX_ENTRIES).flatMap((entry) => {
      const { at, counted } = fields(entry)
      const sentAt = time(at)
      return sentAt ? [{ at: sentAt, counted: counted === true }] : []
    }),
    lastSentAt: time(value.lastSentAt),
    delivery: value.delivery ? masked(fields(value.delivery)) : null,
    deliveryChanged: value.deliveryChanged === true,
    cooldown:
      cooldownSpan && cooldownReason
        ? { ...cooldownSpan, reason: cooldownReason, estimated: cooldown.estimated === true }
        : null,
    error:
      errorKind && errorAt
        ? {
            kind: errorKind,
            code: text(error.code) ?? null,
            audience: error.audience === 'developer' ? 'developer' : 'user',
            retryAt: time(error.retryAt),
            member: text(error.member) ?? null,
            at: errorAt,
          }
        : null,
    lease: leaseSpan && { ...leaseSpan, id: text(lease.id) ?? '' },
    lost: lostAt ? { at: lostAt, id: text(lost.id) ?? '' } : null,
    confirmedAt: time(value.confirmedAt),
  }
}
