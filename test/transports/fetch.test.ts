// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest'
import { toResendCodeError } from '#src/cognito/errors.js'
import { fetchTransport, type FetchTransportOptions } from '#src/transports/fetch.js'

const clientId = '1h57kf5cpq17m0eml12example'
const details = { CodeDeliveryDetails: { Destination: '+*******8884', DeliveryMedium: 'SMS' } }
const json = (body: unknown, init?: ResponseInit) => new Response(JSON.stringify(body), init)
const never = () => new Promise<Response>(() => {})

function sendBy(fetch: typeof globalThis.fetch, signal = new AbortController().signal) {
  return fetchTransport({ clientId, region: 'eu-central-1', fetch }).send({ username: 'jane' }, { signal })
}
const failureBy = (fetch: typeof globalThis.fetch) =>
  sendBy(fetch).then(
    () => expect.unreachable(),
    (raw: unknown) => raw,
  )
/** A body that is cut off after its start. */
const cut = (init?: ResponseInit) =>
  new Response(new ReadableStream({ pull: (stream) => stream.error(new TypeError('terminated')) }), init)

afterEach(() => vi.unstubAllGlobals())

describe('a send', () => {
  it('is one POST of the wire protocol', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(json(details)))
    const { signal } = new AbortController()
    expect(await sendBy(fetch, signal)).toEqual({ destination: '+*******8884', deliveryMedium: 'SMS' })
    expect(fetch.mock.calls).toEqual([
      [
        'https://cognito-idp.eu-central-1.amazonaws.com/',
        {
          method: 'POST',
          headers: {
            'Content-Type': 'application/x-amz-json-1.1',
            'X-Amz-Target': 'AWSCognitoIdentityProviderService.ResendConfirmationCode',
          },
          body: JSON.stringify({ ClientId: clientId, Username: 'jane' }),
          cache: 'no-store',
          redirect: 'error',
          signal,
        },
      ],
    ])
  })

  it('uses the fetch that is global when it is sent, without a this', async () => {
    const transport = fetchTransport({ clientId, endpoint: 'http://localhost:9/' })
    vi.stubGlobal('fetch', function (this: unknown, url: string) {
      expect(this).toBeUndefined()
      expect(url).toBe('http://localhost:9/')
      return Promise.resolve(json({}))
    })
    expect(await transport.send({ username: 'jane' }, { signal: new AbortController().signal })).toBeUndefined()
  })
})

describe('what it raises', () => {
  const typed = (name: string) => ({ 'x-amzn-errortype': name })
  it.each<[string, () => Response | Promise<Response>, string, string]>([
    [
      'the header',
      () => json({ message: 'm' }, { status: 400, headers: typed('TooManyRequestsException:') }),
      'TooManyRequestsException',
      'throttled',
    ],
    [
      'the header, before the body',
      () => json({ __type: 'X' }, { status: 400, headers: typed('UserNotFoundException:') }),
      'UserNotFoundException',
      'user-not-found',
    ],
    [
      'the header, of HTML',
      () => new Response('<html>', { status: 403, headers: typed('ForbiddenException') }),
      'ForbiddenException',
      'blocked',
    ],
    [
      'the header, of a body cut off',
      () => cut({ status: 400, headers: typed('LimitExceededException:') }),
      'LimitExceededException',
      'rate-limited',
    ],
    [
      '__type',
      () => json({ __type: 'ns.x#CodeDeliveryFailureException' }, { status: 400 }),
      'CodeDeliveryFailureException',
      'delivery-failed',
    ],
    [
      'code',
      () => json({ code: 'InternalErrorException' }, { status: 200 + 300 }),
      'InternalErrorException',
      'service-unavailable',
    ],
    [
      'Message',
      () => json({ __type: 'InvalidParameterException', Message: 'User is already confirmed.' }, { status: 400 }),
      'InvalidParameterException',
      'already-confirmed',
    ],
    ['a status alone', () => json({}, { status: 429 }), 'UnreadableReply', 'unknown'],
    ['HTML', () => new Response('<html>', { status: 503 }), 'UnreadableReply', 'unknown'],
    ['null', () => json(null, { status: 400 }), 'UnreadableReply', 'unknown'],
    ['a failure cut off', () => cut({ status: 500 }), 'UnreadableReply', 'unknown'],
    ['a success that is HTML', () => new Response('<html>'), 'NetworkError', 'reply-lost'],
    ['a success that is empty', () => new Response(''), 'NetworkError', 'reply-lost'],
    ['a success cut off', () => cut(), 'NetworkError', 'reply-lost'],
    ['a lost connection', () => Promise.reject(new TypeError('any words')), 'NetworkError', 'reply-lost'],
  ])('%s', async (_name, answer, name, kind) => {
    const raw = await failureBy(async () => answer())
    expect(raw).toBeInstanceOf(Error)
    expect(raw).toMatchObject({ name, code: name })
    expect(toResendCodeError(raw).kind).toBe(kind)
  })

  it('takes nothing that a page put on Object.prototype for a reply', async () => {
    const pollution = { __type: 'UserNotFoundException', CodeDeliveryDetails: details.CodeDeliveryDetails }
    Object.assign(Object.prototype, { code: 'UserNotFoundException', ...pollution })
    try {
      expect(await sendBy(() => Promise.resolve(new Response('{}')))).toBeUndefined()
      expect((await failureBy(() => Promise.resolve(new Response('{}', { status: 400 })))) as Error).toHaveProperty(
        'name',
        'UnreadableReply',
      )
    } finally {
      for (const key of ['code', ...Object.keys(pollution)]) Reflect.deleteProperty(Object.prototype, key)
    }
  })

  it('passes on what a custom fetch raises', async () => {
    const odd = new RangeError('odd')
    expect(await failureBy(() => Promise.reject(odd))).toBe(odd)
  })
})

describe('the signal', () => {
  it('makes no request when it has fired', async () => {
    const fetch = vi.fn(never)
    await expect(sendBy(fetch, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
    expect(fetch).not.toHaveBeenCalled()
  })

  it.each<[string, typeof globalThis.fetch]>([
    ['no answer', never],
    ['a body without an end', () => Promise.resolve(new Response(new ReadableStream()))],
  ])('ends %s, also when fetch ignores it', async (_name, fetch) => {
    const controller = new AbortController()
    const sent = sendBy(fetch, controller.signal)
    setTimeout(() => controller.abort(), 5)
    await expect(sent).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('keeps the name of a timeout', async () => {
    await expect(sendBy(never, AbortSignal.timeout(5))).rejects.toMatchObject({ name: 'TimeoutError' })
  })
})

describe('creation', () => {
  it.each([
    ['us-east-1', 'https://cognito-idp.us-east-1.amazonaws.com/'],
    ['us-gov-west-1', 'https://cognito-idp.us-gov-west-1.amazonaws.com/'],
    ['cn-north-1', 'https://cognito-idp.cn-north-1.amazonaws.com.cn/'],
  ])('%s is %s', async (region, url) => {
    const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(json({})))
    await fetchTransport({ clientId, region, fetch }).send({ username: 'j' }, { signal: new AbortController().signal })
    expect(fetch.mock.calls[0]?.[0]).toBe(url)
  })

  it.each<[string, Partial<FetchTransportOptions>]>([
    ['neither', {}],
    ['both', { region: 'us-east-1', endpoint: 'https://x/' }],
    ['a pool id for a region', { region: 'us-east-1_abc' }],
    ['a URL for a region', { region: 'https://x/' }],
    ['a region of another cloud', { region: 'eusc-de-east-1' }],
    ['a region of an isolated cloud', { region: 'us-iso-east-1' }],
    ['one of the European one', { region: 'eu-isoe-west-1' }],
    ['an empty endpoint', { endpoint: '' }],
    ['an endpoint without a scheme', { endpoint: 'cognito.example.com' }],
    ['one that has a port in place of it', { endpoint: 'localhost:9229' }],
  ])('refuses %s and shows the right code', (_name, options) => {
    expect(() => fetchTransport({ clientId, ...options })).toThrow(
      /a region or an endpoint[^]*fetchTransport\({ clientId/,
    )
  })

  it.each([undefined, null, {}])('refuses %j for its options', (options) => {
    expect(() => fetchTransport(options as never)).toThrow(/fetchTransport needs a client id/)
  })

  it.each([undefined, '', 'not one'])('refuses %j for a client id', (id) => {
    expect(() => fetchTransport({ clientId: id as string, region: 'us-east-1' })).toThrow(
      /fetchTransport needs a client id/,
    )
  })
})
