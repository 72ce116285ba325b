import { describe, expect, test } from 'vitest'
import type { ResendCodeErrorKind } from '../../src/core/kinds.js'
import { applyInitial } from '../../src/core/outcome.js'
import { nextCooldown } from '../../src/core/policy.js'
import { EMPTY, type ResendRecord } from '../../src/core/record.js'
import { createPolicy, defaultPolicy } from '../../src/index.js'
import { after, HOUR, MINUTE, NOW, SECOND, secondsOf } from './support.js'

test.each<
  [kind: 'sent' | ResendCodeErrorKind, seconds: number | null, estimated: boolean, counted: number, rungs: number]
>([
  ['sent', 30, false, 1, 1],
  ['reply-lost', 30, false, 0, 1],
  ['service-unavailable', 30, false, 0, 1],
  ['unknown', 30, false, 0, 1],
  ['delivery-failed', 30, false, 0, 0],
  ['rejected-by-trigger', 30, false, 0, 0],
  ['rate-limited', 900, true, 0, 0],
  ['throttled', 5, false, 0, 0],
  ['user-not-found', 10, false, 0, 0],
  ['blocked', 60, false, 0, 0],
  ['not-authorized', 60, false, 0, 0],
  ['misconfigured', 60, false, 0, 0],
  ['offline', null, false, 0, 0],
  ['invalid-request', null, false, 0, 0],
  ['not-ready', null, false, 0, 0],
])(
  '%s begins a cooldown of %s s (estimated: %s), and counts %i of the hour',
  (kind, seconds, estimated, counted, rungs) => {
    const record = after(kind)
    expect(secondsOf(record)).toBe(seconds)
    if (record.cooldown) expect(record.cooldown).toMatchObject({ startedAt: NOW, reason: kind, estimated })
    expect(record.ledger.filter((entry) => entry.counted)).toHaveLength(counted)
    expect(record.ledger).toHaveLength(rungs)
  },
)

test('an abort has no cooldown before the request left, and that of a lost reply after', () => {
  expect(after('aborted', NOW, { context: { left: false } }).cooldown).toBeNull()
  const record = after('aborted')
  expect(record.cooldown).toMatchObject({ endsAt: NOW + 30 * SECOND, reason: 'reply-lost' })
  expect(record.error?.kind).toBe('aborted')
})

test('an attempt out of turn leaves no error behind', () => {
  expect(after('not-ready').error).toBeNull()
})

describe('the ladder', () => {
  const climb = (start: ResendRecord, times: number) => {
    let record = start
    let now = NOW
    const seconds: (number | null)[] = []
    for (let i = 0; i < times; i++) {
      now = Math.max(now, record.cooldown?.endsAt ?? 0)
      record = after('sent', now, { record })
      seconds.push(secondsOf(record, now))
    }
    return { record, seconds }
  }

  test('has 30, 60, 120 and 300 s, then waits until the first of five sends leaves the hour', () => {
    const { record, seconds } = climb(EMPTY, 5)
    expect(seconds.slice(0, 4)).toEqual([30, 60, 120, 300])
    expect(record.cooldown).toMatchObject({ endsAt: NOW + HOUR, reason: 'exhausted', estimated: false })
  })

  test("gives sign-up's own message the first rung, but still allows five resends", () => {
    const initial = applyInitial(EMPTY, null, NOW, { now: NOW, policy: defaultPolicy })
    expect(secondsOf(initial)).toBe(30)
    const { record, seconds } = climb(initial, 5)
    expect(seconds.slice(0, 4)).toEqual([60, 120, 300, 300])
    expect(record.cooldown).toMatchObject({ endsAt: NOW + 30 * SECOND + HOUR, reason: 'exhausted' })
  })

  test('frees one send when the oldest leaves the hour', () => {
    const { record } = climb(EMPTY, 5)
    const sixth = after('sent', NOW + HOUR, { record })
    // The second send of the hour before, 30 s later, is now the oldest.
    expect(sixth.cooldown).toMatchObject({ endsAt: NOW + 30 * SECOND + HOUR, reason: 'exhausted' })
  })

  test('is climbed by lost replies, which use up nothing', () => {
    const first = after('reply-lost')
    const second = after('reply-lost', NOW + MINUTE, { record: first })
    expect(secondsOf(second, NOW + MINUTE)).toBe(60)
    expect(second.ledger.every((entry) => !entry.counted)).toBe(true)
  })

  test('begins anew after an hour without a message', () => {
    const { record } = climb(EMPTY, 3)
    expect(secondsOf(after('sent', NOW + 3 * HOUR, { record }), NOW + 3 * HOUR)).toBe(30)
  })
})

describe('errors in a row', () => {
  const inARow = (kind: ResendCodeErrorKind, times: number, random = () => 0) => {
    let record = EMPTY
    let now = NOW
    return Array.from({ length: times }, () => {
      record = after(kind, now, { record, context: { random } })
      const seconds = secondsOf(record, now)
      now = record.cooldown?.endsAt ?? now
      return seconds
    })
  }

  test('of delivery double up to the end of the ladder', () => {
    expect(inARow('delivery-failed', 6)).toEqual([30, 60, 120, 240, 300, 300])
    expect(inARow('rejected-by-trigger', 2)).toEqual([30, 60])
  })

  test('of throttling double about, each step spread, from 5 to 15 s up to 120 s', () => {
    expect(inARow('throttled', 8)).toEqual([5, 7.5, 11.25, 16.875, 25.3125, 37.96875, 56.953125, 85.4296875])
    expect(inARow('throttled', 5, () => 0.5)).toEqual([10, 20, 40, 80, 120])
    expect(inARow('throttled', 4, () => 0.9999).map((seconds) => Math.round(seconds!))).toEqual([15, 37, 94, 120])
  })

  test('of throttling scatter two people who were let in at the same moment, at each step anew', () => {
    let n = 0
    const numbers = [0.5, 0.2, 0.7]
    const scattered = inARow('throttled', 3, () => numbers[n++]!)
    expect(scattered).toEqual([10, 17, expect.closeTo(37.4)])
    expect(n).toBe(3)
  })

  test('of the limit wait 15, then 60 minutes', () => {
    expect(inARow('rate-limited', 3)).toEqual([900, 3600, 3600])
  })

  test('do not double after another outcome, or after an hour', () => {
    const once = after('delivery-failed')
    const sent = after('sent', NOW + MINUTE, { record: once })
    expect(secondsOf(after('delivery-failed', NOW + HOUR, { record: sent }), NOW + HOUR)).toBe(30)
    expect(secondsOf(after('delivery-failed', NOW + 2 * HOUR, { record: once }), NOW + 2 * HOUR)).toBe(30)
  })
})

test('the limit is no guess where the ledger is full', () => {
  const ledger = [1, 2, 3, 4, 5].map((n) => ({ at: NOW - HOUR + n * MINUTE, counted: true }))
  const record = after('rate-limited', NOW, { record: { ...EMPTY, ledger } })
  expect(record.cooldown).toMatchObject({ endsAt: NOW + MINUTE, reason: 'rate-limited', estimated: false })
})

test('throttling is waited out for as long as it takes, and no longer, where the ledger is full', () => {
  const ledger = [1, 2, 3, 4, 5].map((n) => ({ at: NOW - HOUR + n * MINUTE, counted: true }))
  const record = after('throttled', NOW, { record: { ...EMPTY, ledger } })
  expect(record.cooldown).toMatchObject({ endsAt: NOW + 5 * SECOND, reason: 'throttled', estimated: false })
})

describe('a time that the service named', () => {
  test('lengthens a cooldown, and is then no guess', () => {
    const later = after('rate-limited', NOW, { retryAt: NOW + 20 * MINUTE })
    expect(later.cooldown).toMatchObject({ endsAt: NOW + 20 * MINUTE, estimated: false })
    expect(later.error?.retryAt).toBe(NOW + 20 * MINUTE)
  })

  test('never shortens one', () => {
    const sooner = after('rate-limited', NOW, { retryAt: NOW + MINUTE })
    expect(sooner.cooldown).toMatchObject({ endsAt: NOW + 15 * MINUTE, estimated: true })
  })

  test('makes one where the kind has none', () => {
    expect(after('invalid-request', NOW, { retryAt: NOW + MINUTE }).cooldown).toMatchObject({
      endsAt: NOW + MINUTE,
      reason: 'invalid-request',
    })
  })

  test.each([Number.MAX_VALUE, Infinity, Date.UTC(9999, 0)])('is believed up to maxMs only: %d', (retryAt) => {
    expect(after('throttled', NOW, { retryAt }).cooldown?.endsAt).toBe(NOW + HOUR)
  })

  test.each([NaN, -Infinity, -1])('is ignored where it is none: %d', (retryAt) => {
    expect(after('throttled', NOW, { retryAt }).cooldown?.endsAt).toBe(NOW + 5 * SECOND)
  })
})

test('an outcome never shortens the cooldown that stands', () => {
  const standing = after('rate-limited')
  expect(after('throttled', NOW + SECOND, { record: standing }).cooldown).toEqual(standing.cooldown)
})

test('sign-up again does not shorten the cooldown that stands either', () => {
  const standing = after('rate-limited')
  const context = { now: NOW + SECOND, policy: defaultPolicy }
  expect(applyInitial(standing, null, NOW + SECOND, context).cooldown).toEqual(standing.cooldown)
})

test.each([{ endsAt: NaN }, { endsAt: Infinity }, { endsAt: NOW - 1 }, {}])(
  'what a policy of the page returns is held to its bounds: %j',
  (returned) => {
    const policy = { maxMs: MINUTE, next: () => returned as never }
    const input = {
      ledger: [],
      outcome: { kind: 'sent', retryAt: null },
      previous: null,
      now: NOW,
      random: () => 0,
    } as const
    const cooldown = nextCooldown(policy, input)
    if (cooldown) expect(cooldown).toMatchObject({ startedAt: NOW, endsAt: NOW + MINUTE, estimated: false })
    else expect(returned.endsAt).not.toBe(Infinity)
  },
)

describe('createPolicy', () => {
  test('takes each pace from its options', () => {
    const policy = createPolicy({
      ladderMs: [1_000, 2_000],
      limit: 3,
      failureMs: 3_000,
      rateLimitedMs: [4_000],
      throttledMs: [5_000, 6_000, 7_000],
      notFoundMs: 8_000,
      refusedMs: 9_000,
    })
    const seconds = (kind: 'sent' | ResendCodeErrorKind, random = () => 0) =>
      secondsOf(after(kind, NOW, { context: { policy, random } }))
    expect(seconds('sent')).toBe(1)
    expect(seconds('delivery-failed')).toBe(3)
    expect(seconds('rate-limited')).toBe(4)
    expect(seconds('throttled', () => 0.5)).toBe(5.5)
    expect(seconds('user-not-found')).toBe(8)
    expect(seconds('blocked')).toBe(9)
    expect(policy.limit).toBe(3)
    const ledger = [1, 2].map((n) => ({ at: NOW - n, counted: true })).reverse()
    const third = after('sent', NOW, { record: { ...EMPTY, ledger }, context: { policy } })
    expect(third.cooldown).toMatchObject({ endsAt: NOW - 2 + HOUR, reason: 'exhausted' })
  })

  test('clamps every cooldown to maxMs', () => {
    const policy = createPolicy({ maxMs: 10_000 })
    expect(secondsOf(after('sent', NOW, { context: { policy } }))).toBe(10)
    expect(secondsOf(after('rate-limited', NOW, { context: { policy } }))).toBe(10)
    expect(secondsOf(after('throttled', NOW, { context: { policy } }))).toBe(5)
  })

  test.each<[name: string, value: unknown]>([
    ['ladderMs', []],
    ['ladderMs', [30_000, NaN]],
    ['ladderMs', 30_000],
    ['ladderMs', null],
    ['rateLimitedMs', [Infinity]],
    ['throttledMs', [5_000]],
    ['throttledMs', [5_000, -1, 9]],
    ['failureMs', -1],
    ['notFoundMs', '10'],
    ['refusedMs', NaN],
    ['maxMs', [1]],
    ['maxMs', Infinity],
    ['limit', 0],
    ['limit', 2.5],
  ])('refuses a bad %s by name: %j', (name, value) => {
    expect(() => createPolicy({ [name]: value })).toThrow(RangeError)
    expect(() => createPolicy({ [name]: value })).toThrow(`bad ${name}.`)
  })

  test('says what to give instead, and takes no wait at all for a time', () => {
    expect(() => createPolicy({ failureMs: -1 })).toThrow('Give failureMs as finite ms from 0 up.')
    expect(() => createPolicy({ limit: 0 })).toThrow('Give limit as a whole number from 1 up.')
    expect(createPolicy({ failureMs: 0 }).maxMs).toBe(HOUR)
  })

  test('takes undefined for "not given"', () => {
    expect(secondsOf(after('sent', NOW, { context: { policy: createPolicy({ ladderMs: undefined }) } }))).toBe(30)
  })
})

test('a policy that throws gives a minute, so that nothing hangs and nobody sends without a pause', () => {
  const policy = {
    maxMs: HOUR,
    next() {
      throw new Error('a slip')
    },
  }
  const record = after('sent', NOW, { context: { policy } })
  expect(secondsOf(record)).toBe(60)
  expect(record.cooldown?.estimated).toBe(true)
})
