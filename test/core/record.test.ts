import { describe, expect, test } from 'vitest'
import { defaultPolicy } from '../../src/core/paced.js'
import { applyInitial, applyOutcome, giveUpLease, merge, signedUpAfter, tombstone } from '../../src/core/outcome.js'
import { EMPTY, lastEventAt, mend, upToDate, type ResendRecord } from '../../src/core/record.js'
import type { Delivery } from '../../src/index.js'
import { after, HOUR, MINUTE, NOW, SECOND } from './support.js'

const sent = after('sent')

test('a record that is up to date is returned as it is', () => {
  expect(mend(sent, NOW + MINUTE, HOUR)).toBe(sent)
  expect(mend(EMPTY, NOW, HOUR)).toBe(EMPTY)
  expect(upToDate(sent, NOW + MINUTE)).toBe(sent)
  expect(upToDate(EMPTY, NOW)).toBe(EMPTY)
})

test('a record expires 24 h after the last thing that happened', () => {
  expect(mend(sent, NOW + 24 * HOUR - 1, HOUR)).not.toBe(EMPTY)
  expect(mend(sent, NOW + 24 * HOUR, HOUR)).toBe(EMPTY)
})

test('a tombstone lives for one minute', () => {
  expect(mend(tombstone(NOW), NOW + MINUTE - 1, HOUR).confirmedAt).toBe(NOW)
  expect(mend(tombstone(NOW), NOW + MINUTE, HOUR)).toBe(EMPTY)
})

test('what left the hour leaves the ledger', () => {
  expect(upToDate(sent, NOW + HOUR - 1).ledger).toHaveLength(1)
  expect(upToDate(sent, NOW + HOUR).ledger).toHaveLength(0)
  expect(upToDate(sent, NOW + HOUR).lastSentAt).toBe(NOW)
})

describe('when the clock was set back', () => {
  const back = NOW - 3 * HOUR

  test('the whole record moves with it, once', () => {
    const lease = { id: 'a', startedAt: NOW - 1_000, endsAt: NOW + 24_000 }
    const lost = { id: 'b', at: NOW - 60_000 }
    const full = { ...after('throttled', NOW, { record: sent, retryAt: NOW + 40_000 }), lease, lost }
    const shifted = mend(full, back, HOUR)
    expect(shifted).toEqual({
      ...full,
      ledger: [{ at: back, counted: true }],
      lastSentAt: back,
      cooldown: { ...full.cooldown, startedAt: back, endsAt: back + 40_000 },
      error: { ...full.error, at: back, retryAt: back + 40_000 },
      lease: { id: 'a', startedAt: back - 1_000, endsAt: back + 24_000 },
      lost: { id: 'b', at: back - 60_000 },
    })
    expect(mend(shifted, back, HOUR)).toBe(shifted)
  })

  test('what is not known stays unknown', () => {
    expect(mend(sent, back, HOUR)).toEqual({
      ...sent,
      ledger: [{ at: back, counted: true }],
      lastSentAt: back,
      cooldown: { ...sent.cooldown, startedAt: back, endsAt: back + 30_000 },
    })
    expect(mend(after('offline'), back, HOUR)).toMatchObject({ cooldown: null, error: { at: back, retryAt: null } })
  })

  test('a difference that two processes may read is none', () => {
    expect(mend(sent, NOW - SECOND, HOUR)).toBe(sent)
    expect(mend(sent, NOW - SECOND - 1, HOUR)).not.toBe(sent)
  })

  test('a tombstone of the future is one of now', () => {
    expect(mend(tombstone(NOW), back, HOUR).confirmedAt).toBe(back)
  })
})

test('a clock set forward ends a cooldown and keeps what is known', () => {
  const record = mend(sent, NOW + 5 * HOUR, HOUR)
  expect(record.cooldown?.endsAt).toBeLessThan(NOW + 5 * HOUR)
  expect(record.lastSentAt).toBe(NOW)
})

test('no deadline is believed past maxMs', () => {
  const cooldown = { startedAt: NOW, endsAt: NOW + 20 * HOUR, reason: 'sent', estimated: false } as const
  expect(mend({ ...sent, cooldown }, NOW, HOUR).cooldown?.endsAt).toBe(NOW + HOUR)
  expect(mend({ ...sent, cooldown }, NOW, MINUTE).cooldown?.endsAt).toBe(NOW + MINUTE)
})

describe('a lease', () => {
  const lease = { id: 'a', startedAt: NOW, endsAt: NOW + 25_000 }

  test('stands until its end', () => {
    const record = { ...EMPTY, lease }
    expect(giveUpLease(record, NOW + 24_999, defaultPolicy)).toBe(record)
  })

  test('is given up at its end, and no other record changes by that', () => {
    expect(giveUpLease({ ...EMPTY, lease }, NOW + 25_000, defaultPolicy).lease).toBeNull()
    expect(giveUpLease(sent, NOW, defaultPolicy)).toBe(sent)
  })

  test('that is dead is read as a lost reply from when it began, by every tab alike', () => {
    const record = giveUpLease({ ...EMPTY, lease }, NOW + 26_000, defaultPolicy)
    expect(record).toMatchObject({
      lease: null,
      error: { kind: 'reply-lost', audience: 'user', at: NOW },
      cooldown: { startedAt: NOW, endsAt: NOW + 30_000 },
      ledger: [{ at: NOW, counted: false }],
      lost: { id: 'a', at: NOW },
    })
    expect(giveUpLease({ ...EMPTY, lease }, NOW + 29_000, defaultPolicy)).toEqual(record)
  })

  test('of another attempt survives the end of this one', () => {
    expect(after('sent', NOW, { record: { ...EMPTY, lease }, context: { id: 'b' } }).lease).toBe(lease)
    expect(after('sent', NOW, { record: { ...EMPTY, lease }, context: { id: 'a' } }).lease).toBeNull()
  })
})

test('a late reply takes the place of the lost one in the ledger', () => {
  const lost = after('reply-lost', NOW, { context: { id: 'a' } })
  const record = after('sent', NOW + 8_000, { record: lost, context: { id: 'a' } })
  expect(record).toMatchObject({ error: null, lost: null, lastSentAt: NOW + 8_000 })
  expect(record.ledger).toEqual([{ at: NOW + 8_000, counted: true }])
})

test('another message does not', () => {
  const lost = after('reply-lost', NOW, { context: { id: 'a' } })
  expect(after('sent', NOW + MINUTE, { record: lost, context: { id: 'b' } }).ledger).toHaveLength(2)
})

test.each<[string, Partial<ResendRecord>]>([
  ['message', { lastSentAt: NOW }],
  ['cooldown', { cooldown: sent.cooldown }],
  ['error', { error: after('offline').error }],
  ['lease', { lease: { id: 'a', startedAt: NOW, endsAt: NOW + 25_000 } }],
  ['confirmation', { confirmedAt: NOW }],
  ['attempt', { ledger: sent.ledger }],
])('the last thing that happened may be any: %s', (_, record) => {
  expect(lastEventAt({ ...EMPTY, ...record })).toBe(NOW)
  expect(lastEventAt({ ...EMPTY, ...record, lastSentAt: NOW + 1 })).toBe(NOW + 1)
  expect(lastEventAt(EMPTY)).toBe(0)
})

describe('an outcome', () => {
  const context = { now: NOW, policy: defaultPolicy, random: () => 0, id: 'a', left: true }
  const email: Delivery = { destination: 'a***@e***', deliveryMedium: 'EMAIL', attributeName: 'email' }

  test.each<[string, Delivery | null, Delivery | null, boolean]>([
    ['nothing known of either', null, null, false],
    ['nothing known of the one before', null, email, false],
    ['nothing known of the new one', email, null, false],
    ['the same', email, { ...email }, false],
    ['another address', email, { ...email, destination: 'b***@e***' }, true],
    ['another medium', email, { ...email, deliveryMedium: 'SMS' }, true],
    ['another attribute only', email, { ...email, attributeName: 'custom' }, false],
    ['an address that was not named before', { deliveryMedium: 'EMAIL' }, email, false],
    ['an address that is not named now', email, { deliveryMedium: 'EMAIL' }, false],
  ])('of a message says whether it went elsewhere than the one before: %s', (_, before, delivery, changed) => {
    const record = applyOutcome({ ...sent, delivery: before }, { kind: 'sent', delivery }, context)
    expect(record).toMatchObject({ delivery, deliveryChanged: changed, messageCount: 2, lastSentAt: NOW, error: null })
  })

  test('of an error is kept without its words, and leaves the last message as it was', () => {
    const error = {
      kind: 'blocked',
      code: 'ForbiddenException',
      audience: 'developer',
      retryAt: null,
      member: null,
    } as const
    const record = applyOutcome(sent, error, { ...context, now: NOW + MINUTE })
    expect(record.error).toEqual({ ...error, at: NOW + MINUTE })
    expect(record).toMatchObject({ lastSentAt: NOW, messageCount: 1, lost: null })
  })

  test('is counted among those of the hour only', () => {
    const record = after('sent', NOW + HOUR, { record: sent })
    expect(record.ledger).toEqual([{ at: NOW + HOUR, counted: true }])
  })

  test('out of turn keeps the error that stands', () => {
    const failed = after('offline')
    expect(after('not-ready', NOW + 1, { record: failed }).error).toBe(failed.error)
  })

  test('brings a confirmed user back', () => {
    expect(after('sent', NOW, { record: tombstone(NOW - 1) }).confirmedAt).toBeNull()
  })
})

describe("sign-up's own message", () => {
  const context = { now: NOW + MINUTE, policy: defaultPolicy }
  const delivery = { destination: 'a***@e***' }

  test('is a message, counts for nothing, and ends what was before', () => {
    const before = { ...after('offline', NOW - 1), deliveryChanged: true }
    expect(applyInitial({ ...before, confirmedAt: NOW - 1 }, delivery, NOW, context)).toEqual({
      ...EMPTY,
      ledger: [{ at: NOW, counted: false }],
      lastSentAt: NOW,
      delivery,
      messageCount: 1,
      cooldown: { startedAt: NOW, endsAt: NOW + 30_000, reason: 'sent', estimated: false },
    })
  })

  test('leaves the ledger with its hour', () => {
    const late = { now: NOW + HOUR, policy: defaultPolicy }
    expect(applyInitial(EMPTY, delivery, NOW, late)).toMatchObject({ ledger: [], lastSentAt: NOW })
    expect(applyInitial(sent, delivery, NOW + HOUR, late).ledger).toHaveLength(1)
  })

  test('is how a confirmed user is known to have signed up again', () => {
    const again = applyInitial(EMPTY, null, NOW, context)
    expect(signedUpAfter(again, NOW - 1)).toBe(true)
    expect(signedUpAfter(again, NOW)).toBe(false)
    expect(signedUpAfter(applyInitial(after('sent', NOW - 1), null, NOW, context), NOW - 1)).toBe(true)
    expect(signedUpAfter(sent, NOW - 1)).toBe(false)
    expect(signedUpAfter(after('reply-lost'), NOW - 1)).toBe(false)
    expect(signedUpAfter(after('sent', NOW + MINUTE, { record: again }), NOW - 1)).toBe(false)
  })
})

describe('what two tabs know apart', () => {
  const later = after('sent', NOW + MINUTE)

  test('is the record of the one where the other knows nothing more', () => {
    expect(merge(sent, EMPTY, undefined)).toBe(sent)
    const both = after('sent', NOW + MINUTE, { record: sent })
    expect(merge(sent, both, undefined)).toBe(both)
    expect(merge(both, sent, undefined)).toBe(both)
    expect(merge({ ...both }, both, undefined)).toBe(both)
  })

  test('comes to the newer record with the sends of both, whoever asks', () => {
    const merged = { ...later, ledger: [...sent.ledger, ...later.ledger] }
    expect(merge(sent, later, undefined)).toEqual(merged)
    expect(merge(later, sent, undefined)).toEqual(merged)
  })

  test('has its sends in the order of time', () => {
    const at = (...times: number[]) => ({ ...later, ledger: times.map((time) => ({ at: time, counted: true })) })
    expect(merge(at(NOW + SECOND), at(NOW, NOW + MINUTE), undefined).ledger.map((entry) => entry.at)).toEqual([
      NOW,
      NOW + SECOND,
      NOW + MINUTE,
    ])
  })

  test('keeps the later deadline', () => {
    const limited = after('rate-limited')
    const merged = merge(limited, later, undefined)
    expect(merged).toMatchObject({ cooldown: limited.cooldown, lastSentAt: NOW + MINUTE, error: null })
  })

  test('is nothing once the user was confirmed, and the newer where they signed up again', () => {
    expect(merge(sent, tombstone(NOW + 1), undefined)).toEqual(tombstone(NOW + 1))
    expect(merge(tombstone(NOW + 1), later, undefined)).toBe(later)
  })

  test('has the lease of who sends, and none that only the other remembers', () => {
    const lease = { id: 'me', startedAt: NOW, endsAt: NOW + 25_000 }
    const theirs = { ...lease, id: 'other' }
    expect(merge({ ...sent, lease }, later, 'me').lease).toBe(lease)
    expect(merge({ ...later, lease }, later, 'me').lease).toBe(lease)
    expect(merge({ ...sent, lease }, EMPTY, undefined).lease).toBe(lease)
    expect(merge({ ...sent, lease }, later, 'another').lease).toBeNull()
    expect(merge({ ...sent, lease }, { ...later, lease: theirs }, 'me').lease).toBe(theirs)
    expect(merge({ ...later, lease }, sent, undefined).lease).toBeNull()
  })
})
