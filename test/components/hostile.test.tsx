import { QueryClient } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render } from '@testing-library/react'
import { StrictMode } from 'react'
import { beforeEach, describe, expect, test } from 'vitest'
import { quietly } from '../../src/core/quietly.js'
import {
  ResendCodeButton,
  ResendCodeError,
  type ResendCodeButtonProps,
  type Clock,
  type ResendCodeEvent,
  type ResendTransport,
} from '../../src/index.js'
import { en } from '../../src/locales/en.js'
import { createTestClock, type TestClock } from '../../src/testing/index.js'
import { allowDeveloperWords, HOUR, memory, MINUTE, part, problem, settle } from './support.js'
import { fc } from '../support/fc.js'

beforeEach(allowDeveloperWords)

const MARKUP = '<img src=x onerror=alert(1)><b>bold</b>'
const BIG = MARKUP.repeat(270_000)
const DAY = 24 * HOUR

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
const odd = fc.constantFrom<unknown>(
  ...[MARKUP, '\ud800', '\u202e', '__proto__', 'constructor', '', ' ', 'NaN', '9999999999999', 'a@b'],
  ...[NaN, Infinity, -Infinity, -1, 0, 1, 30_000, 1e15, 1e300, Date.UTC(9999, 0), 10n],
  ...[true, false, null, undefined, [], {}, circular, trap, [MARKUP, {}], new Date(9e15), () => MARKUP],
)
const long = fc.oneof({ weight: 9, arbitrary: odd }, { weight: 1, arbitrary: fc.constant(BIG) })
const record = (...names: string[]) =>
  fc.oneof(long, fc.record(Object.fromEntries(names.map((name) => [name, long])), { requiredKeys: [] }))

/** A button whose options, service and clock are anybody's, from the first render to the last tap. */
async function live(
  given: Partial<Record<keyof ResendCodeButtonProps, unknown>>,
  send: () => unknown = () => ({ destination: 'a***@e***', deliveryMedium: 'EMAIL' }),
  wall: (clock: TestClock) => Clock = (clock) => clock,
) {
  const clock = createTestClock()
  let timers = 0
  let sent = 0
  let longest = 0
  const shown = wall({
    ...clock,
    setTimeout: (callback: () => void, delay: number) => (timers++, clock.setTimeout(callback, delay)),
  })
  const transport: ResendTransport = { scope: 'client', send: async () => (sent++, send() as undefined) }
  const onEvent = (event: ResendCodeEvent) => {
    if (event.type === 'ready') longest = Math.max(longest, event.durationMs)
  }
  const props = {
    username: 'ada',
    transport,
    storage: memory(),
    onEvent,
    ...given,
    clock: shown,
  } as ResendCodeButtonProps
  const { container } = render(
    <StrictMode>
      <ResendCodeButton {...props} queryClient={new QueryClient()} sender="us" />
    </StrictMode>,
  )
  const look = () => {
    // What is markup in a string stays text, read once and read back.
    expect(container.querySelector('img, b, script, a, svg')).toBe(null)
    const copy = document.createElement('template')
    copy.innerHTML = container.innerHTML.replaceAll('\u0000', '')
    expect(copy.content.querySelectorAll('*').length).toBe(container.querySelectorAll('*').length)
    expect(container.textContent).not.toMatch(/undefined|\[object|Invalid Date/)
  }
  look()
  for (const wait of [0, MINUTE, 2 * HOUR, DAY]) {
    act(() => clock.advance(wait))
    look()
    const trigger = part('trigger', container)
    if (trigger) fireEvent.click(trigger)
    await settle()
    look()
  }
  // Whatever was said to last longer than a day is over.
  act(() => clock.advance(DAY + MINUTE))
  const { state } = part('root', container)!.dataset
  cleanup()
  expect(clock.pending).toBeLessThanOrEqual(1)
  return { state, timers, sent, longest }
}

const hold = <Given,>(given: fc.Arbitrary<Given>, run: (given: Given) => Promise<void>) =>
  fc.assert(fc.asyncProperty(given, run), { numRuns: 20 })

/** Timers of a page that sends a few times in two days: one a second only in each last minute. */
const MOST_TIMERS = 900

describe('nothing throws, is markup, is believed past its limits or makes a timer spin:', { timeout: 60_000 }, () => {
  test('a page that means well', async () => {
    expect(await live({})).toMatchObject({ state: 'idle', sent: 4 })
  })

  test('props', () =>
    hold(
      fc.record(
        {
          username: long,
          destination: long,
          initialDelivery: record('Destination', 'DeliveryMedium', 'AttributeName', 'destination', '__proto__'),
          initialSentAt: odd,
          locale: fc.oneof(long, fc.constantFrom('de-AT', 'ar', 'x-'.repeat(50), 'en-u-nu-zzzz', 'zh_TW')),
          timeoutMs: odd.filter((value) => !/object|bigint/.test(typeof value)),
          verification: odd,
          concealUserExistence: odd,
          caseSensitive: odd,
        },
        { requiredKeys: [] },
      ),
      async (given) => {
        const { timers } = await live(given)
        expect(timers).toBeLessThan(MOST_TIMERS)
      },
    ))

  test('labels, and words for a trigger’s message', () => {
    const words = fc.oneof(
      odd,
      odd.map((value) => () => value),
      fc.constant(() => {
        throw new Error('no')
      }),
    )
    const names = Object.keys(en) as (keyof typeof en)[]
    return hold(
      fc.record({
        labels: fc.dictionary(fc.constantFrom(...names), words, { noNullPrototype: true }),
        showTriggerMessage: words,
      }),
      async (given) => {
        await live({ ...given, initialDelivery: {} })
        await live(given, () => {
          throw problem('UserLambdaValidationException', `CustomMessage failed with error ${MARKUP}.`)
        })
      },
    )
  })

  test('what a transport resolves and rejects with', () => {
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
    const rejected = fc.oneof(long, raised, ours)
    const reply = fc.oneof(
      resolved.map((value) => () => value),
      rejected.map((value) => () => {
        throw value
      }),
    )
    return hold(fc.record({ reply, showTriggerMessage: fc.boolean() }), async ({ reply, ...given }) => {
      const { timers, sent, longest } = await live(given, reply)
      expect(timers).toBeLessThan(MOST_TIMERS)
      expect(longest).toBeLessThanOrEqual(HOUR)
      expect(sent).toBeGreaterThan(0)
    })
  })

  test('a policy', () => {
    const next = fc.oneof(
      odd,
      fc.record({ startedAt: odd, endsAt: odd, reason: odd, estimated: odd }, { requiredKeys: [] }),
      fc.constant('throws'),
    )
    const amount = odd.filter((value) => !/object|function|bigint/.test(typeof value))
    return hold(fc.record({ maxMs: amount, limit: amount, next }), async ({ maxMs, limit, next }) => {
      const policy = {
        maxMs,
        limit,
        next() {
          if (next === 'throws') throw new Error('no')
          return next
        },
      }
      const { timers, longest, sent } = await live({ policy })
      expect(timers).toBeLessThan(20_000)
      expect(longest).toBeLessThanOrEqual(DAY)
      expect(sent).toBeGreaterThan(0)
    })
  })

  test('a clock that tells no time, or jumps', () => {
    const jump = fc.constantFrom(NaN, Infinity, -Infinity, 0, -1, 1e300, 9e15, -DAY, DAY, Date.UTC(9999, 0))
    return hold(fc.array(jump, { maxLength: 30 }), async (jumps) => {
      const { timers } = await live({ initialDelivery: {} }, undefined, (clock) => ({
        ...clock,
        now: () => clock.now() + (jumps[Math.floor(clock.now() / HOUR) % jumps.length] ?? 0),
      }))
      expect(timers).toBeLessThan(20_000)
    })
  })

  test('a storage adapter that throws, answers with anything, or calls back in loops', () => {
    const modes = fc.constantFrom('works', 'throws', 'odd', 'loops')
    const adapters = fc.record({ get: modes, set: modes, remove: modes, subscribe: modes, value: long })
    return hold(adapters, async ({ get, set, remove, subscribe, value }) => {
      const good = memory()
      const listeners = new Set<(key: string | null) => void>()
      const wrap = (mode: string, work: (key: string, text: string) => unknown) => (key: string, text: string) => {
        if (mode === 'throws') throw new Error('no')
        if (mode === 'odd') return value
        const result = work(key, text)
        if (mode === 'loops') for (const listener of [...listeners]) listener(key)
        return result
      }
      const storage = {
        getItem: wrap(get, good.getItem),
        setItem: wrap(set, good.setItem),
        removeItem: wrap(remove, good.removeItem),
        subscribe(listener: (key: string | null) => void) {
          if (subscribe === 'throws') throw new Error('no')
          listeners.add(listener)
          if (subscribe === 'loops') listener(null)
          return subscribe === 'odd' ? value : () => listeners.delete(listener)
        },
      }
      const { timers, sent } = await live({ storage })
      expect(timers).toBeLessThan(MOST_TIMERS)
      expect(sent).toBeGreaterThan(0)
    })
  })
})
