// @vitest-environment node
import { CognitoUser, CognitoUserPool } from 'amazon-cognito-identity-js'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { toResendCodeError } from '#src/cognito/errors.js'
import { fetchTransport } from '#src/transports/fetch.js'
import { type CognitoUserPoolLike, userPoolTransport } from '#src/transports/userPool.js'

const ClientId = '1h57kf5cpq17m0eml12example'
const pool = () => new CognitoUserPool({ UserPoolId: 'us-east-1_abcdefghi', ClientId })
const details = { CodeDeliveryDetails: { Destination: 'j***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' } }
const json = (body: unknown, init?: ResponseInit) => new Response(JSON.stringify(body), init)

function stubFetch(answer: () => Response | Promise<Response>) {
  const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(async () => answer())
  vi.stubGlobal('fetch', fetch)
  return fetch
}
const send = (
  request: Parameters<ReturnType<typeof userPoolTransport>['send']>[0] = { username: 'jane' },
  signal = new AbortController().signal,
) => userPoolTransport(pool()).send(request, { signal })
const body = (fetch: ReturnType<typeof stubFetch>) => JSON.parse(fetch.mock.calls[0]?.[1].body as string) as unknown

afterEach(() => vi.unstubAllGlobals())

describe('a send', () => {
  it('carries every member, by the wire', async () => {
    const fetch = stubFetch(() => json(details))
    const delivery = await send({
      username: 'jane',
      clientMetadata: { a: 'b' },
      analyticsMetadata: { analyticsEndpointId: 'e' },
      userContextData: { encodedData: 'd', ipAddress: '203.0.113.7' },
      secretHash: 'h=',
    })
    expect(delivery).toEqual({ destination: 'j***@e***', deliveryMedium: 'EMAIL', attributeName: 'email' })
    expect(fetch).toHaveBeenCalledTimes(1)
    expect(fetch.mock.calls[0]?.[0]).toBe('https://cognito-idp.us-east-1.amazonaws.com/')
    expect(fetch.mock.calls[0]?.[1].headers).toMatchObject({
      'X-Amz-Target': 'AWSCognitoIdentityProviderService.ResendConfirmationCode',
    })
    expect(body(fetch)).toEqual({
      ClientId,
      Username: 'jane',
      ClientMetadata: { a: 'b' },
      AnalyticsMetadata: { AnalyticsEndpointId: 'e' },
      UserContextData: { EncodedData: 'd', IpAddress: '203.0.113.7' },
      SecretHash: 'h=',
    })
  })

  it('keeps the pool’s endpoint and fetch options, as they are when it sends', async () => {
    const fetch = stubFetch(() => json({}))
    const data = { UserPoolId: 'us-east-1_abcdefghi', ClientId, endpoint: 'http://localhost:9/' }
    const custom = new CognitoUserPool({ ...data, fetchOptions: { credentials: 'include' } } as typeof data)
    const transport = userPoolTransport(custom)
    const { signal } = new AbortController()
    expect(await transport.send({ username: 'j' }, { signal })).toBeUndefined()
    expect(fetch.mock.calls[0]).toMatchObject([
      'http://localhost:9/',
      { credentials: 'include', method: 'POST', signal },
    ])
    expect(body(fetch)).toEqual({ ClientId, Username: 'j' })
    Object.assign((custom as unknown as { client: object }).client, { endpoint: 'http://localhost:8/' })
    await transport.send({ username: 'j' }, { signal })
    expect(fetch.mock.calls[1]?.[0]).toBe('http://localhost:8/')
  })

  it('adds what the advanced security script collects, unless the page gives its own', async () => {
    vi.stubGlobal('AmazonCognitoAdvancedSecurityData', { getData: (...args: string[]) => args.join() })
    let fetch = stubFetch(() => json(details))
    await send()
    expect(body(fetch)).toMatchObject({ UserContextData: { EncodedData: `jane,us-east-1_abcdefghi,${ClientId}` } })
    fetch = stubFetch(() => json(details))
    await send({ username: 'jane', userContextData: { encodedData: 'mine' } })
    expect(body(fetch)).toMatchObject({ UserContextData: { EncodedData: 'mine' } })
  })

  it('goes out although that script fails', async () => {
    vi.stubGlobal('AmazonCognitoAdvancedSecurityData', {
      getData: () => {
        throw new Error('blocked')
      },
    })
    const fetch = stubFetch(() => json(details))
    await send()
    expect(body(fetch)).toEqual({ ClientId, Username: 'jane' })
  })
})

describe('what it raises', () => {
  const html = (init: ResponseInit) => new Response('<html>', init)
  const limit = { __type: 'LimitExceededException', message: 'Attempt limit exceeded, please try after some time.' }
  it.each<[string, () => Response | Promise<Response>, string, string | null]>([
    ['JSON without the header', () => json(limit, { status: 400 }), 'rate-limited', 'LimitExceededException'],
    [
      'JSON with it',
      () => json(limit, { status: 400, headers: { 'x-amzn-errortype': 'LimitExceededException:' } }),
      'rate-limited',
      'LimitExceededException',
    ],
    [
      'HTML with it',
      () => html({ status: 403, headers: { 'x-amzn-errortype': 'ForbiddenException:' } }),
      'blocked',
      'ForbiddenException',
    ],
    ['HTML', () => html({ status: 403 }), 'unknown', null],
    ['null', () => json(null, { status: 500 }), 'unknown', null],
    ['JSON without a type', () => json({ message: 'x' }, { status: 400 }), 'unknown', null],
    ['a success that is HTML', () => html({ status: 200 }), 'reply-lost', null],
    ['a success that is cut off', () => new Response('{"CodeDel'), 'reply-lost', null],
    ['a lost connection', () => Promise.reject(new TypeError('Failed to fetch')), 'reply-lost', null],
    ['an aborted fetch', () => Promise.reject(new DOMException('x', 'AbortError')), 'aborted', null],
    [
      'already confirmed',
      () => json({ __type: 'InvalidParameterException', message: 'User is already confirmed.' }, { status: 400 }),
      'already-confirmed',
      'InvalidParameterException',
    ],
  ])('%s', async (_name, answer, kind, code) => {
    const fetch = stubFetch(answer)
    const error = await send().then(
      () => expect.unreachable(),
      (raw: unknown) => toResendCodeError(raw),
    )
    expect(error).toMatchObject({ kind, code })
    expect(fetch).toHaveBeenCalledTimes(1)
  })
})

describe('the signal', () => {
  it('makes no request when it has fired', async () => {
    const fetch = stubFetch(() => json(details))
    await expect(send(undefined, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
    expect(fetch).not.toHaveBeenCalled()
  })

  it('ends a request that nobody answers', async () => {
    const fetch = stubFetch(() => new Promise(() => {}))
    const controller = new AbortController()
    const sent = send(undefined, controller.signal)
    expect(fetch.mock.calls[0]?.[1].signal).toBe(controller.signal)
    controller.abort()
    const error = await sent.catch((raw: unknown) => raw)
    expect(toResendCodeError(error).kind).toBe('aborted')
    expect(toResendCodeError(await send(undefined, AbortSignal.timeout(5)).catch((raw: unknown) => raw)).kind).toBe(
      'reply-lost',
    )
  })
})

describe('creation', () => {
  it('has the scope of fetchTransport for the same client, so that they share one ledger', () => {
    expect(userPoolTransport(pool()).scope).toBe(fetchTransport({ clientId: ClientId, region: 'us-east-1' }).scope)
  })

  it('takes the library’s own type', () => {
    const like: CognitoUserPoolLike = pool()
    expect(like.getClientId()).toBe(ClientId)
  })

  const user = new CognitoUser({ Username: 'jane', Pool: pool() })
  it.each([
    ['undefined', undefined, 'got undefined'],
    ['null', null, 'got null'],
    ['a CognitoUser', user, 'got a CognitoUser'],
    ['the pool’s data', { UserPoolId: 'us-east-1_a', ClientId }, 'what it got has none'],
    ['a pool without a client', { getClientId: () => ClientId, getUserPoolId: () => '' }, 'what it got has none'],
  ])('refuses %s and shows the right code', (_name, wrong, words) => {
    const create = () => userPoolTransport(wrong as unknown as CognitoUserPool)
    expect(create).toThrow(words)
    expect(create).toThrow(
      /userPoolTransport needs a CognitoUserPool[^]*new CognitoUserPool\({ UserPoolId[^]*userPoolTransport\(userPool\)/,
    )
    expect(create).not.toThrow(/jane|1h57/)
  })

  it('does not compile with a CognitoUser', () => {
    // @ts-expect-error a user is not a pool
    expect(() => userPoolTransport(user)).toThrow()
  })
})
