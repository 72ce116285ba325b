import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test } from 'vitest'
import { useResendConfirmationCode, useSecondsRemaining, type StorageAdapter } from '../../src/index.js'
import { createTestClock, type TestClock } from '../../src/testing/index.js'
import { act, EMAIL, openPage } from './support.js'

let root: Root | undefined
afterEach(() => act(async () => root?.unmount()))

const transport = { scope: 'client', send: async () => EMAIL }

async function hydrate(given: { storage: StorageAdapter; clock: TestClock; initialDelivery?: typeof EMAIL }) {
  const seen: string[] = []
  function Page() {
    const { status, cooldown, getTriggerProps } = useResendConfirmationCode({
      username: 'ada@example.com',
      transport,
      ...given,
    })
    const text = `${status} ${useSecondsRemaining(cooldown?.endsAt, given.clock)}`
    seen.push(text)
    return <button {...getTriggerProps()}>{text}</button>
  }
  const page = (
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <Page />
      </QueryClientProvider>
    </StrictMode>
  )
  const container = document.createElement('div')
  container.innerHTML = renderToString(page)
  const html = container.textContent
  seen.length = 0
  const mistakes: unknown[] = []
  await act(async () => {
    root = hydrateRoot(container, page, { onRecoverableError: (error) => mistakes.push(error) })
  })
  return { html, container, seen, mistakes }
}

test('a page with a standing cooldown hydrates without a mismatch, and shows it right after', async () => {
  const before = openPage()
  await before.tap()
  await before.pass(10_000)
  const { html, container, seen, mistakes } = await hydrate(before as never)
  expect(html).toBe('idle 0')
  expect(seen[0]).toBe('idle 0')
  expect(container.textContent).toBe('cooldown 20')
  expect(container.querySelector('button')?.getAttribute('aria-disabled')).toBe('true')
  expect(mistakes).toEqual([])
})

test('so does one with nothing stored', async () => {
  const { storage, clock } = openPage()
  const { container, mistakes } = await hydrate({ storage: storage as StorageAdapter, clock })
  expect(container.textContent).toBe('idle 0')
  expect(container.querySelector('button')?.hasAttribute('aria-disabled')).toBe(false)
  expect(mistakes).toEqual([])
})

test('sign-up’s own message is counted after hydration', async () => {
  const clock = createTestClock()
  const { storage } = openPage()
  const { container, mistakes } = await hydrate({ storage: storage as StorageAdapter, clock, initialDelivery: EMAIL })
  expect(container.textContent).toBe('cooldown 30')
  expect(mistakes).toEqual([])
})

test('a page mounted on the client never shows what a server would', async () => {
  const before = openPage()
  await before.tap()
  expect(before.reload().seen).toEqual(['cooldown'])
})
