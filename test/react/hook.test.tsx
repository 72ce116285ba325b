import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import { StrictMode, type ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { memoryStorage } from '../../src/browser/storage.js'
import { useResendConfirmationCode, type ResendTransport } from '../../src/index.js'

function setup(send: ResendTransport['send']) {
  const client = new QueryClient()
  const storage = memoryStorage()
  const transport = { scope: 'client', send }
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </StrictMode>
  )
  return renderHook(() => useResendConfirmationCode({ username: 'ada', transport, storage }), { wrapper })
}

test('a tap sends, and a cooldown follows', async () => {
  const send = vi.fn(async () => ({ destination: 'a***@e***', deliveryMedium: 'EMAIL' }))
  const { result } = setup(send)
  expect(result.current).toMatchObject({ status: 'idle', canResend: true, sendsLeft: 5 })
  await act(async () => {
    await result.current.resendAsync()
  })
  expect(send).toHaveBeenCalledTimes(1)
  expect(result.current).toMatchObject({ status: 'cooldown', canResend: false, sendsLeft: 4, sendCount: 1 })
})
