import { describe, expect, test, vi } from 'vitest'
import { memoryStorage } from '../../src/browser/storage.js'
import { createPolicy, type ResendConfirmationCodeOptions, type StorageAdapter } from '../../src/index.js'
import { expectConsole } from '../support/setup.js'
import { listStorage } from '../support/storage.js'
import { act, EMAIL, openPage } from './support.js'

describe('an option function', () => {
  test('is called for each send, with its number and the locale', async () => {
    const clientMetadata = vi.fn(({ attempt }: { attempt: number }) => ({ attempt: String(attempt) }))
    const page = openPage({ clientMetadata, locale: 'de' })
    await page.tap()
    await page.pass(30_000)
    await page.tap()
    expect(clientMetadata.mock.calls).toEqual([[{ attempt: 1, locale: 'de' }], [{ attempt: 2, locale: 'de' }]])
    expect(page.send.mock.calls.map(([request]) => request.clientMetadata)).toEqual([
      { attempt: '1' },
      { attempt: '2' },
    ])
  })

  test('may be async; the send is pending meanwhile', async () => {
    let give: (hash: string) => void = () => undefined
    const page = openPage({ secretHash: () => new Promise<string>((resolve) => (give = resolve)) })
    await page.tap()
    expect(page.now.status).toBe('pending')
    expect(page.send).not.toHaveBeenCalled()
    expect(page.steps).toEqual([])
    await act(async () => give('aGFzaA=='))
    expect(page.send.mock.calls[0]![0].secretHash).toBe('aGFzaA==')
  })

  test.each<[what: string, given: Omit<Partial<ResendConfirmationCodeOptions>, 'clock'>, member: string]>([
    ['throws', { clientMetadata: () => { throw new Error('mine') } }, 'clientMetadata'], // prettier-ignore
    ['rejects', { userContextData: () => Promise.reject(new Error('mine')) }, 'userContextData'],
    ['gives a wrong value', { secretHash: () => 7 as never }, 'secretHash'],
  ])('that %s makes no request, and the developer is told', async (_, given, member) => {
    expectConsole(new RegExp(member))
    const page = openPage(given)
    expect(await page.ask()).toMatchObject({ kind: 'invalid-request', audience: 'developer', member })
    expect(page.now).toMatchObject({ status: 'error', canResend: true, cooldown: null, sendCount: 0 })
    expect(page.send).not.toHaveBeenCalled()
    expect(page.steps).toEqual(['failed'])
  })

  test('that does not answer in time makes no request, also when it answers later', async () => {
    expectConsole(/did not answer in time/)
    let give: (hash: string) => void = () => undefined
    const page = openPage({ secretHash: () => new Promise<string>((resolve) => (give = resolve)) })
    await page.tap()
    await page.pass(20_000)
    expect(page.now).toMatchObject({ status: 'error', error: { kind: 'invalid-request', audience: 'developer' } })
    await act(async () => give('aGFzaA=='))
    expect(page.send).not.toHaveBeenCalled()
  })
})

describe('a policy', () => {
  const short = createPolicy({ ladderMs: [5_000], limit: 2 })
  const ends = (page: ReturnType<typeof openPage>) => page.now.cooldown!.endsAt - page.clock.now()

  test('is taken from the options, else from the transport', async () => {
    const send = async () => EMAIL
    const own = openPage({ policy: short })
    const carried = openPage({ transport: { scope: 'client', send, policy: short } })
    const both = openPage({ transport: { scope: 'client', send, policy: short }, policy: createPolicy() })
    for (const page of [own, carried, both]) await page.tap()
    expect([own, carried, both].map(ends)).toEqual([5_000, 5_000, 30_000])
    expect(own.now.sendsLeft).toBe(1)
  })

  test('that changes leaves the cooldown that stands, up to its own maxMs', async () => {
    const page = openPage()
    await page.tap()
    page.rerender({ policy: short })
    expect(ends(page)).toBe(30_000)
    expect(page.now.sendsLeft).toBe(1)
    page.rerender({ policy: createPolicy({ maxMs: 10_000 }) })
    expect(ends(page)).toBe(10_000)
  })

  test('may differ between two hooks of one user without an end of renders', async () => {
    const one = openPage({ policy: createPolicy({ limit: 3 }) })
    const { clock, storage, client } = one
    const two = openPage({ clock, storage, client, policy: createPolicy({ limit: 7 }) })
    await one.tap()
    expect(one.now.sendsLeft).toBe(two.now.sendsLeft)
    one.rerender({ policy: createPolicy({ limit: 3 }) })
    two.rerender({ policy: createPolicy({ limit: 7 }) })
    expect(one.now.status).toBe('cooldown')
  })
})

describe('a storage adapter', () => {
  const refuse = (): never => {
    throw new DOMException('blocked', 'SecurityError')
  }

  test.each<[what: string, broken: Partial<StorageAdapter>]>([
    ['reads', { getItem: refuse }],
    ['writes', { setItem: refuse }],
    ['anything', { getItem: refuse, setItem: refuse, removeItem: refuse, subscribe: refuse }],
  ])('that refuses %s leaves a page that works', async (_, broken) => {
    const page = openPage({ storage: { ...memoryStorage(), ...broken } })
    await page.tap()
    expect(page.now).toMatchObject({ status: 'cooldown', sendCount: 1 })
    await page.tap()
    await page.pass(30_000)
    expect(page.now.status).toBe('idle')
    await page.tap()
    expect(page.now.cooldown!.endsAt - page.clock.now()).toBe(60_000)
    expect(page.send).toHaveBeenCalledTimes(2)
  })

  test('that is cleared does not make a message unsent', async () => {
    const { items, adapter } = listStorage()
    const page = openPage({ storage: adapter })
    await page.tap()
    items.clear()
    await page.tap()
    expect(page.send).toHaveBeenCalledTimes(1)
    expect(page.now).toMatchObject({ status: 'cooldown', sendCount: 1 })
  })

  test('of the page’s localStorage is the default, sessionStorage and none are others', async () => {
    const pages = [undefined, 'session', 'none'] as const
    for (const storage of pages) {
      const page = openPage({ storage, username: `${storage}@example.com` })
      await page.tap()
      expect(page.now.status).toBe('cooldown')
      page.unmount()
    }
    expect([localStorage.length, sessionStorage.length]).toEqual([2, 2])
    localStorage.clear()
    sessionStorage.clear()
  })
})
