// React 18's project gives the files beside this one a window.
// @vitest-environment node
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { ResendCodeProvider, useResendConfirmationCode, useSecondsRemaining } from '../../src/index.js'
import { storeOf } from '../../src/react/stores.js'

const send = vi.fn()
const touched = vi.fn(() => null)
const storage = { getItem: touched, setItem: touched, removeItem: touched, subscribe: touched as never }
const clock = { now: vi.fn(() => 7e11), setTimeout: touched, clearTimeout: touched, onWake: touched as never }

function Page() {
  const { status, canResend, cooldown, delivery, error, getTriggerProps } = useResendConfirmationCode({
    username: 'ada@example.com',
    initialDelivery: { Destination: 'a***@e***' },
    initialSentAt: 6e11,
  })
  const seconds = useSecondsRemaining(7e11 + 30_000)
  const { onClick, ...props } = getTriggerProps()
  return (
    <button {...props} onClick={onClick}>
      {JSON.stringify({ status, canResend, cooldown, delivery, error, seconds })}
    </button>
  )
}

test('on a server the page is idle, may not send, and shows nothing of clock or storage', () => {
  const html = renderToString(
    <ResendCodeProvider transport={{ scope: 'client', send }} storage={storage} clock={clock}>
      <Page />
    </ResendCodeProvider>,
  )
  const text = html.replaceAll('&quot;', '"')
  expect(text).toContain('{"status":"idle","canResend":false,"cooldown":null,"delivery":null,"error":null,"seconds":0}')
  expect(text).toContain('aria-disabled="true"')
  expect(text).not.toContain('ada@example.com')
  expect(touched).not.toHaveBeenCalled()
  expect(clock.now).not.toHaveBeenCalled()
  expect(send).not.toHaveBeenCalled()
})

test('the page’s own storage is not looked for on a server', () => {
  const area = vi.fn()
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: area })
  const html = renderToString(
    <QueryClientProvider client={new QueryClient()}>
      <ResendCodeProvider transport={{ scope: 'client', send }}>
        <Page />
      </ResendCodeProvider>
    </QueryClientProvider>,
  )
  expect(html).toContain('idle')
  expect(area).not.toHaveBeenCalled()
})

test('two requests of one user share nothing, whatever the page of the first does', async () => {
  const seen: ReturnType<typeof useResendConfirmationCode>[] = []
  function Probe() {
    const result = useResendConfirmationCode({ username: 'ada@example.com', transport: { scope: 'client', send } })
    seen.push(result)
    return JSON.stringify(result)
  }
  const request = () => {
    const client = new QueryClient()
    const render = () =>
      renderToString(
        <QueryClientProvider client={client}>
          <Probe />
        </QueryClientProvider>,
      )
    return { client, render }
  }
  const [one, two] = [request(), request()]
  const html = one.render()
  const { resend, resendAsync, markConfirmed, reset } = seen[0]!
  resend()
  await expect(resendAsync()).rejects.toMatchObject({ kind: 'not-ready' })
  markConfirmed()
  reset()
  for (const { client, render } of [one, two]) {
    expect(render()).toBe(html)
    expect(client.getMutationCache().getAll()).toEqual([])
    expect(client.getQueryCache().getAll()).toEqual([])
  }
  expect(storeOf(one.client)).not.toBe(storeOf(two.client))
  expect(send).not.toHaveBeenCalled()
})
