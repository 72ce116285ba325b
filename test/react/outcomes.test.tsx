import { MutationCache, QueryClient } from '@tanstack/react-query'
import { describe, expect, test, vi } from 'vitest'
import { isResendCodeError, type ResendCodeErrorKind } from '../../src/index.js'
import { expectConsole } from '../support/setup.js'
import { act, EMAIL, heldTransport, openPage, raise } from './support.js'

test('before anything was sent the status is idle', () => {
  expect(openPage().now).toMatchObject({
    status: 'idle',
    canResend: true,
    delivery: null,
    lastSentAt: null,
    sendCount: 0,
    sendsLeft: 5,
    cooldown: null,
    error: null,
  })
})

test('a send is pending, then a cooldown, then idle again', async () => {
  const { transport, open } = heldTransport()
  const page = openPage({ transport })
  await page.tap()
  expect(page.now).toMatchObject({ status: 'pending', canResend: false, cooldown: null, error: null })
  await act(async () => open[0]!.resolve())
  expect(page.now).toMatchObject({
    status: 'cooldown',
    canResend: false,
    delivery: EMAIL,
    lastSentAt: page.clock.now(),
    sendCount: 1,
    sendsLeft: 4,
    cooldown: { startedAt: page.clock.now(), endsAt: page.clock.now() + 30_000, reason: 'sent', estimated: false },
    error: null,
  })
  await page.pass(29_999)
  expect(page.now.status).toBe('cooldown')
  await page.pass(1)
  expect(page.now).toMatchObject({ status: 'idle', canResend: true, cooldown: null, delivery: EMAIL, sendCount: 1 })
  expect(page.seen).toEqual(['idle', 'pending', 'cooldown', 'idle'])
})

test('a reply without details is a message sent', async () => {
  const page = openPage({ send: async () => undefined })
  expect(await page.ask()).toEqual({ type: 'sent', delivery: null })
  expect(page.now).toMatchObject({ status: 'cooldown', delivery: null, sendCount: 1 })
  expect(page.onSent).toHaveBeenCalledExactlyOnceWith(null)
})

test('the fifth message of the hour is the last, until the first leaves the hour', async () => {
  const page = openPage()
  const start = page.clock.now()
  for (const wait of [30_000, 60_000, 120_000, 300_000]) {
    await page.tap()
    await page.pass(wait)
  }
  await page.tap()
  expect(page.now).toMatchObject({ status: 'cooldown', sendsLeft: 0, sendCount: 5 })
  expect(page.now.cooldown).toMatchObject({ reason: 'exhausted', endsAt: start + 3_600_000, estimated: false })
  await page.pass(3_600_000 - 510_000 - 1)
  expect(page.now.canResend).toBe(false)
  await page.pass(1)
  expect(page.now).toMatchObject({ status: 'idle', sendsLeft: 1, sendCount: 4 })
  expect(page.send).toHaveBeenCalledTimes(5)
})

test.each<[name: string, kind: ResendCodeErrorKind, seconds: number | null, message?: string]>([
  ['NetworkError', 'reply-lost', 30],
  ['InternalErrorException', 'service-unavailable', 30],
  ['SomethingNewException', 'unknown', 30],
  ['CodeDeliveryFailureException', 'delivery-failed', 30],
  ['UserLambdaValidationException', 'rejected-by-trigger', 30, 'CustomMessage failed with error Not today.'],
  ['LimitExceededException', 'rate-limited', 900],
  ['TooManyRequestsException', 'throttled', NaN],
  ['UserNotFoundException', 'user-not-found', 10],
  ['ForbiddenException', 'blocked', 60],
  ['NotAuthorizedException', 'not-authorized', 60],
  ['ResourceNotFoundException', 'misconfigured', 60],
  ['InvalidParameterException', 'invalid-request', null, 'Username should be either an email or a phone number.'],
])('%s is an error of kind %s with a cooldown of %s s', async (name, kind, seconds, message) => {
  const page = openPage({ send: () => Promise.reject(raise(name, message)) })
  const error = await page.ask()
  if (!isResendCodeError(error)) throw new Error('no error')
  if (error.audience === 'developer' || /NetworkError|SomethingNew/.test(name))
    expectConsole(/react-cognito-resend-code/)
  expect(error).toMatchObject({ kind, code: name === 'NetworkError' ? null : name })
  expect(page.now.error).toBe(error)
  expect(page.now.status).toBe(seconds === null ? 'error' : 'cooldown')
  if (page.now.cooldown) {
    const lasts = (page.now.cooldown.endsAt - page.clock.now()) / 1_000
    if (seconds) expect(lasts).toBe(seconds)
    else expect(lasts >= 5 && lasts <= 15).toBe(true)
    await page.pass(lasts * 1_000)
  }
  // The error outlives the cooldown it caused, until the next send or reset().
  expect(page.now).toMatchObject({ status: 'error', canResend: true, error: { kind } })
  expect(page.onError).toHaveBeenCalledExactlyOnceWith(error)
  expect(page.onSent).not.toHaveBeenCalled()
  await act(async () => page.now.reset())
  expect(page.now).toMatchObject({ status: 'idle', error: null })
})

test('what nobody knows is told to developers as it was raised, for it may be a mistake in their transport', async () => {
  expectConsole(/unknown: .* TypeError: Cannot read properties of undefined \(reading 'send'\)/)
  const page = openPage({
    send: () => Promise.reject(new TypeError("Cannot read properties of undefined (reading 'send')")),
  })
  expect(await page.ask()).toMatchObject({ kind: 'unknown', audience: 'user' })
})

test('a limit that this browser did not see coming is waited for 15, then 60 minutes, both a guess', async () => {
  const page = openPage({ send: () => Promise.reject(raise('LimitExceededException')) })
  for (const minutes of [15, 60]) {
    await page.tap()
    const startedAt = page.clock.now()
    expect(page.now).toMatchObject({
      status: 'cooldown',
      sendsLeft: 0,
      cooldown: { startedAt, endsAt: startedAt + minutes * 60_000, reason: 'rate-limited', estimated: true },
    })
    await page.pass(minutes * 60_000)
    expect(page.now.canResend).toBe(true)
  }
})

test('the next send replaces the error', async () => {
  const page = openPage()
  page.send.mockRejectedValueOnce(raise('CodeDeliveryFailureException'))
  await page.tap()
  await page.pass(30_000)
  expect(page.now.status).toBe('error')
  await page.tap()
  expect(page.now).toMatchObject({ status: 'cooldown', error: null })
})

test('reset() leaves cooldown and ledger as they are', async () => {
  const page = openPage({ send: () => Promise.reject(raise('LimitExceededException')) })
  await page.tap()
  const { cooldown } = page.now
  await act(async () => page.now.reset())
  expect(page.now).toMatchObject({ status: 'cooldown', cooldown, error: null, sendsLeft: 0 })
})

test('while the browser is offline no request is made, and the error goes when it is back', async () => {
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const page = openPage()
  expect(await page.ask()).toMatchObject({ kind: 'offline' })
  expect(page.now).toMatchObject({ status: 'error', canResend: true, cooldown: null })
  expect(page.steps).toEqual(['failed'])
  expect(page.send).not.toHaveBeenCalled()
  onLine.mockReturnValue(true)
  await act(async () => void window.dispatchEvent(new Event('online')))
  expect(page.now).toMatchObject({ status: 'idle', error: null })
})

test('where the navigator can’t tell, nobody is offline', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(undefined as never)
  const page = openPage()
  await page.tap()
  expect(page.now.status).toBe('cooldown')
})

test('a page that is opened again online does not say that it is offline', async () => {
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const page = openPage()
  await page.tap()
  expect(page.now.error?.kind).toBe('offline')
  onLine.mockReturnValue(true)
  expect(page.reload().now).toMatchObject({ status: 'idle', error: null })
})

describe('a user who is confirmed already', () => {
  const confirmed = () => Promise.reject(raise('InvalidParameterException', 'User is already confirmed.'))

  test('is good news, not an error', async () => {
    const onError = vi.fn()
    const client = new QueryClient({ mutationCache: new MutationCache({ onError }) })
    const page = openPage({ send: confirmed, client })
    expect(await page.ask()).toEqual({ type: 'confirmed' })
    expect(page.now).toMatchObject({ status: 'confirmed', canResend: false, error: null, cooldown: null })
    expect(page.onConfirmed).toHaveBeenCalledTimes(1)
    expect(page.onError).not.toHaveBeenCalled()
    expect(onError).not.toHaveBeenCalled()
    expect(page.steps).toEqual(['requested', 'confirmed'])
  })

  test('needs no other message', async () => {
    const page = openPage({ send: confirmed })
    await page.tap()
    expect(await page.ask()).toMatchObject({ kind: 'not-ready' })
    expect(page.send).toHaveBeenCalledTimes(1)
  })
})

test('resendAsync() in a cooldown rejects with not-ready, which is not kept as error', async () => {
  const page = openPage()
  await page.tap()
  const { cooldown } = page.now
  expect(await page.ask()).toMatchObject({ kind: 'not-ready', retryAt: cooldown!.endsAt, name: 'ResendCodeError' })
  expect(page.now.error).toBeNull()
  expect(page.onError).not.toHaveBeenCalled()
  expect(page.send).toHaveBeenCalledTimes(1)
})

test.each(['', '   ', null, undefined])(
  'nothing can be sent for the username %j, and nothing throws',
  async (username) => {
    const page = openPage({ username })
    expect(page.now).toMatchObject({ status: 'idle', canResend: false })
    await page.tap()
    expect(await page.ask()).toMatchObject({ kind: 'not-ready' })
    page.now.reset()
    page.now.markConfirmed()
    expect(page.now.status).toBe('idle')
    expect(page.send).not.toHaveBeenCalled()
  },
)

test('a username with white space inside is never sent', async () => {
  const page = openPage({ username: 'ada lovelace' })
  expect(await page.ask()).toMatchObject({ kind: 'invalid-request', member: 'username', audience: 'user' })
  expect(page.now.status).toBe('error')
  expect(page.send).not.toHaveBeenCalled()
})

test('white space around a username is not sent', async () => {
  const page = openPage({ username: '  Ada@example.com\n' })
  await page.tap()
  expect(page.send.mock.calls[0]![0].username).toBe('Ada@example.com')
})
