// @vitest-environment node
import { Amplify, createAmplifyContext } from 'aws-amplify'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isResendCodeError, toResendCodeError } from '#src/index.js'
import { fetchTransport } from '#src/transports/fetch.js'
import { amplifyTransport, type AmplifyLike } from '#src/transports/amplify.js'

const clientId = '1h57kf5cpq17m0eml12example'
const attempt = () => ({ signal: new AbortController().signal })

function stubFetch() {
  const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(async () => new Response('{}'))
  vi.stubGlobal('fetch', fetch)
  return fetch
}
const configured = (pool: Record<string, unknown>): AmplifyLike => ({ getConfig: () => ({ Auth: { Cognito: pool } }) })
const send = (amplify: AmplifyLike) => amplifyTransport(amplify).send({ username: 'jane' }, attempt())
const body = (fetch: ReturnType<typeof stubFetch>) => JSON.parse(fetch.mock.calls[0]?.[1].body as string) as unknown

afterEach(() => vi.unstubAllGlobals())

describe('a send', () => {
  it('goes where Amplify’s configuration points to when it is sent', async () => {
    const fetch = stubFetch()
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const transport = amplifyTransport(Amplify)
    expect(transport.scope).toBe('')
    expect(warn).toHaveBeenCalledWith(expect.stringMatching(/^Amplify has not been configured/))
    warn.mockRestore()
    Amplify.configure({ Auth: { Cognito: { userPoolId: 'eu-central-1_Example01', userPoolClientId: clientId } } })
    await transport.send({ username: 'jane' }, attempt())
    expect(transport.scope).toBe(clientId)
    Amplify.configure({ Auth: { Cognito: { userPoolId: 'cn-north-1_Example01', userPoolClientId: 'other' } } })
    await transport.send({ username: 'jane' }, attempt())
    expect(transport.scope).toBe('other')
    expect(fetch.mock.calls.map(([url, init]) => [url, JSON.parse(init.body as string) as unknown])).toEqual([
      ['https://cognito-idp.eu-central-1.amazonaws.com/', { ClientId: clientId, Username: 'jane' }],
      ['https://cognito-idp.cn-north-1.amazonaws.com.cn/', { ClientId: 'other', Username: 'jane' }],
    ])
  })

  it('goes to the configured endpoint', async () => {
    const fetch = stubFetch()
    const userPoolEndpoint = 'https://auth.example.com/cognito'
    await send(configured({ userPoolId: 'eusc-de-east-1_Example01', userPoolClientId: clientId, userPoolEndpoint }))
    expect(fetch.mock.calls[0]?.[0]).toBe(userPoolEndpoint)
  })

  it('takes a context of Amplify’s, for apps with several pools', async () => {
    const fetch = stubFetch()
    const context = createAmplifyContext({ Auth: { Cognito: pool } })
    const transport = amplifyTransport(context)
    await transport.send({ username: 'jane' }, attempt())
    expect(transport.scope).toBe(clientId)
    expect(fetch.mock.calls[0]?.[0]).toBe('https://cognito-idp.us-east-1.amazonaws.com/')
  })

  const pool = { userPoolId: 'us-east-1_Example01', userPoolClientId: clientId }

  it('adds what the advanced security script collects, as Amplify does, unless the page gives its own', async () => {
    vi.stubGlobal('AmazonCognitoAdvancedSecurityData', { getData: (...args: string[]) => args.join() })
    let fetch = stubFetch()
    await send(configured(pool))
    expect(body(fetch)).toMatchObject({ UserContextData: { EncodedData: `jane,us-east-1_Example01,${clientId}` } })
    fetch = stubFetch()
    const own = { username: 'jane', userContextData: { encodedData: 'mine' } }
    await amplifyTransport(configured(pool)).send(own, attempt())
    expect(body(fetch)).toMatchObject({ UserContextData: { EncodedData: 'mine' } })
  })

  it.each<[string, () => unknown]>([
    ['fails', () => { throw new Error('blocked') }], // prettier-ignore
    ['has nothing to say', () => undefined],
  ])('goes out although that script %s', async (_name, getData) => {
    vi.stubGlobal('AmazonCognitoAdvancedSecurityData', { getData })
    const fetch = stubFetch()
    await send(configured(pool))
    expect(body(fetch)).toEqual({ ClientId: clientId, Username: 'jane' })
  })
})

describe('where nothing can be sent', () => {
  it.each<[string, AmplifyLike, RegExp]>([
    ['no configuration', { getConfig: () => ({}) }, /not configured with a user pool[^]*Amplify\.configure\(/],
    ['no user pool', { getConfig: () => ({ Auth: {} }) }, /not configured with a user pool/],
    ['an identity pool alone', configured({ identityPoolId: 'x' }), /no usable userPoolId and userPoolClientId/],
    ['no client', configured({ userPoolId: 'us-east-1_a' }), /no usable/],
    ['a client id that is none', configured({ userPoolId: 'us-east-1_a', userPoolClientId: 'a b' }), /no usable/],
    ['a pool id that is none', configured({ userPoolId: 'abc', userPoolClientId: clientId }), /no usable/],
    ['a region of another cloud', configured({ userPoolId: 'eusc-de-east-1_a', userPoolClientId: clientId }), /userPoolEndpoint/], // prettier-ignore
  ])('%s is misconfigured, in words for developers, and makes no request', async (_name, amplify, words) => {
    const fetch = stubFetch()
    const error = await send(amplify).catch((raised: unknown) => raised)
    expect(isResendCodeError(error)).toBe(true)
    expect(toResendCodeError(error)).toMatchObject({ kind: 'misconfigured', audience: 'developer' })
    expect((error as Error).message).toMatch(words)
    expect((error as Error).message).not.toContain(clientId)
    expect(fetch).not.toHaveBeenCalled()
  })
})

describe('creation', () => {
  it.each([undefined, null, {}, { configure() {} }, 'Amplify'])('refuses %j', (wrong) => {
    expect(() => amplifyTransport(wrong as never)).toThrow(/needs Amplify of version 6[^]*amplifyTransport\(Amplify\)/)
  })

  it('shares its scope with fetchTransport for the same client', () => {
    const { scope } = amplifyTransport(configured({ userPoolClientId: clientId }))
    expect(scope).toBe(fetchTransport({ clientId, region: 'us-east-1' }).scope)
  })
})
