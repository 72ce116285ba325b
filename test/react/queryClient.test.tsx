import { MutationCache, onlineManager, QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { expectConsole } from '../support/setup.js'
import { act, EMAIL, heldTransport, openPage, raise, tapInVain } from './support.js'

afterEach(() => {
  vi.useRealTimers()
})

test('the client’s defaults can neither repeat, delay, nor fail a send', async () => {
  const onError = vi.fn()
  const mutations = {
    retry: 3,
    retryDelay: 0,
    scope: { id: 'app' },
    networkMode: 'online',
    throwOnError: true,
    onError,
  } as const
  const client = new QueryClient({ defaultOptions: { mutations } })
  // The app's own mutation of that scope never ends.
  client
    .getMutationCache()
    .build(client, { mutationFn: () => new Promise(() => undefined), scope: { id: 'app' } })
    .execute(undefined)
    .catch(() => undefined)
  const page = openPage({ client, send: () => Promise.reject(raise('CodeDeliveryFailureException')) })
  expect(await page.ask()).toMatchObject({ kind: 'delivery-failed' })
  expect(page.send).toHaveBeenCalledTimes(1)
  expect(page.now.status).toBe('cooldown')
  expect(onError).toHaveBeenCalledTimes(1)
})

test('nothing waits for TanStack Query to find the page online, to be sent behind the person’s back', async () => {
  onlineManager.setOnline(false)
  try {
    const page = openPage()
    await page.tap()
    expect(page.send).toHaveBeenCalledTimes(1)
    expect(page.now.status).toBe('cooldown')
  } finally {
    onlineManager.setOnline(true)
  }
})

test('defaults for its mutation key can’t either', async () => {
  const client = new QueryClient()
  const mutationFn = vi.fn()
  client.setMutationDefaults(['resendConfirmationCode'], { mutationFn, retry: 2, scope: { id: 'x' } })
  const page = openPage({ client, send: () => Promise.reject(raise('InternalErrorException')) })
  await page.tap()
  expect(mutationFn).not.toHaveBeenCalled()
  expect(page.send).toHaveBeenCalledTimes(1)
})

describe('a callback of the mutation cache that throws', () => {
  const mine = () => {
    throw new Error('mine')
  }

  test('before the send stops it, and the button can be used again', async () => {
    const onMutate = vi.fn(mine)
    const page = openPage({ client: new QueryClient({ mutationCache: new MutationCache({ onMutate }) }) })
    expectConsole(/a callback of the MutationCache failed, so nothing was sent/)
    expect(await page.ask()).toMatchObject({ kind: 'invalid-request', audience: 'developer' })
    expect(page.send).not.toHaveBeenCalled()
    expect(page.now).toMatchObject({ canResend: true, cooldown: null })
    expect(page.onError).toHaveBeenCalledTimes(1)
    onMutate.mockImplementation((() => undefined) as never)
    await page.tap()
    expect(page.now.status).toBe('cooldown')
  })

  test('or never answers keeps nobody waiting past the timeout, and then sends nothing', async () => {
    let answer: () => void = () => undefined
    const onMutate = () => new Promise<void>((resolve) => (answer = resolve))
    const page = openPage({ client: new QueryClient({ mutationCache: new MutationCache({ onMutate }) }) })
    await tapInVain(page)
    await act(async () => answer())
    expect(page.send).not.toHaveBeenCalled()
    expect(page.steps).toEqual(['failed'])
  })

  test('after it changes nothing', async () => {
    const page = openPage({ client: new QueryClient({ mutationCache: new MutationCache({ onSuccess: mine }) }) })
    expect(await page.ask()).toEqual({ type: 'sent', delivery: EMAIL })
    expect(page.now).toMatchObject({ status: 'cooldown', error: null })
    expect(page.onSent).toHaveBeenCalledTimes(1)
  })

  test('or not: a failure leaves no rejection that nobody handles', async () => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    const client = new QueryClient()
    const page = openPage({ client, send: () => Promise.reject(raise('InternalErrorException')) })
    expect(await page.ask()).toMatchObject({ kind: 'service-unavailable' })
    expect(page.onError).toHaveBeenCalledTimes(1)
    await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })
})

test('the cache hears of each attempt, with a key and without variables', async () => {
  const onSuccess = vi.fn()
  const page = openPage({ client: new QueryClient({ mutationCache: new MutationCache({ onSuccess }) }) })
  await page.tap()
  const [data, variables, , mutation] = onSuccess.mock.calls[0] as [
    unknown,
    unknown,
    unknown,
    { options: { mutationKey: unknown } },
  ]
  expect(data).toEqual({ type: 'sent', delivery: EMAIL })
  expect(variables).toBeUndefined()
  expect(mutation.options.mutationKey).toEqual(['resendConfirmationCode'])
})

test('a mutation stays while it runs, also when the page is left, and is collected after gcTime', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { transport, open } = heldTransport()
  const page = openPage({ transport })
  const cache = page.client.getMutationCache()
  await page.tap()
  page.unmount()
  await act(async () => vi.advanceTimersByTime(600_000))
  expect(cache.getAll()).toHaveLength(1)
  await act(async () => open[0]!.resolve())
  await act(async () => vi.advanceTimersByTime(300_001))
  expect(cache.getAll()).toHaveLength(0)
})

test('a client that is cleared in the middle of a send loses nothing', async () => {
  const { transport, open } = heldTransport()
  const page = openPage({ transport })
  await page.tap()
  page.client.clear()
  await act(async () => open[0]!.resolve())
  expect(page.now.status).toBe('cooldown')
  expect(page.onSent).toHaveBeenCalledTimes(1)
})
