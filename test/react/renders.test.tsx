import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { memo, Profiler, StrictMode, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { memoryStorage } from '../../src/browser/storage.js'
import {
  ResendCodeProvider,
  useResendConfirmationCode,
  useSecondsRemaining,
  type ResendConfirmationCodeResult,
} from '../../src/index.js'
import { createTestClock } from '../../src/testing/index.js'
import { act, EMAIL, openPage } from './support.js'

function setup({ countdown = false } = {}) {
  const clock = createTestClock()
  const transport = { scope: 'client', send: async () => EMAIL }
  const storage = memoryStorage()
  const page = vi.fn()
  const counter = vi.fn()
  let hook: ResendConfirmationCodeResult | undefined
  function Countdown({ endsAt }: { endsAt: number | undefined }) {
    return useSecondsRemaining(endsAt)
  }
  function Page() {
    hook = useResendConfirmationCode({ username: 'ada', transport, storage, clock })
    return countdown ? (
      <Profiler id="counter" onRender={counter}>
        <Countdown endsAt={hook.cooldown?.endsAt} />
      </Profiler>
    ) : null
  }
  const MemoPage = memo(Page)
  const { container } = render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <ResendCodeProvider clock={clock}>
          <Profiler id="page" onRender={page}>
            <MemoPage />
          </Profiler>
        </ResendCodeProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
  return { clock, page, counter, container, tap: () => act(async () => hook?.resend()) }
}

test('a page with the hook does not render while 30 seconds pass, but once at their end', async () => {
  const { clock, page, tap } = setup()
  await tap()
  page.mockClear()
  for (let second = 1; second < 30; second++) await act(async () => clock.advance(1_000))
  expect(page).toHaveBeenCalledTimes(0)
  await act(async () => clock.advance(1_000))
  expect(page).toHaveBeenCalledTimes(1)
})

test('only what shows seconds renders each second', async () => {
  const { clock, counter, container, tap } = setup({ countdown: true })
  await tap()
  expect(container.textContent).toBe('30')
  counter.mockClear()
  await act(async () => clock.advance(1_000))
  expect(container.textContent).toBe('29')
  expect(counter).toHaveBeenCalledTimes(1)
  expect(clock.pending).toBe(1)
})

test('a send renders at its transitions only: pending, cooldown', async () => {
  const { page, tap } = setup()
  page.mockClear()
  await tap()
  expect(page.mock.calls.length).toBeLessThanOrEqual(2)
})

test('the result is the same object until something in it changes', async () => {
  const page = openPage()
  const idle = page.now
  page.rerender({})
  expect(page.now).toBe(idle)
  await page.tap()
  const cooling = page.now
  await page.pass(10_000)
  page.rerender({ onSent: () => undefined, policy: undefined })
  expect(page.now).toBe(cooling)
  expect(page.now.cooldown).toBe(cooling.cooldown)
})

test('options that are new at each render cause no render', async () => {
  const rendered = vi.fn()
  const clock = createTestClock()
  const storage = memoryStorage()
  const send = async () => EMAIL
  function Page() {
    rendered()
    useResendConfirmationCode({
      username: 'ada',
      transport: { scope: 'client', send },
      storage,
      clock: { ...clock },
      initialDelivery: { Destination: 'a***' },
      clientMetadata: { a: 'b' },
      onSent: () => undefined,
      onEvent: () => undefined,
    })
    return null
  }
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Page />
    </QueryClientProvider>,
  )
  await act(async () => clock.advance(5_000))
  // The first render, and the cooldown that sign-up's message begins.
  expect(rendered).toHaveBeenCalledTimes(2)
})

test('a provider that renders again with the same settings renders nobody below', async () => {
  const rendered = vi.fn()
  const transport = { scope: 'client', send: async () => EMAIL }
  const storage = memoryStorage()
  const Page = memo(function Page() {
    rendered()
    useResendConfirmationCode({ username: 'ada' })
    return null
  })
  let again: () => void = () => undefined
  function App() {
    const [, set] = useState(0)
    again = () => set((n) => n + 1)
    return (
      <ResendCodeProvider transport={transport} storage={storage} locale="en">
        <Page />
      </ResendCodeProvider>
    )
  }
  render(<App />)
  rendered.mockClear()
  await act(async () => again())
  expect(rendered).not.toHaveBeenCalled()
})

test('no timer is left after 100 pages came and went', async () => {
  const clock = createTestClock()
  const storage = memoryStorage()
  const client = new QueryClient()
  for (let n = 0; n < 100; n++) openPage({ clock, storage, client, initialDelivery: EMAIL }).unmount()
  expect(clock.pending).toBe(0)
})
