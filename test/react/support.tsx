import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import { StrictMode, type ReactNode } from 'react'
import { expect, vi } from 'vitest'
import { memoryStorage } from '../../src/browser/storage.js'
import {
  useResendConfirmationCode,
  type AttemptResult,
  type Delivery,
  type ResendCodeError,
  type ResendCodeEvent,
  type ResendConfirmationCodeOptions,
  type ResendTransport,
} from '../../src/index.js'
import { createTestClock, type TestClock } from '../../src/testing/index.js'
import { expectConsole } from '../support/setup.js'

export const EMAIL: Delivery = { destination: 'a***@e***', deliveryMedium: 'EMAIL', attributeName: 'email' }

/** What a client of Cognito raises. */
export function raise(name: string, message = 'no'): Error {
  return Object.assign(new Error(message), { name, code: name })
}

export type Send = ResendTransport['send']

/** A transport whose replies the test gives, one by one. */
export function heldTransport(scope = 'client') {
  const open: { resolve: (delivery?: Delivery) => void; reject: (error: unknown) => void; signal: AbortSignal }[] = []
  const send = vi.fn<Send>(
    (_, { signal }) =>
      new Promise((resolve, reject) => open.push({ resolve: (delivery = EMAIL) => resolve(delivery), reject, signal })),
  )
  return { transport: { scope, send }, send, open }
}

interface Given extends Omit<Partial<ResendConfirmationCodeOptions>, 'clock'> {
  readonly send?: Send
  readonly client?: QueryClient
  readonly clock?: TestClock
}

/** A page in StrictMode with the hook in it, a stopped clock and a memory of its own. */
export function openPage({ send, client = new QueryClient(), ...given }: Given = {}) {
  const clock = given.clock ?? createTestClock()
  const storage = given.storage ?? memoryStorage()
  const sending = vi.fn<Send>(send ?? (async () => EMAIL))
  const events: ResendCodeEvent[] = []
  const callbacks = { onSent: vi.fn(), onConfirmed: vi.fn(), onError: vi.fn(), onReady: vi.fn() }
  const defaults: ResendConfirmationCodeOptions = {
    username: 'ada@example.com',
    ...(given.userPool ? {} : { transport: { scope: 'client', send: sending } }),
    clock,
    storage,
    onEvent: (event) => events.push(event),
    ...callbacks,
  }
  const seen: string[] = []
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </StrictMode>
  )
  const { result, rerender, unmount } = renderHook(
    (options: Partial<ResendConfirmationCodeOptions>) => {
      const hook = useResendConfirmationCode({ ...defaults, ...given, ...options })
      if (seen.at(-1) !== hook.status) seen.push(hook.status)
      return hook
    },
    { wrapper, initialProps: {} },
  )
  return {
    /** What the hook returns now. */
    get now() {
      return result.current
    },
    send: sending,
    client,
    clock,
    storage,
    events,
    /** The types of the events, in order. */
    get steps() {
      return events.map((event) => event.type)
    },
    /** Each status the hook showed, in order. */
    seen,
    rerender,
    unmount,
    ...callbacks,
    /** Taps, and waits until what can be known is known. */
    tap: () => act(async () => result.current.resend()),
    /** Asks, and returns what came of it. */
    ask: (options?: { readonly signal?: AbortSignal }) =>
      act((): Promise<AttemptResult | ResendCodeError> =>
        result.current.resendAsync(options).catch((error: unknown) => error as ResendCodeError),
      ),
    /** Asks, and returns while the attempt is under way. */
    begin: async (options?: { readonly signal?: AbortSignal }) => {
      let outcome: Promise<AttemptResult | ResendCodeError> | undefined
      await act(async () => {
        outcome = result.current.resendAsync(options).catch((error: unknown) => error as ResendCodeError)
      })
      return { outcome: outcome! }
    },
    pass: (ms: number) => act(async () => clock.advance(ms)),
    /** The same page after a reload: the same storage and clock, and nothing else. */
    reload: (more: Given = {}) => {
      unmount()
      return openPage({ ...given, send: sending, clock, storage, ...more })
    },
  }
}

export type Page = ReturnType<typeof openPage>

/** A tap for which what comes before the request never answers: it is pending until the timeout, and then nothing was sent. */
export async function tapInVain(page: Page): Promise<void> {
  const { outcome } = await page.begin()
  await page.pass(19_999)
  expect(page.now.status).toBe('pending')
  expectConsole(/did not answer in time, so nothing was sent/)
  await page.pass(1)
  expect(await outcome).toMatchObject({ kind: 'invalid-request', audience: 'developer' })
  expect(page.now).toMatchObject({ status: 'error', canResend: true, cooldown: null })
}

export { act }
