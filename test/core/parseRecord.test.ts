import { describe, expect, test } from 'vitest'
import { defaultPolicy } from '../../src/core/paced.js'
import { PACES } from '../../src/core/kinds.js'
import { giveUpLease } from '../../src/core/outcome.js'
import { parseRecord, serializeRecord } from '../../src/core/parseRecord.js'
import { EMPTY, mend, upToDate, type ResendRecord } from '../../src/core/record.js'
import { nextChangeAt, viewOf } from '../../src/core/view.js'
import { HOUR, NOW } from './support.js'
import { fc } from '../support/fc.js'

const FULL: ResendRecord = {
  ledger: [
    { at: NOW - 2_000, counted: false },
    { at: NOW - 1_000, counted: true },
  ],
  lastSentAt: NOW - 1_000,
  delivery: { destination: 'a***@e***', deliveryMedium: 'EMAIL', attributeName: 'email' },
  deliveryChanged: true,
  messageCount: 2,
  cooldown: { startedAt: NOW - 1_000, endsAt: NOW + 30_000, reason: 'throttled', estimated: true },
  error: {
    kind: 'throttled',
    code: 'TooManyRequestsException',
    audience: 'user',
    retryAt: NOW + 1,
    member: 'username',
    at: NOW - 500,
  },
  lease: { id: 'me', startedAt: NOW - 100, endsAt: NOW + 24_900 },
  lost: { id: 'lost', at: NOW - 2_000 },
  confirmedAt: null,
}

test('reads what was written', () => {
  expect(parseRecord(serializeRecord(FULL))).toEqual(FULL)
  expect(parseRecord(serializeRecord(EMPTY))).toEqual(EMPTY)
})

test.each(['ada@example.com', '+15551234567', ''])('a destination without a mask is not stored: %s', (destination) => {
  const text = serializeRecord({ ...FULL, delivery: { destination, deliveryMedium: 'EMAIL' } })
  if (destination) expect(text).not.toContain(destination)
  expect(parseRecord(text).delivery).toEqual({ deliveryMedium: 'EMAIL' })
})

test.each([
  ['nothing', null],
  ['an empty text', ''],
  ['no JSON', '{'],
  ['another type', '[1]'],
  ['null', 'null'],
  ['a future version', serializeRecord(FULL).replace('"v":1', '"v":2')],
  ['no version', serializeRecord(FULL).replace('"v":1,', '')],
  ['10 MB', `{"v":1,"lastSentAt":${NOW},"x":"${'x'.repeat(10_000_000)}"}`],
  ['deep nesting', '['.repeat(8_000)],
])('%s is no record', (_, raw) => {
  expect(parseRecord(raw)).toBe(EMPTY)
})

describe('believes no member past its type and limits:', () => {
  const parsed = (member: string, value: unknown) =>
    (parseRecord(JSON.stringify({ v: 1, ...FULL, [member]: value })) as unknown as Record<string, unknown>)[member]
  const span = { startedAt: NOW, endsAt: NOW + 1_000, reason: 'sent', id: 'a' }

  test.each([null, 'x', true, -1, 0, 1e300, [], {}, '1768478400000'])('a time that is %j', (value) => {
    expect(parsed('lastSentAt', value)).toBeNull()
    expect(parsed('confirmedAt', value)).toBeNull()
    expect(parsed('cooldown', { ...span, endsAt: value })).toBeNull()
    expect(parsed('lease', { ...span, startedAt: value })).toBeNull()
    expect(parsed('error', { ...FULL.error, at: value })).toBeNull()
    expect(parsed('ledger', [{ at: value, counted: true }])).toEqual([])
  })

  test('a code that is no text', () => {
    const code = (value: unknown) => (parsed('error', { ...FULL.error, code: value }) as { code: unknown }).code
    expect(code('x'.repeat(256))).toBe('x'.repeat(256))
    for (const value of [['x'], 5, true, '', {}]) expect(code(value)).toBeNull()
  })

  test('who can mend an error, the person where it does not say', () => {
    const error = { ...FULL.error, audience: 'developer' }
    expect(parsed('error', error)).toMatchObject({ audience: 'developer' })
    expect(parsed('error', { ...error, audience: 'nobody' })).toMatchObject({ audience: 'user' })
  })

  test('a reason is that of a cooldown or an error, and no error is a message sent', () => {
    expect(parsed('cooldown', { ...span, reason: 'exhausted' })).toMatchObject({ reason: 'exhausted' })
    expect(parsed('cooldown', span)).toMatchObject({ reason: 'sent' })
    expect(parsed('error', { ...FULL.error, kind: 'sent' })).toBeNull()
    expect(parsed('error', { ...FULL.error, kind: 'exhausted' })).toBeNull()
    expect(parsed('lease', { ...span, id: 5 })).toMatchObject({ id: '' })
  })

  test('a span that ends before it begins, or is too long', () => {
    expect(parsed('cooldown', { ...span, endsAt: NOW })).not.toBeNull()
    expect(parsed('cooldown', { ...span, endsAt: NOW - 1 })).toBeNull()
    expect(parsed('cooldown', { ...span, endsAt: NOW + 25 * HOUR })).toBeNull()
    expect(parsed('lease', { ...span, endsAt: NOW + 125_000 })).not.toBeNull()
    expect(parsed('lease', { ...span, endsAt: NOW + 125_001 })).toBeNull()
  })

  test.each(['toString', '__proto__', 'SENT', 1, null])('a kind or reason that is %j', (value) => {
    expect(parsed('cooldown', { ...span, reason: value })).toBeNull()
    expect(parsed('error', { ...FULL.error, kind: value })).toBeNull()
  })

  test('a ledger that is none, or endless', () => {
    expect(parsed('ledger', { length: 1e9 })).toEqual([])
    expect(parsed('ledger', Array(200).fill({ at: NOW, counted: 'yes' }))).toEqual(
      Array(64).fill({ at: NOW, counted: false }),
    )
  })

  test('a text that is too long', () => {
    const long = `*${'x'.repeat(256)}`
    expect(parsed('delivery', { destination: long, deliveryMedium: long, attributeName: 1 })).toEqual({})
    expect(parsed('error', { ...FULL.error, code: long, member: {} })).toMatchObject({ code: null, member: null })
  })

  test('a prototype', () => {
    const raw = `{"v":1,"__proto__":{"polluted":1},"cooldown":{"__proto__":${JSON.stringify(span)}},"constructor":1}`
    const record = parseRecord(raw)
    expect(record).toEqual(EMPTY)
    expect(Object.keys(record)).toEqual(Object.keys(EMPTY))
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

const hostile = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    NaN,
    Infinity,
    -1,
    0,
    8e15,
    253402300800000,
    NOW,
    NOW + HOUR,
    NOW - HOUR,
    '__proto__',
    'sent',
    '\ud800',
  ),
  fc.double(),
  fc.integer({ min: NOW - 48 * HOUR, max: NOW + 48 * HOUR }),
)

/** A record with some of its members, at any depth, replaced by anything. */
const mutated = fc
  .tuple(fc.array(fc.tuple(fc.nat(60), hostile), { maxLength: 6 }), fc.constantFrom(...Object.keys(PACES)))
  .map(([changes, kind]) => {
    const at = new Map(changes)
    let n = 0
    const full = { v: 1, ...FULL, cooldown: { ...FULL.cooldown, reason: kind } }
    return JSON.stringify(full, (key, value: unknown) => {
      const change = at.get(n++)
      return change === undefined || key === '' || key === 'v' ? value : change
    })
  })

test('whatever storage holds, nothing throws and nothing gets past its limits', () => {
  const raw = fc.oneof(
    fc.json(),
    mutated,
    fc.string(),
    fc.jsonValue().map((value) => JSON.stringify({ v: 1, ledger: value, cooldown: value, lease: value, error: value })),
  )
  const read = (record: ResendRecord, now: number) =>
    giveUpLease(upToDate(mend(record, now, defaultPolicy.maxMs), now), now, defaultPolicy)
  fc.assert(
    fc.property(raw, fc.constantFrom(NOW, NOW - 100 * HOUR, NOW + 100 * HOUR), (text, now) => {
      const record = read(parseRecord(text), now)
      const { cooldown, lease, ledger } = record
      expect(Object.keys(record).sort()).toEqual(Object.keys(EMPTY).sort())
      if (cooldown) expect(cooldown.endsAt).toBeLessThanOrEqual(now + defaultPolicy.maxMs)
      if (lease) expect(lease.endsAt - now).toBeLessThanOrEqual(126_000)
      for (const { at } of ledger) expect(at).toBeLessThanOrEqual(now + 1_000)
      expect(record.lastSentAt ?? 0).toBeLessThanOrEqual(now + 1_000)

      const view = viewOf(record, { now, limit: 5, sending: false, confirmed: false })
      expect(view.sendsLeft).toBeGreaterThanOrEqual(0)
      expect(view.sendCount).toBeLessThanOrEqual(64)
      const next = nextChangeAt(record, now)
      // There is a way out of every state that may not send.
      if (!view.canResend) expect(next).not.toBeNull()
      if (next !== null) expect(next).toBeGreaterThan(now)
      expect(parseRecord(serializeRecord(record))).toBeDefined()
      // Reading it again at the same time changes nothing.
      expect(read(record, now)).toBe(record)
    }),
    { numRuns: 2_000 },
  )
})
