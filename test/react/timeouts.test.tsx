import { afterEach, describe, expect, test, vi } from 'vitest'
import { createPolicy } from '../../src/index.js'
import { act, EMAIL, heldTransport, openPage, raise, tapInVain, type Page } from './support.js'

function waiting(options: Parameters<typeof openPage>[0] = {}) {
  const held = heldTransport()
  return { ...held, page: openPage({ transport: held.transport, ...options }) }
}

describe('a reply that does not come in time', () => {
  test('is lost: the message may be on its way, and a cooldown begins', async () => {
    const { page, send } = waiting()
    const start = page.clock.now()
    await page.tap()
    await page.pass(19_999)
    expect(page.now.status).toBe('pending')
    await page.pass(1)
    expect(page.now).toMatchObject({ status: 'cooldown', error: { kind: 'reply-lost' }, sendCount: 0, sendsLeft: 5 })
    expect(page.now.cooldown?.endsAt).toBe(start + 50_000)
    expect(page.onError).toHaveBeenCalledTimes(1)
    expect(send).toHaveBeenCalledTimes(1)
  })

  test('still puts things right when it comes later', async () => {
    const { page, open } = waiting()
    await page.tap()
    await page.pass(25_000)
    await act(async () => open[0]!.resolve())
    expect(page.now).toMatchObject({
      status: 'cooldown',
      error: null,
      delivery: EMAIL,
      lastSentAt: page.clock.now(),
      sendCount: 1,
    })
    expect(page.reload().now).toMatchObject({ status: 'cooldown', error: null, sendCount: 1 })
    // What was told once is not told again.
    expect(page.onError).toHaveBeenCalledTimes(1)
    expect(page.onSent).not.toHaveBeenCalled()
  })

  test('may still say that the user is confirmed', async () => {
    const { page, open } = waiting()
    await page.tap()
    await page.pass(25_000)
    await act(async () => open[0]!.reject(raise('InvalidParameterException', 'User is already confirmed.')))
    expect(page.now.status).toBe('confirmed')
    // Nobody else will tell it: the page's own `markConfirmed()` comes second.
    await act(async () => page.now.markConfirmed())
    expect(page.steps).toEqual(['requested', 'failed', 'confirmed'])
    expect(page.onConfirmed).toHaveBeenCalledTimes(1)
  })

  test('says so also to who has left the page, and to nobody once it is about someone else', async () => {
    const late = async (leave: (page: Page) => void) => {
      const { page, open } = waiting()
      await page.tap()
      await page.pass(25_000)
      leave(page)
      await act(async () => open[0]!.reject(raise('InvalidParameterException', 'User is already confirmed.')))
      return page.onConfirmed
    }
    expect(await late((page) => page.unmount())).toHaveBeenCalledTimes(1)
    expect(await late((page) => page.rerender({ username: 'bob@example.com' }))).not.toHaveBeenCalled()
  })

  test('tells no second end of the attempt, but that it used up the hour', async () => {
    const { transport, open } = heldTransport()
    const page = openPage({ transport, policy: createPolicy({ limit: 1 }) })
    await page.tap()
    await page.pass(25_000)
    await act(async () => open[0]!.resolve())
    expect(page.steps).toEqual(['requested', 'failed', 'exhausted'])
  })

  test('changes nothing when it is an error at last', async () => {
    const { page, open } = waiting()
    await page.tap()
    await page.pass(25_000)
    const before = page.now
    await act(async () => open[0]!.reject(raise('LimitExceededException')))
    expect(page.now).toBe(before)
  })

  test('is listened for as long again, then the request is ended', async () => {
    const { page, open } = waiting()
    await page.tap()
    await page.pass(20_000)
    await page.pass(19_999)
    expect(open[0]!.signal.aborted).toBe(false)
    await page.pass(1)
    expect(open[0]!.signal.aborted).toBe(true)
  })

  test('leaves no timer behind once the page is gone', async () => {
    const { page, open } = waiting()
    await page.tap()
    await act(async () => open[0]!.resolve())
    page.unmount()
    expect(page.clock.pending).toBe(0)
  })
})

test('the timeout is the page’s to choose, within two minutes', async () => {
  const short = waiting({ timeoutMs: 1_000 })
  await short.page.tap()
  await short.page.pass(1_000)
  expect(short.page.now.error?.kind).toBe('reply-lost')
  const long = waiting({ timeoutMs: Infinity })
  await long.page.tap()
  await long.page.pass(120_000)
  expect(long.page.now.error?.kind).toBe('reply-lost')
})

test.each<unknown>([NaN, -1, 0, '5000', 10n, {}])('a timeout that is none is the default: %o', async (timeoutMs) => {
  const { page } = waiting({ timeoutMs: timeoutMs as number })
  await page.tap()
  await page.pass(19_999)
  expect(page.now.status).toBe('pending')
  await page.pass(1)
  expect(page.now.error?.kind).toBe('reply-lost')
})

describe("the page's own signal", () => {
  test('that has fired already ends the attempt before a request is made', async () => {
    const { page, send } = waiting()
    expect(await page.ask({ signal: AbortSignal.abort() })).toMatchObject({ kind: 'aborted' })
    expect(send).not.toHaveBeenCalled()
    expect(page.now).toMatchObject({ status: 'error', canResend: true, cooldown: null })
  })

  test('ends it also while an option function is awaited', async () => {
    const { page, send } = waiting({ secretHash: () => new Promise<never>(() => undefined) })
    const abort = new AbortController()
    const { outcome } = await page.begin({ signal: abort.signal })
    await act(async () => abort.abort())
    expect(await outcome).toMatchObject({ kind: 'aborted' })
    expect(send).not.toHaveBeenCalled()
    expect(page.now.cooldown).toBeNull()
  })

  test('can’t call back a request that has left: a cooldown begins', async () => {
    const { page, open } = waiting()
    const abort = new AbortController()
    const { outcome } = await page.begin({ signal: abort.signal })
    await act(async () => abort.abort())
    expect(await outcome).toMatchObject({ kind: 'aborted' })
    expect(open[0]!.signal.aborted).toBe(true)
    expect(page.now).toMatchObject({
      status: 'cooldown',
      cooldown: { reason: 'reply-lost' },
      error: { kind: 'aborted' },
    })
  })

  test('of a second tap ends its own wait, and not the attempt', async () => {
    const { page, open } = waiting()
    const first = await page.begin()
    const abort = new AbortController()
    const second = await page.begin({ signal: abort.signal })
    await act(async () => abort.abort())
    expect(await second.outcome).toMatchObject({ kind: 'aborted' })
    expect(page.now.status).toBe('pending')
    expect(open[0]!.signal.aborted).toBe(false)
    await act(async () => open[0]!.resolve())
    expect(await first.outcome).toMatchObject({ type: 'sent' })
  })

  test('that fires after the end changes nothing', async () => {
    const { page, open } = waiting()
    const abort = new AbortController()
    const { outcome } = await page.begin({ signal: abort.signal })
    await act(async () => open[0]!.resolve())
    expect(await outcome).toMatchObject({ type: 'sent' })
    const before = page.now
    await act(async () => abort.abort())
    expect(page.now).toBe(before)
  })
})

describe('a lock that the browser never answers for', () => {
  const granted: (() => Promise<void>)[] = []
  /** A page whose browser answers for locks when the test does so. */
  function unanswered() {
    const request = (_name: string, _options: unknown, task: (lock: unknown) => Promise<void>) =>
      new Promise<void>((resolve) => granted.push(() => task({}).then(resolve)))
    Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true })
    return waiting()
  }
  afterEach(() => {
    granted.length = 0
    Reflect.deleteProperty(navigator, 'locks')
  })

  test('keeps nobody waiting past the timeout: nothing has left, so nothing may be on its way', async () => {
    const { page, send } = unanswered()
    await tapInVain(page)
    expect(send).not.toHaveBeenCalled()
    // An answer that comes after that is too late: the lock is given back, and not used.
    let isFree = false
    await act(async () => void granted[0]!().then(() => (isFree = true)))
    await vi.waitUntil(() => isFree)
    expect(send).not.toHaveBeenCalled()
    expect(page.steps).toEqual(['failed'])
    expect(page.now).toMatchObject({ status: 'error', canResend: true })
  })

  test('ends with the page’s own signal', async () => {
    const { page } = unanswered()
    const abort = new AbortController()
    const { outcome } = await page.begin({ signal: abort.signal })
    await act(async () => abort.abort())
    expect(await outcome).toMatchObject({ kind: 'aborted' })
    expect(page.now).toMatchObject({ canResend: true, cooldown: null })
  })
})
