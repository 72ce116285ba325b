import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, test } from 'vitest'
import { useResendConfirmationCode, type StorageAdapter } from '../../src/index.js'
import { createTestClock, type TestClock } from '../../src/testing/index.js'

const transport = { scope: 'client', send: async () => undefined }

/** A storage that tabs share: it counts what is written, and tells the other tabs of it a little later, as browsers do. */
function sharedStorage(clock: TestClock, isFull = () => false) {
  const items = new Map<string, string>()
  const tabs: ((key: string) => void)[] = []
  const written = { count: 0 }
  const change = (from: number, key: string, value: string | null) => {
    written.count++
    if (value !== null && isFull()) throw new DOMException('no', 'QuotaExceededError')
    if ((items.get(key) ?? null) === value) return
    if (value === null) items.delete(key)
    else items.set(key, value)
    tabs.forEach((tell, tab) => tab !== from && clock.setTimeout(() => tell(key), 1))
  }
  const open = (): StorageAdapter => {
    const own = tabs.push(() => undefined) - 1
    return {
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => change(own, key, value),
      removeItem: (key) => change(own, key, null),
      subscribe(listener) {
        tabs[own] = listener
        return () => (tabs[own] = () => undefined)
      },
    }
  }
  return { items, written, open }
}

function User({ name, ...options }: { name: string; clock: TestClock; storage: StorageAdapter }) {
  const initialDelivery = { DeliveryMedium: 'EMAIL' as const }
  const { status, markConfirmed } = useResendConfirmationCode({
    username: name,
    transport,
    initialDelivery,
    ...options,
  })
  return <button onClick={markConfirmed}>{status}</button>
}

/** A page that shows `count` users, each of whom was just sent a code. */
async function openCrowd(count: number, clock: TestClock, storage: StorageAdapter) {
  const page = (
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        {Array.from({ length: count }, (_, n) => (
          <User key={n} name={`user-${n}`} clock={clock} storage={storage} />
        ))}
      </QueryClientProvider>
    </StrictMode>
  )
  const { container } = await act(async () => render(page))
  const buttons = [...container.querySelectorAll('button')]
  return {
    statuses: () => new Set(buttons.map((button) => button.textContent)),
    confirm: () => act(async () => buttons.forEach((button) => button.click())),
  }
}

const SECOND = 1_000
const USERS = 60

describe.each([
  ['', () => false],
  [', whose storage is full', () => true],
])('a page that shows more users than storage keeps%s', (_, isFull) => {
  const setup = () => {
    const clock = createTestClock()
    return { clock, ...sharedStorage(clock, isFull) }
  }
  const pass = (clock: TestClock) =>
    act(async () => {
      for (let ms = 0; ms < SECOND; ms += 20) clock.advance(20)
    })

  test('writes each once, and comes to rest', async () => {
    const { clock, written, open } = setup()
    const page = await openCrowd(USERS, clock, open())
    // A record, the index, and the record that had to leave.
    expect(written.count).toBeLessThanOrEqual(3 * USERS)
    const { count } = written
    await pass(clock)
    expect(written.count).toBe(count)
    expect(page.statuses()).toEqual(new Set(['cooldown']))
  })

  test('comes to rest also in two tabs', async () => {
    const { clock, written, open } = setup()
    const pages = [await openCrowd(USERS, clock, open()), await openCrowd(USERS, clock, open())]
    expect(written.count).toBeLessThanOrEqual(2 * 3 * USERS)
    const { count } = written
    await pass(clock)
    expect(written.count).toBe(count)
    for (const page of pages) expect(page.statuses()).toEqual(new Set(['cooldown']))
  })

  test('comes to rest when all of them are confirmed', async () => {
    const { clock, written, open } = setup()
    const page = await openCrowd(USERS, clock, open())
    written.count = 0
    await page.confirm()
    await pass(clock)
    expect(written.count).toBeLessThanOrEqual(3 * USERS)
    expect(page.statuses()).toEqual(new Set(['confirmed']))
  })
})
