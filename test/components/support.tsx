import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen, type RenderResult } from '@testing-library/react'
import { StrictMode, type ReactNode } from 'react'
import { afterEach, vi } from 'vitest'
import type { Delivery, ResendConfirmationCodeOptions, ResendTransport } from '../../src/index.js'
import { createTestClock } from '../../src/testing/index.js'
import { listStorage } from '../support/storage.js'

afterEach(cleanup)

export const EMAIL: Delivery = { destination: 'a***@e***', deliveryMedium: 'EMAIL', attributeName: 'email' }
export const SMS: Delivery = { destination: '+*******1234', deliveryMedium: 'SMS', attributeName: 'phone_number' }

/** A storage that a reload leaves as it is, and that a test may look into. */
export function memory() {
  const { items, adapter } = listStorage()
  return { ...adapter, text: () => [...items].flat().join('\n') }
}

/** What Cognito's clients raise. */
export const problem = (name: string, message = '') => Object.assign(new Error(message), { name, code: name })

let transports = 0

/** A transport whose replies come when the test says so. Each has a scope of its own, so that no two share a lock. */
function fakeTransport() {
  const waiting: { resolve: (delivery: Delivery | undefined) => void; reject: (error: Error) => void }[] = []
  const send = vi.fn<ResendTransport['send']>(() => new Promise((resolve, reject) => waiting.push({ resolve, reject })))
  const next = () => {
    const request = waiting.shift()
    if (!request) throw new Error('no request is waiting for a reply')
    return request
  }
  return {
    transport: { scope: `client-${++transports}`, send } satisfies ResendTransport,
    send,
    /** Once it is there: a browser's lock takes its time. */
    reply: async (delivery: Delivery | undefined) => (await vi.waitFor(next)).resolve(delivery),
    fail: async (name: string, message?: string) => (await vi.waitFor(next)).reject(problem(name, message)),
  }
}

/** Developers are told once for a page what only they can mend; which test that is in depends on their order. */
export function allowDeveloperWords() {
  const { error } = console
  vi.spyOn(console, 'error').mockImplementation((...args: unknown[]) => {
    if (!String(args[0]).startsWith('react-cognito-resend-code: ')) error(...args)
  })
}

/** Lets promises and what they render come to rest; no time passes on the test's clock. */
export const settle = () =>
  act(async () => {
    await new Promise((resolve) => setTimeout(resolve))
  })

/** A page of its own: clock, storage, network and QueryClient, with what a person does on it. */
export function stage(given: Partial<ResendConfirmationCodeOptions> = {}) {
  const clock = createTestClock()
  const storage = memory()
  const { transport, send, reply, fail } = fakeTransport()
  const settings: ResendConfirmationCodeOptions = { username: 'ada', transport, storage, clock, ...given }
  let client = new QueryClient()
  let shown: RenderResult | undefined
  const page = (ui: ReactNode) => (
    <StrictMode>
      <QueryClientProvider client={client}>{ui}</QueryClientProvider>
    </StrictMode>
  )

  function show(ui: ReactNode) {
    if (shown) shown.rerender(page(ui))
    else shown = render(page(ui))
    return shown
  }
  async function tap(element: HTMLElement = part('trigger')!) {
    fireEvent.click(element)
    await settle()
  }

  return {
    clock,
    storage,
    transport,
    settings,
    send,
    show,
    tap,
    page,
    /** The same page after a reload: what is not in storage is gone. */
    reload(ui: ReactNode) {
      shown?.unmount()
      shown = undefined
      client = new QueryClient()
      return show(ui)
    },
    pass: (ms: number) => act(async () => clock.advance(ms)),
    async reply(...given: [delivery?: Delivery | undefined]) {
      await reply(given.length ? given[0] : EMAIL)
      await settle()
    },
    async fail(name: string, message?: string) {
      await fail(name, message)
      await settle()
    },
    /** Taps and gets a reply. */
    async resend(delivery: Delivery | undefined = EMAIL) {
      await tap()
      await reply(delivery)
      await settle()
    },
    /** Taps and gets an error. */
    async resendInVain(name: string, message?: string) {
      await tap()
      await fail(name, message)
      await settle()
    },
  }
}

export const trigger = () => screen.getByRole('button')

/** The elements of a part. */
export const parts = (name: string, within: ParentNode = document) => [
  ...within.querySelectorAll<HTMLElement>(`[data-scope="resend-code"][data-part="${name}"]`),
]
/** The one element of a part, or null. */
export const part = (name: string, within?: ParentNode) => parts(name, within)[0] ?? null

/** What a person sees of a part. */
export const read = (name: string) => part(name)?.textContent ?? null

/** What screen readers are told, politely or at once. */
export const spoken = (role: 'status' | 'alert' = 'status', within: ParentNode = document) =>
  [...within.querySelectorAll(`[role="${role}"]`)].map((region) => region.textContent).join('|')
export const silent = (within?: ParentNode) => spoken('status', within) + spoken('alert', within)

/** A clock time as the page shows it. */
export const clockTime = (time: number, locale = 'en') =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(time).replace(' ', '\u00a0')

export const SECOND = 1_000
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
