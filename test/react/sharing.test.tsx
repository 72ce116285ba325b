import { QueryClient } from '@tanstack/react-query'
import { describe, expect, test } from 'vitest'
import { listStorage } from '../support/storage.js'
import { act, EMAIL, heldTransport, openPage, raise } from './support.js'

describe('one tap sends at most one message:', () => {
  test('two taps in one event make one request, and the second joins', async () => {
    const { transport, send, open } = heldTransport()
    const page = openPage({ transport })
    let results: Promise<unknown[]> | undefined
    await act(async () => {
      page.now.resend()
      page.now.resend()
      results = Promise.all([page.now.resendAsync(), page.now.resendAsync()])
    })
    await act(async () => open[0]!.resolve())
    expect(send).toHaveBeenCalledTimes(1)
    expect(await results).toEqual([
      { type: 'sent', delivery: EMAIL },
      { type: 'sent', delivery: EMAIL },
    ])
    expect(page.onSent).toHaveBeenCalledTimes(1)
    expect(page.steps).toEqual(['refused', 'refused', 'refused', 'requested', 'sent'])
  })

  test('a tap after the deadline, but before the page noticed it, sends', async () => {
    const page = openPage()
    await page.tap()
    page.clock.set(page.clock.now() + 30_000)
    expect(page.now.status).toBe('cooldown')
    await page.tap()
    expect(page.send).toHaveBeenCalledTimes(2)
  })

  test('a tap in a cooldown that the page has not seen begin makes no request', async () => {
    const { items, adapter } = listStorage()
    const one = openPage({ storage: adapter })
    const other = listStorage()
    const two = openPage({ storage: other.adapter, clock: one.clock })
    await one.tap()
    // As if another tab wrote, and its storage event is still under way.
    for (const [key, value] of items) other.items.set(key, value)
    expect(two.now.canResend).toBe(true)
    await two.tap()
    expect(two.send).not.toHaveBeenCalled()
    expect(two.now.status).toBe('cooldown')
  })
})

const together = () => {
  const { transport, send, open } = heldTransport()
  const one = openPage({ transport })
  const { clock, storage, client } = one
  return { transport, send, open, one, clock, storage, client }
}

test('two hooks for one user show one attempt, and only the tapped one is told', async () => {
  const { one, transport, send, open, ...shared } = together()
  const two = openPage({ transport, ...shared })
  await one.tap()
  expect([one.now.status, two.now.status]).toEqual(['pending', 'pending'])
  const { outcome } = await two.begin()
  await act(async () => open[0]!.resolve())
  expect(await outcome).toEqual({ type: 'sent', delivery: EMAIL })
  expect(two.now.cooldown).toEqual(one.now.cooldown)
  expect(send).toHaveBeenCalledTimes(1)
  expect(one.onSent).toHaveBeenCalledTimes(1)
  expect(two.onSent).not.toHaveBeenCalled()
  expect(two.steps).toEqual(['refused'])
})

describe('two QueryClients in one document', () => {
  const setup = () => {
    const { one, transport, clock, storage, ...rest } = together()
    return { one, two: openPage({ transport, clock, storage }), ...rest }
  }

  test('agree in every status', async () => {
    const { one, two, open, send } = setup()
    await one.tap()
    expect(two.now.status).toBe('pending')
    await act(async () => open[0]!.resolve())
    expect(two.now).toMatchObject({ status: 'cooldown', delivery: EMAIL, sendCount: 1, cooldown: one.now.cooldown })
    await one.pass(30_000)
    expect([one.now.status, two.now.status]).toEqual(['idle', 'idle'])
    await act(async () => two.now.markConfirmed())
    expect([one.now.status, two.now.status]).toEqual(['confirmed', 'confirmed'])
    expect(send).toHaveBeenCalledTimes(1)
  })

  test('make one request when both are tapped at once', async () => {
    const { one, two, open, send } = setup()
    await act(async () => {
      one.now.resend()
      two.now.resend()
    })
    expect([one.now.status, two.now.status]).toEqual(['pending', 'pending'])
    await act(async () => open[0]!.resolve())
    expect(send).toHaveBeenCalledTimes(1)
    expect(two.now.status).toBe('cooldown')
    expect(one.onSent.mock.calls.length + two.onSent.mock.calls.length).toBe(1)
  })

  test('end together with the same result', async () => {
    const { one, two, open } = setup()
    const first = await one.begin()
    const second = await two.begin()
    await act(async () => open[0]!.resolve())
    expect(await second.outcome).toEqual(await first.outcome)
  })

  test('end together with the same error, whose cooldown is not doubled', async () => {
    const { one, two, open } = setup()
    const first = await one.begin()
    const second = await two.begin()
    await act(async () => open[0]!.reject(raise('TooManyRequestsException')))
    expect(await first.outcome).toMatchObject({ kind: 'throttled' })
    expect(await second.outcome).toMatchObject({ kind: 'throttled', code: 'TooManyRequestsException' })
    expect(two.now.cooldown).toEqual(one.now.cooldown)
    expect(one.now.cooldown!.endsAt - one.clock.now()).toBeLessThanOrEqual(15_000)
    expect(one.onError).toHaveBeenCalledTimes(1)
    expect(two.onError).not.toHaveBeenCalled()
    expect(two.steps).toEqual(['refused'])
  })

  test('end together where the user is confirmed', async () => {
    const { one, two, open } = setup()
    await one.begin()
    const { outcome } = await two.begin()
    await act(async () => open[0]!.reject(raise('InvalidParameterException', 'User is already confirmed.')))
    expect(await outcome).toEqual({ type: 'confirmed' })
    expect(two.onConfirmed).not.toHaveBeenCalled()
  })

  test('are not stuck when one died while it was sending', async () => {
    const { one, two } = setup()
    await one.tap()
    one.unmount()
    const { outcome } = await two.begin()
    await two.pass(25_000)
    expect(await outcome).toMatchObject({ kind: 'reply-lost' })
    expect(two.now.status).toBe('cooldown')
  })

  test('a tap that joined may be given up', async () => {
    const { one, two, open } = setup()
    await one.tap()
    const abort = new AbortController()
    const { outcome } = await two.begin({ signal: abort.signal })
    await act(async () => abort.abort())
    expect(await outcome).toMatchObject({ kind: 'aborted' })
    expect(two.now.status).toBe('pending')
    await act(async () => open[0]!.resolve())
    expect([one.now.status, two.now.status]).toEqual(['cooldown', 'cooldown'])
  })
})

test.each([
  ['users', { username: 'bob@example.com' }],
  ['app clients', { transport: { scope: 'other client', send: async () => EMAIL } }],
  ['operations', { transport: { scope: 'client', operation: 'ForgotPassword', send: async () => EMAIL } }],
  ['usernames of another case in a case-sensitive pool', { username: 'ADA@example.com', caseSensitive: true }],
])('different %s never share', async (_, difference) => {
  const one = openPage({ caseSensitive: 'caseSensitive' in difference })
  const { clock, storage, client } = one
  const two = openPage({ clock, storage, client, ...difference })
  await one.tap()
  expect(one.now.status).toBe('cooldown')
  expect(two.now).toMatchObject({ status: 'idle', canResend: true, sendCount: 0, delivery: null })
  await act(async () => one.now.markConfirmed())
  expect(two.now.status).toBe('idle')
})

test('usernames that differ in case and outer white space are one user', async () => {
  const one = openPage()
  const { clock, storage } = one
  const two = openPage({ clock, storage, client: new QueryClient(), username: ' Ada@Example.com ' })
  await one.tap()
  expect(two.now.status).toBe('cooldown')
})

test('other storages never share', async () => {
  const one = openPage()
  const two = openPage({ clock: one.clock, client: one.client })
  await one.tap()
  expect(two.now.status).toBe('idle')
})
