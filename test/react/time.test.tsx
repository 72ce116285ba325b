import { describe, expect, test } from 'vitest'
import { defaultPolicy } from '../../src/index.js'
import { secondsUntil } from '../../src/core/seconds.js'
import { backendTransport } from '../../src/transports/backend.js'
import { act, heldTransport, openPage, raise } from './support.js'
import { fc } from '../support/fc.js'

const HOUR = 3_600_000
const left = (page: ReturnType<typeof openPage>) => secondsUntil(page.now.cooldown?.endsAt, page.clock.now())

test('a span that a backend names is counted by the page’s clock', async () => {
  const fetch = async () =>
    Response.json({ outcome: 'failed', kind: 'rate-limited', retryAfter: 1200 }, { status: 429 })
  const page = openPage({ transport: backendTransport('/api/resend-code', { fetch }) })
  await page.tap()
  expect(page.now.cooldown).toMatchObject({ reason: 'rate-limited', estimated: false })
  expect(left(page)).toBe(1200)
})

describe('a deadline survives', () => {
  test('sleep: it is over when the machine wakes', async () => {
    const page = openPage()
    await page.tap()
    page.clock.set(page.clock.now() + 9 * HOUR)
    // The first timer after the wake-up.
    await page.pass(30_000)
    expect(page.now).toMatchObject({ status: 'idle', canResend: true })
  })

  test('a background tab whose timers run once a minute', async () => {
    const page = openPage()
    const setTimeout = page.clock.setTimeout.bind(page.clock)
    page.clock.setTimeout = (callback, delay) => setTimeout(callback, Math.max(60_000, delay))
    await page.tap()
    await page.pass(30_000)
    // The tap asks the clock, whatever the page still shows.
    expect(await page.ask()).toMatchObject({ type: 'sent' })
    await page.pass(120_000)
    expect(page.now).toMatchObject({ status: 'idle', canResend: true, sendCount: 2 })
  })

  test('300 ms of jank every second: no number is skipped back, and the end is late by no more', async () => {
    const page = openPage()
    const setTimeout = page.clock.setTimeout.bind(page.clock)
    page.clock.setTimeout = (callback, delay) => {
      const at = (page.clock.now() + delay) % 1_000
      return setTimeout(callback, at < 300 ? delay + 300 - at : delay)
    }
    await page.tap()
    const shown: number[] = []
    for (let ms = 0; ms < 30_000; ms += 100) {
      shown.push(left(page))
      await page.pass(100)
    }
    expect(shown).toEqual([...shown].sort((a, b) => b - a))
    expect(Math.min(...shown)).toBeGreaterThanOrEqual(0)
    await page.pass(300)
    expect(page.now.status).toBe('idle')
  })

  test('daylight saving: a deadline is an instant, whatever the clock on the wall shows', async () => {
    const page = openPage()
    // The second before 02:00 becomes 03:00 in Berlin.
    page.clock.set(Date.UTC(2026, 2, 29, 0, 59, 50))
    await page.tap()
    const berlin = (ms: number) =>
      new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Europe/Berlin' }).format(ms)
    expect(berlin(page.clock.now())).toBe('01:59:50')
    expect(berlin(page.now.cooldown!.endsAt)).toBe('03:00:20')
    expect(left(page)).toBe(30)
    await page.pass(30_000)
    expect(page.now.status).toBe('idle')
  })

  test('a clock that is set by any number of hours, at any moment: never endless, negative or frozen', () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: -48, max: 48 }), fc.integer({ min: 0, max: 40_000 }), async (hours, ms) => {
        const page = openPage()
        await page.tap()
        await page.pass(ms)
        page.clock.set(page.clock.now() + hours * HOUR)
        await page.pass(30_000)
        expect(left(page)).toBeGreaterThanOrEqual(0)
        expect(left(page)).toBeLessThanOrEqual(30)
        const before = left(page)
        await page.pass(5_000)
        expect(left(page)).toBe(Math.max(0, before - 5))
        await page.pass(60_000)
        expect(page.now.canResend).toBe(true)
        page.unmount()
      }),
      { numRuns: 40 },
    ))
})

describe('frozen at any moment and reloaded, the page tells the same story:', () => {
  const KINDS = [
    null,
    'CodeDeliveryFailureException',
    'LimitExceededException',
    'TooManyRequestsException',
    'InternalErrorException',
    'UserNotFoundException',
  ]
  const story = ({ now }: ReturnType<typeof openPage>) => {
    const { error, status, canResend, cooldown, sendCount, sendsLeft, lastSentAt, delivery } = now
    return {
      error: error?.kind,
      code: error?.code,
      status,
      canResend,
      cooldown,
      sendCount,
      sendsLeft,
      lastSentAt,
      delivery,
    }
  }

  test('in a cooldown, in an error, at the limit', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.integer({ min: 0, max: 400_000 })), {
          minLength: 1,
          maxLength: 8,
        }),
        async (attempts) => {
          let next: string | null = null
          const page = openPage({
            policy: defaultPolicy,
            send: async () => (next ? Promise.reject(raise(next)) : undefined),
          })
          for (const [kind, ms] of attempts) {
            next = kind
            await page.tap()
            await page.pass(ms)
          }
          const before = story(page)
          const again = page.reload()
          expect(story(again)).toEqual(before)
          again.unmount()
        },
      ),
      { numRuns: 60 },
    ))

  test('during a send', async () => {
    const { transport } = heldTransport()
    const page = openPage({ transport })
    await page.tap()
    await act(async () => page.clock.set(page.clock.now() + 5_000))
    const before = story(page)
    expect(before.status).toBe('pending')
    expect(story(page.reload())).toEqual(before)
  })
})
