import { describe, expect, test } from 'vitest'
import { defaultPolicy } from '../../src/core/paced.js'
import { giveUpLease, tombstone } from '../../src/core/outcome.js'
import { EMPTY, upToDate } from '../../src/core/record.js'
import { after, HOUR, MINUTE, NOW, SECOND } from './support.js'

const sent = after('sent')

test('a record that is up to date is returned as it is', () => {
  expect(upToDate(sent, NOW + MINUTE, HOUR)).toBe(sent)
  expect(upToDate(EMPTY, NOW, HOUR)).toBe(EMPTY)
})

test('a record expires 24 h after the last thing that happened', () => {
  expect(upToDate(sent, NOW + 24 * HOUR - 1, HOUR)).not.toBe(EMPTY)
  expect(upToDate(sent, NOW + 24 * HOUR, HOUR)).toBe(EMPTY)
})

test('a tombstone lives for one minute', () => {
  expect(upToDate(tombstone(NOW), NOW + MINUTE - 1, HOUR).confirmedAt).toBe(NOW)
  expect(upToDate(tombstone(NOW), NOW + MINUTE, HOUR)).toBe(EMPTY)
})

test('what left the hour leaves the ledger', () => {
  expect(upToDate(sent, NOW + HOUR - 1, HOUR).ledger).toHaveLength(1)
  expect(upToDate(sent, NOW + HOUR, HOUR).ledger).toHaveLength(0)
  expect(upToDate(sent, NOW + HOUR, HOUR).lastSentAt).toBe(NOW)
})

describe('when the clock was set back', () => {
  const back = NOW - 3 * HOUR

  test('the whole record moves with it, once', () => {
    const lease = { id: 'a', startedAt: NOW - 1_000, endsAt: NOW + 24_000 }
    const lost = { id: 'b', at: NOW - 60_000 }
    const full = { ...after('throttled', NOW, { record: sent, retryAt: NOW + 40_000 }), lease, lost }
    const shifted = upToDate(full, back, HOUR)
    expect(shifted).toEqual({
      ...full,
      ledger: [{ at: back, counted: true }],
      lastSentAt: back,
      cooldown: { ...full.cooldown, startedAt: back, endsAt: back + 40_000 },
      error: { ...full.error, at: back, retryAt: back + 40_000 },
      lease: { id: 'a', startedAt: back - 1_000, endsAt: back + 24_000 },
      lost: { id: 'b', at: back - 60_000 },
    })
    expect(upToDate(shifted, back, HOUR)).toBe(shifted)
  })

  test('a difference that two processes may read is none', () => {
    expect(upToDate(sent, NOW - SECOND, HOUR)).toBe(sent)
    expect(upToDate(sent, NOW - SECOND - 1, HOUR)).not.toBe(sent)
  })

  test('a tombstone of the future is one of now', () => {
    expect(upToDate(tombstone(NOW), back, HOUR).confirmedAt).toBe(back)
  })
})

test('a clock set forward ends a cooldown and keeps what is known', () => {
  const record = upToDate(sent, NOW + 5 * HOUR, HOUR)
  expect(record.cooldown?.endsAt).toBeLessThan(NOW + 5 * HOUR)
  expect(record.lastSentAt).toBe(NOW)
})

test('no deadline is believed past maxMs', () => {
  const cooldown = { startedAt: NOW, endsAt: NOW + 20 * HOUR, reason: 'sent', estimated: false } as const
  expect(upToDate({ ...sent, cooldown }, NOW, HOUR).cooldown?.endsAt).toBe(NOW + HOUR)
  expect(upToDate({ ...sent, cooldown }, NOW, MINUTE).cooldown?.endsAt).toBe(NOW + MINUTE)
})

describe('a lease', () => {
  const lease = { id: 'a', startedAt: NOW, endsAt: NOW + 25_000 }

  test('stands until its end', () => {
    const record = { ...EMPTY, lease }
    expect(giveUpLease(record, NOW + 24_999, defaultPolicy)).toBe(record)
  })

  test('that is dead is read as a lost reply from when it began, by every tab alike', () => {
    const record = giveUpLease({ ...EMPTY, lease }, NOW + 26_000, defaultPolicy)
    expect(record).toMatchObject({
      lease: null,
      error: { kind: 'reply-lost', at: NOW },
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
