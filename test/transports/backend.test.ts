// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toResendCodeError } from '#src/cognito/errors.js'
import { ResendCodeError } from '#src/core/error.js'
import { PACES } from '#src/core/kinds.js'
import { forgotPasswordTransport, forgotPasswordPolicy } from '#src/transports/forgotPassword.js'
import { backendTransport, type BackendTransportOptions } from '#src/transports/backend.js'
import { ask, ORIGIN, serve } from '../server/support.js'

const PATH = '/api/resend-code'
const json = (body: unknown, init?: ResponseInit) => Response.json(body, init)
const sent = (delivery: unknown = null) => json({ outcome: 'sent', concealed: true, delivery })
const failure = (rest: object, init: ResponseInit = { status: 400 }) => json({ outcome: 'failed', ...rest }, init)
const never = () => new Promise<Response>(() => {})

/** A page of the app. */
const visit = (href = `${ORIGIN}/sign-up/confirm?step=2#code`) => vi.stubGlobal('location', new URL(href))
beforeEach(() => visit())
afterEach(() => vi.unstubAllGlobals())

function sendBy(
  fetch: typeof globalThis.fetch,
  options: BackendTransportOptions = {},
  signal = new AbortController().signal,
) {
  return backendTransport(PATH, { ...options, fetch }).send({ username: 'ada' }, { signal })
}
const failureBy = async (fetch: typeof globalThis.fetch, options?: BackendTransportOptions) =>
  toResendCodeError(
    await sendBy(fetch, options).then(
      () => expect.unreachable(),
      (raw: unknown) => raw,
    ),
  )

describe('a send', () => {
  it('is one POST to the app’s own server, without the username', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () =>
      sent({ destination: 'a***@e***', deliveryMedium: 'EMAIL' }),
    )
    const { signal } = new AbortController()
    const request = {
      username: 'ada',
      clientMetadata: { locale: 'de' },
      analyticsMetadata: undefined,
      userContextData: { encodedData: 'd' },
      secretHash: undefined,
    }
    const delivery = await backendTransport(PATH, { fetch }).send(request, { signal })
    expect(delivery).toEqual({ destination: 'a***@e***', deliveryMedium: 'EMAIL' })
    expect(fetch).toHaveBeenCalledTimes(1)
    const [url, { headers, ...init }] = fetch.mock.calls[0] as [string, RequestInit]
    expect(url).toBe(`${ORIGIN}${PATH}`)
    expect([...new Headers(headers)]).toEqual([['content-type', 'application/json']])
    expect(init).toEqual({
      method: 'POST',
      body: JSON.stringify({ clientMetadata: { locale: 'de' }, userContextData: { encodedData: 'd' } }),
      cache: 'no-store',
      credentials: 'same-origin',
      redirect: 'error',
      signal,
    })
  })

  it('names the user where it is asked to', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => sent())
    expect(await sendBy(fetch, { sendUsername: true })).toBeUndefined()
    expect(fetch.mock.calls[0]?.[1]?.body).toBe('{"username":"ada"}')
  })

  it('uses the fetch that is global when it is sent, without a this', async () => {
    const transport = backendTransport(PATH)
    vi.stubGlobal('fetch', function (this: unknown) {
      expect(this).toBeUndefined()
      return Promise.resolve(sent())
    })
    expect(await transport.send({ username: 'ada' }, { signal: new AbortController().signal })).toBeUndefined()
  })

  it.each<[string, BackendTransportOptions['headers']]>([
    ['as they are', { 'X-CSRF-Token': 't', 'content-type': 'text/plain' }],
    ['of a function', () => ({ 'X-CSRF-Token': 't' })],
    ['of an async one', async () => ({ 'X-CSRF-Token': 't' })],
  ])('takes headers %s, and is JSON all the same', async (_name, headers) => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => sent())
    await sendBy(fetch, { headers, credentials: 'include' })
    const init = fetch.mock.calls[0]?.[1]
    expect(Object.fromEntries(new Headers(init?.headers))).toEqual({
      'content-type': 'application/json',
      'x-csrf-token': 't',
    })
    expect(init?.credentials).toBe('include')
  })

  it('asks for the headers anew each time', async () => {
    const headers = vi.fn(() => ({ 'X-CSRF-Token': `t${headers.mock.calls.length}` }))
    const fetch = vi.fn<typeof globalThis.fetch>(async () => sent())
    const transport = backendTransport(PATH, { headers, fetch })
    const { signal } = new AbortController()
    await transport.send({ username: 'ada' }, { signal })
    await transport.send({ username: 'ada' }, { signal })
    const tokens = fetch.mock.calls.map(([, init]) => new Headers(init?.headers).get('x-csrf-token'))
    expect(tokens).toEqual(['t1', 't2'])
  })

  it.each<[string, BackendTransportOptions['headers']]>([
    [
      'a function that throws',
      () => {
        throw new Error('no session of ada')
      },
    ],
    ['one that rejects', () => Promise.reject(new Error('no session of ada'))],
    ['what can be no header', { 'X-CSRF-Token': 'a\r\nset-cookie: b=1' }],
    ['a name that is none', { 'bad name': 'x' }],
  ])('makes no request for %s', async (_name, headers) => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => sent())
    const error = await failureBy(fetch, { headers })
    expect(error).toMatchObject({ kind: 'invalid-request', audience: 'developer', member: 'headers' })
    expect(error.message).not.toContain('ada')
    expect(fetch).not.toHaveBeenCalled()
  })
})

describe('another operation', () => {
  it('has a ledger and a pace of its own, and says what it is', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => sent())
    const forgot = forgotPasswordTransport(backendTransport('/api/forgot-password', { fetch }))
    expect(forgot).toMatchObject({
      operation: 'ForgotPassword',
      policy: forgotPasswordPolicy,
      concealUserExistence: true,
    })
    await forgot.send({ username: 'ada' }, { signal: new AbortController().signal })
    expect(fetch.mock.calls[0]?.[1]?.body).toBe('{"operation":"ForgotPassword"}')
  })
})

describe('what the backend says', () => {
  it.each(Object.keys(PACES).filter((kind) => !['sent', 'offline', 'aborted', 'not-ready'].includes(kind)))(
    '%s',
    async (kind) => {
      const rest = { kind, code: 'SomeException', audience: 'developer', member: 'username' }
      const error = await failureBy(async () => failure({ ...rest, retryAfter: null }, { status: 418 }))
      expect(error).toBeInstanceOf(ResendCodeError)
      expect(error).toMatchObject({ ...rest, retryAt: null })
    },
  )

  it.each(['sent', 'offline', 'aborted', 'not-ready', 'made-up', 'toString', ['blocked'], '__proto__', 5, null])(
    'knows better than %j, by the status',
    async (kind) => {
      expect((await failureBy(async () => failure({ kind }, { status: 503 }))).kind).toBe('service-unavailable')
    },
  )

  it('says whose it is by kind, and why in development, where the backend does not', async () => {
    const error = await failureBy(async () => failure({ kind: 'misconfigured', reason: 'origin-not-allowed' }))
    expect(error).toMatchObject({ audience: 'developer', code: null, member: null })
    expect(error.message).toMatch(/origin-not-allowed.*HTTP 400/)
  })

  it('passes no foreign text on', async () => {
    const text = 'ada@example.com said no'
    const error = await failureBy(async () =>
      failure({ kind: 'blocked', code: text, member: text, reason: text, audience: text, message: text }),
    )
    expect(error).toMatchObject({ kind: 'blocked', code: null, member: null, audience: 'developer' })
    expect(error.message).not.toContain('ada')
  })

  it.each<[string, object, Record<string, string>, number | null]>([
    ['seconds in JSON', { retryAfter: 60 }, {}, 60_000],
    ['seconds in the header', {}, { 'Retry-After': '90' }, 90_000],
    ['a date in the header', {}, { 'Retry-After': 'Thu, 15 Jan 2026 12:02:00 GMT' }, 120_000],
    ['JSON before the header', { retryAfter: 60 }, { 'Retry-After': '90' }, 60_000],
    ['neither', { retryAfter: null }, {}, null],
    ['nonsense', { retryAfter: 'soon' }, {}, null],
    ['a date that is none', {}, { 'Retry-After': 'soon GMT' }, null],
    ['more than a number holds', { retryAfter: '9'.repeat(400) }, {}, null],
    ['a number below 0', { retryAfter: -5 }, {}, null],
  ])('knows when the next may be sent by %s', async (_name, rest, headers, after) => {
    const now = Date.UTC(2026, 0, 15, 12)
    vi.spyOn(Date, 'now').mockReturnValue(now)
    const error = await failureBy(async () => failure({ kind: 'rate-limited', ...rest }, { status: 429, headers }))
    vi.restoreAllMocks()
    expect(error.retryAt).toBe(after === null ? null : now + after)
  })
})

it('counts the seconds to the next by the page’s clock, and believes a date as it is', async () => {
  const retryAt = async (after: string) => {
    const fetch = async () => failure({ kind: 'rate-limited' }, { status: 429, headers: { 'Retry-After': after } })
    const sending = backendTransport(PATH, { fetch }).send(
      { username: 'ada' },
      { signal: new AbortController().signal, now: () => 1_000_000 },
    )
    return sending.catch((raw: unknown) => toResendCodeError(raw).retryAt)
  }
  expect(await retryAt('90')).toBe(1_090_000)
  expect(await retryAt('Thu, 15 Jan 2026 12:02:00 GMT')).toBe(Date.UTC(2026, 0, 15, 12, 2))
})

describe('what is not the backend’s own', () => {
  it.each<[number, string]>([
    [400, 'misconfigured'],
    [401, 'not-authorized'],
    [403, 'not-authorized'],
    [404, 'misconfigured'],
    [405, 'misconfigured'],
    [429, 'rate-limited'],
    [500, 'service-unavailable'],
    [502, 'reply-lost'],
    [503, 'service-unavailable'],
    [504, 'reply-lost'],
    // Cloudflare’s own, where the server’s answer was none, or was late.
    [520, 'reply-lost'],
    [524, 'reply-lost'],
  ])('a page with status %i is %s', async (status, kind) => {
    const error = await failureBy(async () => new Response('<html>', { status, headers: { 'Retry-After': '60' } }))
    expect(error).toMatchObject({ kind, code: null })
    expect(error.retryAt).toBeGreaterThan(Date.now())
  })

  const cut = () => new Response(new ReadableStream({ pull: (stream) => stream.error(new TypeError('terminated')) }))
  it.each<[string, () => Response | Promise<Response>]>([
    ['a lost connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a redirect', () => Promise.reject(new TypeError('unexpected redirect'))],
    ['a success that is HTML', () => new Response('<html>')],
    ['a success that is empty', () => new Response('')],
    ['a success cut off', cut],
    ['a success of another shape', () => json({ ok: true })],
    ['a success that failed', () => failure({ kind: 'blocked' }, { status: 200 })],
    ['null', () => json(null)],
  ])('%s is a lost reply', async (_name, answer) => {
    expect((await failureBy(async () => answer())).kind).toBe('reply-lost')
  })

  it.each<[string, () => Promise<Response>]>([
    ['a lost connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a page in the place of the handler', async () => new Response('<html>')],
  ])('names %s as fetchTransport does, which is told to the developer as what may be', async (_name, answer) => {
    const error = await failureBy(answer)
    expect(error).toMatchObject({ kind: 'reply-lost', cause: { name: 'NetworkError', message: '' } })
    expect(error.message).toMatch(/CORS.*a page’s HTML/)
  })

  it('takes nothing that a page put on Object.prototype for a reply', async () => {
    Object.assign(Object.prototype, { outcome: 'sent', kind: 'blocked' })
    try {
      expect((await failureBy(async () => json({}))).kind).toBe('reply-lost')
    } finally {
      for (const key of ['outcome', 'kind']) Reflect.deleteProperty(Object.prototype, key)
    }
  })
})

describe('the signal', () => {
  it('makes no request when it has fired', async () => {
    const fetch = vi.fn(never)
    await expect(sendBy(fetch, {}, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
    expect(fetch).not.toHaveBeenCalled()
  })

  it.each<[string, BackendTransportOptions & { fetch: typeof globalThis.fetch }]>([
    ['no answer', { fetch: never }],
    ['a body without an end', { fetch: async () => new Response(new ReadableStream()) }],
    ['headers that never come', { fetch: never, headers: () => new Promise(() => {}) }],
  ])('ends %s', async (_name, { fetch, ...options }) => {
    const controller = new AbortController()
    const sending = sendBy(fetch, options, controller.signal)
    setTimeout(() => controller.abort(), 5)
    await expect(sending).rejects.toMatchObject({ name: 'AbortError' })
  })
})

describe('where it sends', () => {
  it.each([
    [PATH, `${ORIGIN}${PATH}`],
    ['resend', `${ORIGIN}/sign-up/resend`],
    [`${ORIGIN}${PATH}`, `${ORIGIN}${PATH}`],
    [new URL(PATH, ORIGIN), `${ORIGIN}${PATH}`],
  ])('%s is %s, which names its ledger', (url, href) => {
    expect(backendTransport(url)).toMatchObject({ scope: href, endpoint: href, concealUserExistence: true })
  })

  it('stays where it was made when the page goes elsewhere', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => sent())
    const transport = backendTransport('resend', { fetch })
    visit(`${ORIGIN}/elsewhere/deep`)
    await transport.send({ username: 'ada' }, { signal: new AbortController().signal })
    expect(fetch.mock.calls[0]?.[0]).toBe(`${ORIGIN}/sign-up/resend`)
  })

  it.each([
    'https://api.example.com/resend',
    '//evil.example/resend',
    '\\\\evil.example',
    'http://app.example.com/',
    'data:,',
  ])('refuses %s at once', (url) => {
    expect(() => backendTransport(url)).toThrow(
      /backendTransport was given the URL of another origin.*allowCrossOrigin/,
    )
  })

  it.each(['http://', 'https://a b/'])('refuses %j, which is no URL', (url) => {
    expect(() => backendTransport(url, { allowCrossOrigin: true })).toThrow(/backendTransport was given no URL/)
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['an empty text', ' '],
    ['options alone', { url: PATH }],
  ])('refuses %s, in a page and on a server', (_name, url) => {
    const words = /^react-cognito-resend-code: backendTransport was given no URL. It tells .* Give a path such as/
    expect(() => backendTransport(url as string)).toThrow(words)
    vi.stubGlobal('location', undefined)
    expect(() => backendTransport(url as string)).toThrow(words)
  })

  it('goes to another origin where the page allows it', async () => {
    const url = 'https://api.example.com/resend'
    const fetch = vi.fn<typeof globalThis.fetch>(async () => sent())
    const transport = backendTransport(url, { allowCrossOrigin: true, credentials: 'include', fetch })
    expect(transport.scope).toBe(url)
    await transport.send({ username: 'ada' }, { signal: new AbortController().signal })
    expect(fetch.mock.calls[0]).toMatchObject([url, { credentials: 'include' }])
  })

  it('can be made on a server, which has no origin, and is checked where it sends', async () => {
    vi.stubGlobal('location', undefined)
    expect(backendTransport(PATH).scope).toBe(PATH)
    const fetch = vi.fn<typeof globalThis.fetch>(async () => sent())
    const transport = backendTransport('https://api.example.com/resend', { fetch })
    visit()
    await expect(transport.send({ username: 'ada' }, { signal: new AbortController().signal })).rejects.toThrow(
      /another origin/,
    )
    expect(fetch).not.toHaveBeenCalled()
  })
})

it('and createResendHandler understand each other', async () => {
  const { handler, emulator, errors } = serve({
    allowClientMetadata: ['locale'],
    concealUserExistence: false,
    rateLimit: () => ({ allowed: emulator.requests.length === 0, retryAfter: 60 }),
  })
  const fetch: typeof globalThis.fetch = async (_url, init) => {
    const headers = { ...Object.fromEntries(new Headers(init?.headers)), origin: ORIGIN }
    return handler(ask(init?.body as string, { headers }))
  }
  const transport = backendTransport(PATH, { fetch })
  const request = { username: 'someone else', clientMetadata: { locale: 'de' } }
  const { signal } = new AbortController()
  expect(await transport.send(request, { signal })).toMatchObject({ destination: 'a***@e***' })
  expect(emulator.requests).toMatchObject([{ body: { Username: 'ada', ClientMetadata: { locale: 'de' } } }])
  const error = await transport.send(request, { signal }).catch((raw: unknown) => raw as ResendCodeError)
  expect(error).toMatchObject({ kind: 'rate-limited', audience: 'user' })
  expect((error as ResendCodeError).retryAt).toBeGreaterThan(Date.now() + 55_000)
  expect(errors).toEqual([])
})
