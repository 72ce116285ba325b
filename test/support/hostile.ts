import { act } from '@testing-library/react'
import { memoryStorage } from '../../src/browser/storage.js'
import { quietly } from '../../src/core/quietly.js'
import { ResendCodeError, type Clock, type CooldownPolicy, type StorageAdapter } from '../../src/index.js'
import { createTestClock } from '../../src/testing/index.js'
import { fc } from './fc.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

export const MARKUP = '<img src=x onerror=alert(1)><b>bold</b>'
const BIG = MARKUP.repeat(270_000)

const trap = new Proxy(
  {},
  Object.fromEntries(
    ['get', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor'].map((name) => [
      name,
      () => {
        throw new Error('trap')
      },
    ]),
  ),
)
const circular: Record<string, unknown> = {}
circular.circular = circular

/** What nobody means well with, or nobody meant at all. */
export const odd = fc.constantFrom<unknown>(
  ...[MARKUP, '\ud800', '\u202e', '__proto__', 'constructor', '', ' ', 'NaN', '9999999999999', 'a@b'],
  ...[NaN, Infinity, -Infinity, -1, 0, 1, 30_000, 1e15, 1e300, Date.UTC(9999, 0), 10n],
  ...[true, false, null, undefined, [], {}, circular, trap, [MARKUP, {}], new Date(9e15), () => MARKUP],
)
/** The same, and now and then 10 MB of it. */
export const long = fc.oneof({ weight: 9, arbitrary: odd }, { weight: 1, arbitrary: fc.constant(BIG) })
/** An object with such members, or none. */
export const record = (...names: string[]) =>
  fc.oneof(long, fc.record(Object.fromEntries(names.map((name) => [name, long])), { requiredKeys: [] }))

/** A number, or what is read as one. */
const amount = odd.filter((value) => !/object|function|bigint/.test(typeof value))

/** Holds a property for a few of what may be given. */
export const hold = <Given>(given: fc.Arbitrary<Given>, run: (given: Given) => Promise<unknown>) =>
  fc.assert(
    fc.asyncProperty(given, async (value) => {
      await run(value)
    }),
    { numRuns: 20 },
  )

/** What a transport does: resolves or rejects with anything. */
export const replies = (() => {
  const kinds = fc.constantFrom('throttled', 'rate-limited', 'unknown', 'sent', '__proto__', MARKUP, undefined)
  const names = fc.constantFrom('UserLambdaValidationException', 'LimitExceededException', '__proto__', MARKUP)
  const resolved = record('destination', 'deliveryMedium', 'attributeName', 'Destination', '__proto__', 'then')
  const raised = fc.tuple(names, long, odd).map(([name, more, retryAt]) =>
    Object.assign(new Error(`CustomMessage failed with error ${quietly(() => String(more)) ?? ''}.`), {
      name,
      code: more,
      retryAt,
    }),
  )
  const ours = fc
    .tuple(kinds, odd)
    .map(([kind, retryAt]) => new ResendCodeError(kind as 'throttled', MARKUP, { retryAt: retryAt as number }))
  return fc.oneof(
    resolved.map((value) => () => value),
    fc.oneof(long, raised, ours).map((value) => (): unknown => {
      throw value
    }),
  )
})()

/** A policy that returns anything, or throws. */
export const policies = fc
  .record({
    maxMs: amount,
    limit: amount,
    next: fc.oneof(
      odd,
      fc.record({ startedAt: odd, endsAt: odd, reason: odd, estimated: odd }, { requiredKeys: [] }),
      fc.constant('throws'),
    ),
  })
  .map(({ next, ...more }) => ({
    ...more,
    next() {
      if (next === 'throws') throw new Error('no')
      return next
    },
  })) as fc.Arbitrary<unknown> as fc.Arbitrary<CooldownPolicy>

/** How far off a clock is in each hour, ms; NaN tells no time. */
export const jumps = fc.array(
  fc.constantFrom(NaN, Infinity, -Infinity, 0, -1, 1e300, 9e15, -DAY, DAY, Date.UTC(9999, 0)),
  {
    maxLength: 30,
  },
)

/** A storage adapter that throws, answers with anything, or calls back in loops. */
export const storages: fc.Arbitrary<() => StorageAdapter> = (() => {
  const modes = fc.constantFrom('works', 'throws', 'odd', 'loops')
  return fc
    .record({ get: modes, set: modes, remove: modes, subscribe: modes, value: long })
    .map(({ get, set, remove, subscribe, value }) => () => {
      const good = memoryStorage()
      const listeners = new Set<(key: string | null) => void>()
      const wrap = (mode: string, work: (key: string, text: string) => unknown) => (key: string, text: string) => {
        if (mode === 'throws') throw new Error('no')
        if (mode === 'odd') return value
        const result = work(key, text)
        if (mode === 'loops') for (const listener of [...listeners]) listener(key)
        return result
      }
      return {
        getItem: wrap(get, (key) => good.getItem(key)),
        setItem: wrap(set, (key, text) => good.setItem(key, text)),
        removeItem: wrap(remove, (key) => good.removeItem(key)),
        subscribe(listener: (key: string | null) => void) {
          if (subscribe === 'throws') throw new Error('no')
          listeners.add(listener)
          if (subscribe === 'loops') listener(null)
          return subscribe === 'odd' ? value : () => listeners.delete(listener)
        },
      } as StorageAdapter
    })
})()

/**
 * The clock of a page: off by `jumps`, one for each hour, and with React's work done after each timer, as a browser
 * does it. It counts the timers that ran in each minute, apart from those that renew the seconds a page shows.
 */
export function pageClock(offBy: readonly number[], showsSeconds: () => boolean) {
  const clock = createTestClock()
  const ran = { seconds: new Map<number, number>(), others: new Map<number, number>() }
  const shown: Clock = {
    ...clock,
    now: () => clock.now() + (offBy[Math.floor(clock.now() / HOUR) % offBy.length] ?? 0),
    setTimeout: (callback, delay) =>
      clock.setTimeout(() => {
        const counts = showsSeconds() ? ran.seconds : ran.others
        const minute = Math.floor(clock.now() / MINUTE)
        counts.set(minute, (counts.get(minute) ?? 0) + 1)
        act(callback)
      }, delay),
  }
  const most = (counts: Map<number, number>) => Math.max(0, ...counts.values())
  return {
    clock: shown,
    pass: (ms: number) => clock.advance(ms),
    get pending() {
      return clock.pending
    },
    /** The most timers that ran in any minute: while seconds were shown, and else. */
    get timers() {
      return { whileCounting: most(ran.seconds), else: most(ran.others) }
    },
  }
}
