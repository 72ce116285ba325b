import { describe, expect, test, vi } from 'vitest'
import { memoryStorage } from '../../src/browser/storage.js'
import { toResendCodeError } from '../../src/cognito/errors.js'
import { toDelivery } from '../../src/cognito/wire.js'
import { ResendCodeError } from '../../src/core/error.js'
import { guardStorage } from '../../src/core/guardStorage.js'
import { defaultPolicy } from '../../src/core/paced.js'
import { serializeRecord } from '../../src/core/parseRecord.js'
import { EMPTY } from '../../src/core/record.js'
import { identityOf, ResendStore } from '../../src/core/store.js'
import { createTestClock } from '../../src/testing/index.js'
import { HOUR, NOW } from './support.js'
import { fc } from '../support/fc.js'

const NAME = 'react-cognito-resend-code'
const SALT = '0'.repeat(32)
const ada = identityOf('client', 'ResendConfirmationCode', 'ada', false)

/** Texts and numbers that nobody means well with. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom<unknown>(
    '__proto__',
    'constructor',
    '<img src=x onerror=alert(1)>',
    '\ud800',
    '\u202e',
    'NaN',
    `${NOW}`,
    NaN,
    Infinity,
    -1,
    0,
    1e308,
    Date.UTC(9999, 11, 31),
    NOW + 1_000,
    NOW - 1_000,
    true,
    null,
    [],
    {},
  ),
)
const MEMBERS = ['v', 'ledger', 'lastSentAt', 'delivery', 'cooldown', 'error', 'lease', 'lost', 'confirmedAt']
const INNER = ['startedAt', 'endsAt', 'reason', 'kind', 'code', 'id', 'at', 'counted', 'destination', '__proto__']
const inner = fc.dictionary(fc.constantFrom(...INNER), nasty)
const record = fc.dictionary(fc.constantFrom(...MEMBERS), fc.oneof(nasty, inner, fc.array(fc.oneof(inner, nasty))))

/** A page whose storage holds this for the user. */
function pageOver(text: string, index: string = JSON.stringify({ v: 1, salt: SALT, writtenAt: {} })) {
  const clock = createTestClock({ now: NOW })
  const storage = memoryStorage()
  const hex = () => SALT
  const settings = { clock, policy: defaultPolicy }
  // Another page finds the key out by writing there.
  const keys: string[] = []
  const spy = { ...memoryStorage(), setItem: (key: string) => void keys.push(key) }
  new ResendStore(hex).entry(spy, ada, settings).lease('x', 1)
  storage.setItem(NAME, index)
  storage.setItem(
    keys.find((key) => key !== NAME)!,
    text,
  )
  const entry = new ResendStore(hex).entry(storage, ada, settings)
  return { clock, entry }
}

/** How many timers fire until `ms` have passed. */
function timersIn(clock: ReturnType<typeof createTestClock>, ms: number): number {
  let fired = 0
  const setTimeout = clock.setTimeout.bind(clock)
  clock.setTimeout = (callback, delay) => setTimeout(() => (fired++, callback()), delay)
  clock.advance(ms)
  return fired
}

describe('whatever storage holds,', () => {
  const holds = (text: string, index?: string) => {
    const { clock, entry } = pageOver(text, index)
    const stop = entry.subscribe(() => undefined)
    const { cooldown, sendsLeft, delivery } = entry.getSnapshot()
    if (cooldown) expect(cooldown.endsAt).toBeLessThanOrEqual(NOW + HOUR)
    expect(sendsLeft).toBeGreaterThanOrEqual(0)
    expect(['string', 'undefined']).toContain(typeof delivery?.destination)
    // The longest lease, then the longest cooldown.
    expect(timersIn(clock, 2 * HOUR)).toBeLessThan(300)
    expect(entry.getSnapshot().cooldown).toBeNull()
    expect(entry.getSnapshot().canResend || entry.getSnapshot().status === 'confirmed').toBe(true)
    stop()
    expect(clock.pending).toBe(0)
    expect(({} as Record<string, unknown>).startedAt).toBeUndefined()
  }

  test('it is read: a good record is believed', () => {
    const { entry } = pageOver(serializeRecord({ ...EMPTY, lastSentAt: NOW - 1_000 }))
    expect(entry.getSnapshot().lastSentAt).toBe(NOW - 1_000)
  })

  test('nothing throws, no deadline is endless, no timer spins, and the page can send again', () => {
    fc.assert(
      fc.property(record, (value) => holds(JSON.stringify({ v: 1, ...value }))),
      { numRuns: 300 },
    )
    fc.assert(
      fc.property(nasty, (value) => holds(String(value), String(value))),
      { numRuns: 200 },
    )
  })

  test.each([
    ['10 MB', 'x'.repeat(10_000_000)],
    ['10 MB of JSON', JSON.stringify({ v: 1, ...EMPTY, error: { code: 'x'.repeat(10_000_000) } })],
    ['a future version', serializeRecord(EMPTY).replace('"v":1', '"v":99')],
    ['a record of another app', JSON.stringify({ user: { token: 'x' } })],
    ['a ledger of thousands', JSON.stringify({ v: 1, ledger: Array(5_000).fill({ at: NOW, counted: true }) })],
  ])('it makes little work: %s', (_, text) => {
    const parse = vi.spyOn(JSON, 'parse')
    holds(text)
    holds(text, text)
    for (const [read] of parse.mock.calls) expect(read.length).toBeLessThan(10_000)
  })
})

test('a storage whose every answer is hostile neither throws nor is believed', () => {
  const bad = () => {
    throw new Error('no')
  }
  const object = {
    toString: bad,
    valueOf: bad,
    get length(): number {
      return bad()
    },
  }
  for (const answer of [object, 7, undefined, Symbol('x'), () => 'x', new Proxy({}, { get: bad })]) {
    const storage = guardStorage({ ...memoryStorage(), getItem: () => answer as never })
    expect(storage.getItem('a')).toBeNull()
  }
})

test('an error whose getters throw, lie or are endless is still one of ours', () => {
  const bad = (): never => {
    throw new Error('no')
  }
  fc.assert(
    fc.property(nasty, nasty, nasty, (name, message, retryAt) => {
      const error = toResendCodeError({ name, message, code: name, __type: name, retryAt, $metadata: message })
      expect(error).toBeInstanceOf(ResendCodeError)
      expect(error.retryAt === null || Number.isFinite(error.retryAt)).toBe(true)
    }),
  )
  const huge = 'LimitExceededException '.repeat(500_000)
  const traps = { get: bad, has: bad, getPrototypeOf: bad, ownKeys: bad }
  for (const raised of [
    new Proxy({}, traps),
    {
      get name() {
        return bad()
      },
    },
    { name: huge, message: huge },
    huge,
    bad,
    null,
  ])
    expect(toResendCodeError(raised)).toBeInstanceOf(ResendCodeError)
})

test('a delivery that is none is none, and a member that is no text is left out', () => {
  const traps = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no')
      },
    },
  )
  fc.assert(
    fc.property(nasty, inner, (member, object) => {
      for (const value of [member, object, { CodeDeliveryDetails: member, Destination: member, destination: member }]) {
        const delivery = toDelivery(value)
        for (const each of Object.values(delivery ?? {})) expect(['string', 'undefined']).toContain(typeof each)
      }
    }),
  )
  expect(() => toDelivery(traps)).not.toThrow()
})
