// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { EMPTY, type ResendRecord } from '../../src/core/record.js'
import { nextChangeAt, viewOf, type ResendStatus } from '../../src/core/view.js'
import { after, HOUR, MINUTE, NOW, SECOND } from './support.js'

const view = (record: ResendRecord, given: Partial<Parameters<typeof viewOf>[1]> = {}) =>
  viewOf(record, { now: NOW, limit: 5, sending: false, confirmed: false, ...given })

const failed = after('offline')
const sent = after('sent')
const leased = { ...failed, lease: { id: 'other', startedAt: NOW, endsAt: NOW + 25 * SECOND } }

test.each<[string, ReturnType<typeof view>, ResendStatus, canResend: boolean]>([
  ['nothing is known', view(EMPTY), 'idle', true],
  ['this page sends', view(failed, { sending: true }), 'pending', false],
  ['another tab sends', view(leased), 'pending', false],
  ['the lease of another tab has ended', view(leased, { now: NOW + 25 * SECOND }), 'error', true],
  ['a cooldown stands', view(sent), 'cooldown', false],
  ['a cooldown stands, and an error', view(after('throttled')), 'cooldown', false],
  ['the cooldown has ended', view(sent, { now: NOW + 30 * SECOND }), 'idle', true],
  ['an attempt failed', view(failed), 'error', true],
  ['the user is confirmed, whatever else', view(leased, { confirmed: true, sending: true }), 'confirmed', false],
])('where %s', (_, { status, canResend }, expected, mayResend) => {
  expect(status).toBe(expected)
  expect(canResend).toBe(mayResend)
})

test('neither cooldown nor error is shown while a request is under way, or once the user is confirmed', () => {
  const throttled = after('throttled')
  expect(view(throttled)).toMatchObject({ cooldown: throttled.cooldown, error: throttled.error })
  expect(view(throttled, { sending: true })).toMatchObject({ cooldown: null, error: null })
  expect(view(throttled, { confirmed: true })).toMatchObject({ cooldown: null, error: null })
  expect(view(throttled, { now: NOW + 5 * SECOND })).toMatchObject({ cooldown: null, error: throttled.error })
})

describe('the sends of the hour', () => {
  const ledger = [
    { at: NOW - 2 * MINUTE, counted: true },
    { at: NOW - MINUTE, counted: false },
    { at: NOW, counted: true },
  ]

  test('are those that count, until each leaves the hour', () => {
    expect(view({ ...EMPTY, ledger })).toMatchObject({ sendCount: 2, sendsLeft: 3 })
    expect(view({ ...EMPTY, ledger }, { now: NOW + HOUR - 2 * MINUTE })).toMatchObject({ sendCount: 1, sendsLeft: 4 })
  })

  test('are held to the limit of the policy, and to five where it has none', () => {
    expect(view({ ...EMPTY, ledger }, { limit: 3 }).sendsLeft).toBe(1)
    expect(view({ ...EMPTY, ledger }, { limit: 1 }).sendsLeft).toBe(0)
    expect(view(EMPTY, { limit: undefined }).sendsLeft).toBe(5)
  })

  test.each([
    ['exhausted', 0],
    ['rate-limited', 0],
    ['sent', 5],
  ] as const)('are used up while a cooldown says so: %s', (reason, sendsLeft) => {
    const cooldown = { startedAt: NOW, endsAt: NOW + MINUTE, reason, estimated: false }
    expect(view({ ...EMPTY, cooldown }).sendsLeft).toBe(sendsLeft)
    expect(view({ ...EMPTY, cooldown }, { now: NOW + MINUTE }).sendsLeft).toBe(5)
  })
})

describe('a view changes by itself', () => {
  test.each<[string, Partial<ResendRecord>, number | null]>([
    ['never where nothing waits', {}, null],
    ['when the cooldown ends', { cooldown: sent.cooldown }, NOW + 30 * SECOND],
    ['when the lease ends', { lease: leased.lease }, NOW + 25 * SECOND],
    ['when the oldest send leaves the hour', { ledger: [...sent.ledger, { at: NOW + 1, counted: true }] }, NOW + HOUR],
    ['when a tombstone is taken away', { confirmedAt: NOW }, NOW + MINUTE],
    ['at the first of them', { ...sent, lease: leased.lease }, NOW + 25 * SECOND],
  ])('%s', (_, record, at) => {
    expect(nextChangeAt({ ...EMPTY, ...record }, NOW)).toBe(at)
  })

  test('not again at a time that is there', () => {
    expect(nextChangeAt({ ...EMPTY, cooldown: sent.cooldown }, NOW + 30 * SECOND)).toBeNull()
  })
})
