import type { Delivery } from './delivery.js'
import { isKind } from './kinds.js'
import { isReason } from './policy.js'
import { EMPTY, LEASE_GRACE, LONGEST_TIMEOUT, RECORD_LIFETIME, type ResendRecord } from './record.js'
import { fields, parse, serialize, shape, text, type Check } from './shape.js'

const MAX_ENTRIES = 64

const time = (value: unknown) => (typeof value === 'number' && value > 0 && value < 8e15 ? value : undefined)
const flag = (value: unknown) => value === true
const count = (value: unknown) => (Number.isSafeInteger(value) ? Math.max(0, value as number) : 0)
const id = (value: unknown) => text(value) ?? ''
const orNull =
  <T>(check: Check<T>) =>
  (value: unknown) =>
    check(value) ?? null
const reason = (value: unknown) => (isReason(value) ? value : undefined)
const kind = (value: unknown) => (isKind(value) && value !== 'sent' ? value : undefined)

/** A span that begins before it ends and is no longer than it may be. */
function span<T extends { readonly startedAt: number; readonly endsAt: number }>(
  longest: number,
  check: (value: unknown) => T | null,
) {
  return (value: unknown): T | null => {
    const found = check(value)
    const length = found ? found.endsAt - found.startedAt : -1
    return length >= 0 && length <= longest ? found : null
  }
}

/** Cognito masks every destination; one without a mask came from elsewhere and is never stored. */
function masked(value: unknown): Delivery | null {
  if (!value) return null
  const { destination, deliveryMedium, attributeName } = fields(value)
  const shown = text(destination)
  return {
    destination: shown?.includes('*') ? shown : undefined,
    deliveryMedium: text(deliveryMedium),
    attributeName: text(attributeName),
  }
}

const sent = shape<ResendRecord['ledger'][number]>({ at: time, counted: flag })

const record = shape<ResendRecord>({
  ledger: (value) => (Array.isArray(value) ? value : []).slice(-MAX_ENTRIES).flatMap((entry) => sent(entry) ?? []),
  lastSentAt: orNull(time),
  delivery: masked,
  deliveryChanged: flag,
  messageCount: count,
  cooldown: span(RECORD_LIFETIME, shape({ startedAt: time, endsAt: time, reason, estimated: flag })),
  error: shape({
    kind,
    code: orNull(text),
    audience: (value) => (value === 'developer' ? value : 'user'),
    retryAt: orNull(time),
    member: orNull(text),
    at: time,
  }),
  lease: span(LONGEST_TIMEOUT + LEASE_GRACE, shape({ id, startedAt: time, endsAt: time })),
  lost: shape({ id, at: time }),
  confirmedAt: orNull(time),
})

/** The text that is stored for a record; a destination without a mask is left out. */
export function serializeRecord(record: ResendRecord): string {
  return serialize({ ...record, delivery: masked(record.delivery) })
}

/**
 * Reads what storage holds. It may be anything: another version, another app's, a stranger's. Each member is believed
 * only in its own type and within its limits; what can't be believed is as if it were not there.
 */
export function parseRecord(raw: string | null): ResendRecord {
  const value = parse(raw)
  return (value ? record(value) : null) ?? EMPTY
}
