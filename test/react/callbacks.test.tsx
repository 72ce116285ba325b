import { describe, expect, test, vi } from 'vitest'
import { act, EMAIL, heldTransport, openPage, raise } from './support.js'

type Held = ReturnType<typeof heldTransport>['open'][number]

describe('events', () => {
  test('tell a send, with how long it took, and when the next is possible', async () => {
    const { transport, open } = heldTransport()
    const page = openPage({ transport })
    await page.tap()
    await page.pass(1_200)
    await act(async () => open[0]!.resolve())
    await page.pass(30_000)
    expect(page.events).toEqual([
      { type: 'requested', attempt: 1 },
      { type: 'sent', attempt: 1, medium: 'EMAIL', durationMs: 1_200 },
      { type: 'ready', attempt: 2, reason: 'sent', durationMs: 30_000 },
    ])
  })

  test('tell a failure by kind and name only', async () => {
    const page = openPage({ send: () => Promise.reject(raise('CodeDeliveryFailureException', 'secret words')) })
    await page.tap()
    expect(page.events).toEqual([
      { type: 'requested', attempt: 1 },
      { type: 'failed', attempt: 1, kind: 'delivery-failed', code: 'CodeDeliveryFailureException', durationMs: 0 },
    ])
  })

  test('tell each tap that came to nothing', async () => {
    const { transport, open } = heldTransport()
    const page = openPage({ transport, username: '' })
    await page.tap()
    page.rerender({ username: 'ada' })
    await page.tap()
    await page.tap()
    await act(async () => open[0]!.resolve())
    await page.pass(10_000)
    await page.tap()
    await act(async () => page.now.markConfirmed())
    await page.tap()
    expect(page.events.filter((event) => event.type === 'refused')).toEqual([
      { type: 'refused', attempt: 1, status: 'idle', waitMs: 0 },
      { type: 'refused', attempt: 1, status: 'pending', waitMs: 0 },
      { type: 'refused', attempt: 2, status: 'cooldown', waitMs: 20_000 },
      { type: 'refused', attempt: 1, status: 'confirmed', waitMs: 0 },
    ])
  })

  test('tell that the sends are used up, and whether the time is a guess', async () => {
    const page = openPage({ send: () => Promise.reject(raise('LimitExceededException')) })
    await page.tap()
    expect(page.events.at(-1)).toEqual({
      type: 'exhausted',
      attempt: 0,
      reason: 'rate-limited',
      waitMs: 900_000,
      retryAt: page.clock.now() + 900_000,
      estimated: true,
    })
    expect(page.steps).toEqual(['requested', 'failed', 'exhausted'])
  })

  test('tell that this browser has used up the sends of the hour', async () => {
    const page = openPage()
    for (const wait of [30_000, 60_000, 120_000, 300_000, 0]) {
      await page.tap()
      await page.pass(wait)
    }
    const waitMs = 3_600_000 - 510_000
    expect(page.events.at(-1)).toEqual({
      type: 'exhausted',
      attempt: 5,
      reason: 'exhausted',
      waitMs,
      retryAt: page.clock.now() + waitMs,
      estimated: false,
    })
  })

  test('tell how many resends a confirmation took, and how long after the last', async () => {
    const page = openPage()
    await page.tap()
    await page.pass(45_000)
    await act(async () => page.now.markConfirmed())
    expect(page.events.at(-1)).toEqual({ type: 'confirmed', attempt: 1, medium: 'EMAIL', durationMs: 45_000 })
  })

  test('tell the same when Cognito says it at a tap', async () => {
    const answers = [async () => EMAIL, () => Promise.reject(raise('InvalidParameterException', 'User is already confirmed.'))] // prettier-ignore
    const page = openPage({ send: () => answers.shift()!() })
    await page.tap()
    await page.pass(45_000)
    await page.tap()
    expect(page.events.at(-1)).toEqual({ type: 'confirmed', attempt: 1, medium: 'EMAIL', durationMs: 45_000 })
  })
})

describe('once the page has said that the user is confirmed', () => {
  test.each([
    ['a message sent', (held: Held) => held.resolve()],
    ['an error', (held: Held) => held.reject(raise('TooManyRequestsException'))],
    ['the same from Cognito', (held: Held) => held.reject(raise('InvalidParameterException', 'User is already confirmed.'))], // prettier-ignore
  ])('an attempt that ends later with %s tells nothing', async (_, end) => {
    const { transport, open } = heldTransport()
    const page = openPage({ transport })
    await page.tap()
    await act(async () => page.now.markConfirmed())
    await act(async () => end(open[0]!))
    expect(page.steps).toEqual(['requested', 'confirmed'])
    expect(page.now.status).toBe('confirmed')
    for (const callback of [page.onSent, page.onError, page.onConfirmed]) expect(callback).not.toHaveBeenCalled()
  })
})

describe('onReady', () => {
  test('is called once for a page, however many show the user', async () => {
    const one = openPage()
    const { clock, storage, client } = one
    const two = openPage({ clock, storage, client })
    await one.tap()
    await one.pass(29_999)
    expect(one.onReady).not.toHaveBeenCalled()
    await one.pass(1)
    await one.pass(60_000)
    expect(one.onReady.mock.calls.length + two.onReady.mock.calls.length).toBe(1)
    const ready = [...one.events, ...two.events].filter((event) => event.type === 'ready')
    expect(ready).toEqual([{ type: 'ready', attempt: 2, reason: 'sent', durationMs: 30_000 }])
  })

  test('is called once for a document, however many QueryClients are in it', async () => {
    const one = openPage()
    const { clock, storage } = one
    const two = openPage({ clock, storage })
    await one.tap()
    await one.pass(30_000)
    expect(one.onReady.mock.calls.length + two.onReady.mock.calls.length).toBe(1)
    expect([...one.events, ...two.events].filter((event) => event.type === 'ready')).toHaveLength(1)
  })

  test('is called again after the next cooldown', async () => {
    const page = openPage()
    await page.tap()
    await page.pass(30_000)
    await page.tap()
    await page.pass(60_000)
    expect(page.onReady).toHaveBeenCalledTimes(2)
  })

  test('is not called at load, when the cooldown ended before', async () => {
    const page = openPage()
    await page.tap()
    page.unmount()
    page.clock.advance(30_000)
    const again = page.reload()
    await again.pass(60_000)
    expect(again.onReady).not.toHaveBeenCalled()
    expect(again.events).toEqual([])
  })

  test('is called for a cooldown that stood at load', async () => {
    const page = openPage()
    await page.tap()
    const again = page.reload()
    await again.pass(30_000)
    expect(again.onReady).toHaveBeenCalledTimes(1)
  })

  test('is not called when the wait ends because the user was confirmed, or is another', async () => {
    const page = openPage()
    await page.tap()
    page.rerender({ username: 'bob@example.com' })
    page.rerender({ username: 'ada@example.com' })
    await act(async () => page.now.markConfirmed())
    await page.pass(60_000)
    expect(page.onReady).not.toHaveBeenCalled()
  })

  test('is called after an error’s cooldown, too', async () => {
    const page = openPage({ send: () => Promise.reject(raise('CodeDeliveryFailureException')) })
    await page.tap()
    await page.pass(30_000)
    expect(page.onReady).toHaveBeenCalledTimes(1)
  })
})

describe('a callback that throws', () => {
  test.each(['onSent', 'onEvent', 'onReady'] as const)('%s is reported, and changes nothing', async (name) => {
    const reported = vi.fn()
    vi.stubGlobal('reportError', reported)
    const mistake = new Error('mine')
    const page = openPage({
      [name]: () => {
        throw mistake
      },
    })
    expect(await page.ask()).toMatchObject({ type: 'sent' })
    expect(page.now).toMatchObject({ status: 'cooldown', error: null, sendCount: 1 })
    await page.pass(30_000)
    expect(page.now.status).toBe('idle')
    expect(reported).toHaveBeenCalledWith(mistake)
    vi.unstubAllGlobals()
  })

  test('onError is reported, and the error stays what it was', async () => {
    const reported = vi.fn()
    vi.stubGlobal('reportError', reported)
    const page = openPage({
      send: () => Promise.reject(raise('CodeDeliveryFailureException')),
      onError: () => {
        throw new Error('mine')
      },
    })
    expect(await page.ask()).toMatchObject({ kind: 'delivery-failed' })
    expect(page.now.error?.kind).toBe('delivery-failed')
    expect(reported).toHaveBeenCalledTimes(1)
    vi.unstubAllGlobals()
  })
})

test('the state is the new one when a callback is called', async () => {
  const statuses: string[] = []
  const page = openPage({ onSent: () => statuses.push(page.reload().now.status) })
  await page.tap()
  expect(statuses).toEqual(['cooldown'])
})
