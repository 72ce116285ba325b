import type { Delivery } from './delivery.js'
import { ResendCodeError } from './error.js'
import { PACES } from './kinds.js'
import { lastHour } from './ledger.js'
import { nextCooldown, type CooldownPolicy } from './policy.js'
import { EMPTY, lastEventAt, mend, upToDate, type ResendRecord } from './record.js'

/** What one attempt came to. */
export type Outcome =
  | { readonly kind: 'sent'; readonly delivery: Delivery | null }
  | Pick<ResendCodeError, 'kind' | 'code' | 'audience' | 'retryAt' | 'member'>

/** What an outcome is applied with. */
export interface OutcomeContext {
  /** Epoch ms. */
  readonly now: number
  readonly policy: CooldownPolicy
  /** A number in [0, 1), for jitter. */
  readonly random: () => number
  /** The attempt's id; the same id may come twice, when a reply arrives after it was given up for lost. */
  readonly id: string
  /** Whether the request had left, so that a message may be on its way whatever the error is. */
  readonly left: boolean
}

/** The record after an attempt: ledger, cooldown, delivery and error all follow from its outcome. */
export function applyOutcome(record: ResendRecord, outcome: Outcome, context: OutcomeContext): ResendRecord {
  const { now, policy, random, id, left } = context
  const sent = outcome.kind === 'sent'
  // The page's own abort can't call a request back that has left.
  const pace = outcome.kind === 'aborted' && left ? 'reply-lost' : outcome.kind
  const replacedAt = record.lost?.id === id ? record.lost.at : null
  const ledger = lastHour(record.ledger, now).filter((entry) => entry.counted || entry.at !== replacedAt)
  if (PACES[pace] === 'ladder') ledger.push({ at: now, counted: sent })

  const retryAt = sent ? null : outcome.retryAt
  const cooldown = nextCooldown(policy, {
    ledger,
    outcome: { kind: pace, retryAt },
    previous: record.cooldown,
    now,
    random,
  })
  const next: ResendRecord = {
    ...record,
    ledger,
    cooldown,
    lease: record.lease?.id === id ? null : record.lease,
    lost: pace === 'reply-lost' ? { id, at: now } : null,
    confirmedAt: null,
  }
  // A tap out of turn is no news of the service's.
  if (outcome.kind === 'not-ready') return next
  if (!sent) {
    const { kind, code, audience, member } = outcome
    return { ...next, error: { kind, code, audience, retryAt, member, at: now } }
  }
  const { delivery } = outcome
  return {
    ...next,
    error: null,
    lastSentAt: now,
    delivery,
    deliveryChanged: differs(record.delivery, delivery),
    messageCount: record.messageCount + 1,
  }
}

/** Whether a message is known to have gone elsewhere than the one before. */
function differs(before: Delivery | null, after: Delivery | null): boolean {
  return (['destination', 'deliveryMedium'] as const).some(
    (member) => before?.[member] && after?.[member] && before[member] !== after[member],
  )
}

/** A send whose tab died: nobody will say what it came to, so the message may be on its way. */
export function giveUpLease(record: ResendRecord, now: number, policy: CooldownPolicy): ResendRecord {
  const { lease } = record
  if (!lease || lease.endsAt > now) return record
  // At the time it began, not now: every tab that reads this comes to the same record.
  const context = { now: lease.startedAt, policy, random: () => 0, id: lease.id, left: true }
  const given = applyOutcome(record, new ResendCodeError('reply-lost', 'reply-lost'), context)
  return upToDate(mend(given, now, policy.maxMs), now)
}

/** The record after sign-up's own message: the first rung of the ladder, and not one of the five. */
export function applyInitial(
  record: ResendRecord,
  delivery: Delivery | null,
  sentAt: number,
  context: Pick<OutcomeContext, 'policy' | 'now'>,
): ResendRecord {
  // With another time, as by a clock ahead of this one, it is the same message: sign-up sends one.
  const others = record.ledger.filter(({ at, counted }) => counted || at !== record.lastSentAt)
  const ledger = [...lastHour(others, context.now), { at: sentAt, counted: false }]
  const cooldown = nextCooldown(context.policy, {
    ledger,
    outcome: { kind: 'sent', retryAt: null },
    previous: record.cooldown,
    now: sentAt,
    random: () => 0,
  })
  return {
    ...record,
    ledger: lastHour(ledger, context.now),
    cooldown,
    error: null,
    confirmedAt: null,
    lastSentAt: sentAt,
    delivery,
    deliveryChanged: false,
    messageCount: record.messageCount + Number(others.length === record.ledger.length),
  }
}

/**
 * What two tabs know apart because storage did not carry it: the newer record, with the sends and the deadline of the
 * older. `theirs` itself where `mine` adds nothing. Only who holds a lease brings it along: others can't know whether it
 * still stands.
 */
export function merge(mine: ResendRecord, theirs: ResendRecord, id: string | undefined): ResendRecord {
  if (theirs === EMPTY) return mine
  const [newer, older] = lastEventAt(mine) > lastEventAt(theirs) ? [mine, theirs] : [theirs, mine]
  if (newer.confirmedAt !== null || older.confirmedAt !== null) return newer
  const missing = older.ledger.filter(({ at }) => newer.ledger.every((entry) => entry.at !== at))
  // The same wait ends as it is stored: two tabs whose policies bound it otherwise would write it for ever.
  const isSame = (['startedAt', 'reason'] as const).every((name) => older.cooldown?.[name] === newer.cooldown?.[name])
  const isLonger = !isSame && (older.cooldown?.endsAt ?? 0) > (newer.cooldown?.endsAt ?? 0)
  const cooldown = isLonger ? older.cooldown : newer.cooldown
  const lease = theirs.lease ?? (mine.lease?.id === id ? mine.lease : null)
  if (!missing.length && cooldown === newer.cooldown && lease === newer.lease) return newer
  return { ...newer, ledger: [...missing, ...newer.ledger].sort((a, b) => a.at - b.at), cooldown, lease }
}

/** Whether the user signed up after a time: the last message was sign-up's own, the only one that does not count. */
export function signedUpAfter({ ledger, lastSentAt }: ResendRecord, time: number): boolean {
  return ledger.some(({ at, counted }) => !counted && at === lastSentAt && at > time)
}

/** The record of a confirmed user: nothing but the time, and that only for a minute. */
export function tombstone(now: number): ResendRecord {
  return { ...EMPTY, confirmedAt: now }
}
