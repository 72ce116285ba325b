import { QueryClient } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import { StrictMode } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { PACES } from '../../src/core/kinds.js'
import {
  isResendCodeError,
  useResendConfirmationCode,
  type ResendCodeEvent,
  type ResendConfirmationCodeOptions,
  type ResendConfirmationCodeResult,
  type ResendTransport,
} from '../../src/index.js'
import { allowDeveloperWords } from '../components/support.js'
import { fc } from '../support/fc.js'
import { DAY, hold, jumps, long, odd, pageClock, policies, record, replies, storages } from '../support/hostile.js'
import { listStorage } from '../support/storage.js'
import { EMAIL } from './support.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const KINDS = Object.keys(PACES).filter((kind) => kind !== 'sent')
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0
const isTime = (value: unknown) => value === null || Number.isFinite(value)

beforeEach(allowDeveloperWords)

/** What the hook returns keeps to its types and limits, whatever it was made from. */
function check(result: ResendConfirmationCodeResult, now: number, longest: number): void {
  const { status, canResend, cooldown, error, delivery, lastSentAt } = result
  expect(['idle', 'pending', 'cooldown', 'error', 'confirmed']).toContain(status)
  if (canResend) expect(['idle', 'error']).toContain(status)
  expect(status === 'cooldown').toBe(cooldown !== null)
  if (cooldown) {
    expect(['sent', 'exhausted', ...KINDS]).toContain(cooldown.reason)
    expect(typeof cooldown.estimated).toBe('boolean')
    expect(cooldown.endsAt - cooldown.startedAt).toBeGreaterThan(0)
    if (Number.isFinite(now)) expect(cooldown.endsAt - now).toBeLessThanOrEqual(longest)
  }
  if (error) {
    expect(isResendCodeError(error)).toBe(true)
    expect(KINDS).toContain(error.kind)
    expect(isTime(error.retryAt)).toBe(true)
  }
  for (const member of Object.values(delivery ?? {})) expect(['string', 'undefined']).toContain(typeof member)
  // What a clock said that tells no time is none.
  expect(isTime(lastSentAt) || !Number.isFinite(now)).toBe(true)
  expect([result.sendCount, result.messageCount].every(isCount)).toBe(true)
  expect(result.sendsLeft).toBeGreaterThanOrEqual(0)
  expect(result.getTriggerProps()['data-state']).toBe(status)
}

/** A page with the hook whose options, service and clock are anybody's, from the first render to the last tap. */
async function live(
  given: Partial<Record<keyof ResendConfirmationCodeOptions, unknown>>,
  {
    send = () => EMAIL,
    offBy = [],
    longest = HOUR,
  }: { send?: () => unknown; offBy?: readonly number[]; longest?: number } = {},
) {
  const page = pageClock(offBy, () => false)
  const { items, adapter } = listStorage()
  const sending = vi.fn<ResendTransport['send']>(async () => send() as undefined)
  const events: ResendCodeEvent[] = []
  const options = {
    username: 'ada',
    transport: { scope: 'client', send: sending },
    storage: adapter,
    onEvent: (event: ResendCodeEvent) => events.push(event),
    ...given,
    clock: page.clock,
  } as ResendConfirmationCodeOptions
  const client = new QueryClient()
  const { result, unmount } = renderHook(() => useResendConfirmationCode(options, client), { wrapper: StrictMode })
  const look = () => check(result.current, page.clock.now(), longest)
  const outcomes: unknown[] = []
  const taps = [0, MINUTE, 2 * HOUR, DAY]
  look()
  for (const wait of taps) {
    page.pass(wait)
    look()
    await act(async () => {
      result.current.resend()
      result.current.resendAsync().then(
        ({ type }) => outcomes.push(type),
        (error: unknown) => outcomes.push(isResendCodeError(error) ? error.kind : error),
      )
    })
    look()
  }
  // Whatever was said to last longer than a day is over.
  page.pass(DAY + MINUTE)
  look()
  // An attempt may wait a few times, each for a timer.
  for (let n = 0; n < 5; n++) {
    await act(async () => result.current.reset())
    page.pass(MINUTE)
  }
  expect(outcomes).toHaveLength(taps.length)
  for (const outcome of outcomes) expect(['sent', 'confirmed', ...KINDS]).toContain(outcome)
  expect(sending.mock.calls.length).toBeLessThanOrEqual(taps.length)
  // No string of anybody's is kept beyond what a destination may be.
  expect(JSON.stringify([...items]).length).toBeLessThan(10_000)
  expect(JSON.stringify(events).length).toBeLessThan(10_000)
  // Nothing here shows seconds: the few that a tap takes, and a look at the clock each half a minute.
  expect(page.timers.else).toBeLessThan(10)
  const { status } = result.current
  unmount()
  expect(page.pending).toBe(0)
  return { status, sent: sending.mock.calls.length, events }
}

describe('nothing throws, is believed past its limits or makes a timer spin:', { timeout: 60_000 }, () => {
  test('a page that means well', async () => {
    expect(await live({})).toMatchObject({ status: 'idle', sent: 4 })
  })

  test('options', () => {
    const perSend = fc.oneof(
      long,
      long.map((value) => async () => value),
      fc.constant(() => {
        throw new Error('no')
      }),
    )
    return hold(
      fc.record(
        {
          username: long,
          initialDelivery: record('Destination', 'DeliveryMedium', 'AttributeName', 'destination', '__proto__'),
          initialSentAt: odd,
          locale: long,
          timeoutMs: odd,
          verification: odd,
          concealUserExistence: odd,
          caseSensitive: odd,
          clientMetadata: fc.oneof(perSend, record('a', '__proto__')),
          analyticsMetadata: fc.oneof(perSend, record('analyticsEndpointId')),
          userContextData: fc.oneof(perSend, record('encodedData', 'ipAddress')),
          secretHash: perSend,
        },
        { requiredKeys: [] },
      ),
      (given) => live(given),
    )
  })

  test('what a transport resolves and rejects with', () =>
    hold(replies, async (send) => {
      const { sent } = await live({}, { send })
      expect(sent).toBeGreaterThan(0)
    }))

  test('a policy', () =>
    hold(policies, async (policy) => {
      const { sent } = await live({ policy }, { longest: DAY })
      expect(sent).toBeGreaterThan(0)
    }))

  test('a clock that tells no time, or jumps', () => hold(jumps, (offBy) => live({ initialDelivery: {} }, { offBy })))

  test('a storage adapter that throws, answers with anything, or calls back in loops', () =>
    hold(storages, async (storage) => {
      const { sent } = await live({ storage: storage() })
      expect(sent).toBeGreaterThan(0)
    }))
})
