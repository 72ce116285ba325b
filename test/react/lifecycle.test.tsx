import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { StrictMode, useEffect } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { memoryStorage } from '../../src/browser/storage.js'
import { useResendConfirmationCode, type ResendTransport } from '../../src/index.js'
import { createTestClock } from '../../src/testing/index.js'
import { act, EMAIL, heldTransport, openPage, raise } from './support.js'

test('a page that sends in an effect makes one request, also under StrictMode', async () => {
  const send = vi.fn(async () => EMAIL)
  const transport: ResendTransport = { scope: 'client', send }
  const storage = memoryStorage()
  const onSent = vi.fn()
  function Page() {
    const { resend, status } = useResendConfirmationCode({ username: 'ada', transport, storage, onSent })
    useEffect(() => resend(), [resend])
    return status
  }
  const { container } = render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <Page />
      </QueryClientProvider>
    </StrictMode>,
  )
  await act(async () => undefined)
  expect(send).toHaveBeenCalledTimes(1)
  expect(onSent).toHaveBeenCalledTimes(1)
  expect(container.textContent).toBe('cooldown')
})

test('resend() ignores its arguments, returns nothing, and never changes', async () => {
  const page = openPage()
  const { resend, resendAsync, reset, markConfirmed } = page.now
  expect((resend as (event: unknown) => unknown)({ signal: AbortSignal.abort() })).toBeUndefined()
  await act(async () => undefined)
  expect(page.now.status).toBe('cooldown')
  page.rerender({})
  expect(page.now).toMatchObject({ resend, resendAsync, reset, markConfirmed })
})

test('the trigger props are those of a button that keeps its focus', async () => {
  const page = openPage()
  expect(page.now.getTriggerProps()).toEqual({
    type: 'button',
    onClick: page.now.resend,
    'aria-disabled': undefined,
    'data-state': 'idle',
  })
  await page.tap()
  expect(page.now.getTriggerProps()).toMatchObject({ 'aria-disabled': true, 'data-state': 'cooldown' })
  expect(page.now.getTriggerProps()).not.toHaveProperty('disabled')
})

describe('when the username changes while a send is pending', () => {
  test('the view switches at once, and the attempt ends under the old user', async () => {
    const { transport, open } = heldTransport()
    const page = openPage({ transport })
    await page.tap()
    page.rerender({ username: 'bob@example.com' })
    expect(page.now).toMatchObject({ status: 'idle', canResend: true })
    await act(async () => open[0]!.resolve())
    expect(page.now.status).toBe('idle')
    expect(page.onSent).not.toHaveBeenCalled()
    expect(page.steps).toEqual(['requested'])
    page.rerender({ username: 'ada@example.com' })
    expect(page.now).toMatchObject({ status: 'cooldown', delivery: EMAIL })
  })

  test('the new user may be sent to', async () => {
    const { transport, open, send } = heldTransport()
    const page = openPage({ transport })
    await page.tap()
    page.rerender({ username: 'bob@example.com' })
    await page.tap()
    await act(async () => open[0]!.reject(raise('LimitExceededException')))
    await act(async () => open[1]!.resolve())
    expect(send.mock.calls.map(([request]) => request.username)).toEqual(['ada@example.com', 'bob@example.com'])
    expect(page.now).toMatchObject({ status: 'cooldown', error: null })
    expect(page.onSent).toHaveBeenCalledTimes(1)
    expect(page.onError).not.toHaveBeenCalled()
  })
})

test('when it changes while an option function runs, the new user hears nothing of the old one’s request', async () => {
  const { transport, open, send } = heldTransport()
  let give: (value: string) => void = () => undefined
  const page = openPage({ transport, secretHash: () => new Promise<string>((resolve) => (give = resolve)) })
  await page.tap()
  page.rerender({ username: 'bob@example.com' })
  await act(async () => give('c2VjcmV0'))
  expect(send.mock.calls.map(([request]) => request.username)).toEqual(['ada@example.com'])
  expect(page.now).toMatchObject({ status: 'idle', canResend: true })
  await act(async () => open[0]!.resolve())
  expect(page.steps).toEqual([])
})

test('a page that is left while a send is pending is still told, once', async () => {
  const { transport, open } = heldTransport()
  const page = openPage({ transport })
  const { outcome } = await page.begin()
  page.unmount()
  await act(async () => open[0]!.resolve())
  expect(await outcome).toMatchObject({ type: 'sent' })
  expect(page.onSent).toHaveBeenCalledTimes(1)
  expect(page.clock.pending).toBe(0)
})

test('callbacks are the newest that the page gave', async () => {
  const { transport, open } = heldTransport()
  const page = openPage({ transport })
  const onSent = vi.fn()
  await page.tap()
  page.rerender({ onSent })
  await act(async () => open[0]!.resolve())
  expect(onSent).toHaveBeenCalledTimes(1)
  expect(page.onSent).not.toHaveBeenCalled()
})

test('a page that comes back shows the pending send, and then the cooldown that is left', async () => {
  const { transport, open } = heldTransport()
  const page = openPage({ transport })
  const { client } = page
  await page.tap()
  const again = page.reload({ client })
  expect(again.now.status).toBe('pending')
  await act(async () => open[0]!.resolve())
  await again.pass(10_000)
  const third = again.reload({ client })
  expect(third.seen[0]).toBe('cooldown')
  expect(third.now.cooldown!.endsAt - third.clock.now()).toBe(20_000)
})

describe('after a reload', () => {
  test('in a send, the send is pending until it is given up for lost', async () => {
    const { transport, send } = heldTransport()
    const page = openPage({ transport })
    await page.tap()
    // The page that was left can do nothing more: its clock stands still.
    const again = page.reload({ clock: createTestClock({ now: page.clock.now() + 5_000 }) })
    expect(again.seen[0]).toBe('pending')
    await again.tap()
    expect(send).toHaveBeenCalledTimes(1)
    await again.pass(20_000)
    expect(again.now).toMatchObject({ status: 'cooldown', error: { kind: 'reply-lost' } })
    await again.pass(5_000)
    expect(again.now).toMatchObject({ status: 'error', canResend: true })
  })

  test('in a cooldown, the same cooldown stands', async () => {
    const page = openPage()
    await page.tap()
    const { cooldown, lastSentAt, delivery } = page.now
    await page.pass(10_000)
    const again = page.reload()
    expect(again.now).toMatchObject({ status: 'cooldown', cooldown, lastSentAt, delivery, sendCount: 1 })
    expect(again.seen).toEqual(['cooldown'])
    await again.pass(20_000)
    expect(again.now.status).toBe('idle')
  })

  test('in an error, the same error stands', async () => {
    const page = openPage({ send: () => Promise.reject(raise('CodeDeliveryFailureException')) })
    await page.tap()
    await page.pass(30_000)
    const again = page.reload()
    expect(again.now).toMatchObject({
      status: 'error',
      error: {
        name: 'ResendCodeError',
        kind: 'delivery-failed',
        code: 'CodeDeliveryFailureException',
        audience: 'user',
      },
    })
    // Told once, by the page that was tapped.
    expect(again.onError).not.toHaveBeenCalled()
  })

  test('an hour after an error and its cooldown, nobody hears of it any more', async () => {
    const page = openPage({ send: () => Promise.reject(raise('TooManyRequestsException')) })
    await page.tap()
    await page.pass(59 * 60_000)
    expect(page.reload().now).toMatchObject({ status: 'error', error: { kind: 'throttled' } })
    const again = page.reload()
    await again.pass(60_000)
    expect(again.now).toMatchObject({ status: 'idle', error: null })
    expect(page.reload().now).toMatchObject({ status: 'idle', error: null })
  })

  test('at the limit, the same time is named', async () => {
    const page = openPage({ send: () => Promise.reject(raise('LimitExceededException')) })
    await page.tap()
    const { cooldown } = page.now
    expect(page.reload().now).toMatchObject({ cooldown, sendsLeft: 0, error: { kind: 'rate-limited' } })
  })

  test('the next rung of the ladder follows', async () => {
    const page = openPage()
    await page.tap()
    await page.pass(30_000)
    const again = page.reload()
    await again.tap()
    expect(again.now.cooldown!.endsAt - again.clock.now()).toBe(60_000)
  })
})

describe('when the clock is set', () => {
  test('back by hours, the cooldown begins anew and ends', async () => {
    const page = openPage()
    await page.tap()
    page.clock.set(page.clock.now() - 5 * 3_600_000)
    const again = page.reload()
    expect(again.now.cooldown!.endsAt - page.clock.now()).toBe(30_000)
    await again.pass(30_000)
    expect(again.now).toMatchObject({ status: 'idle', canResend: true })
  })

  test('back by hours while the page watches, it ends too', async () => {
    const page = openPage()
    await page.tap()
    page.clock.set(page.clock.now() - 5 * 3_600_000)
    await page.pass(30_000)
    await page.pass(30_000)
    expect(page.now.status).toBe('idle')
  })

  test('back by hours after it ended, a tap learns it: the pause begins anew, once, and then the page sends', async () => {
    const page = openPage()
    await page.tap()
    await page.pass(2 * 3_600_000)
    page.clock.set(page.clock.now() - 5 * 3_600_000)
    await page.tap()
    expect(page.now).toMatchObject({ status: 'cooldown', cooldown: { endsAt: page.clock.now() + 30_000 } })
    await page.pass(30_000)
    await page.tap()
    expect(page.send).toHaveBeenCalledTimes(2)
  })

  test('forward, it is over', async () => {
    const page = openPage()
    await page.tap()
    page.clock.set(page.clock.now() + 3_600_000)
    expect(page.reload().now.status).toBe('idle')
  })
})
