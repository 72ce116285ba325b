// @vitest-environment node
import { Readable } from 'node:stream'
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { describe, expect, it, vi } from 'vitest'
import { fetchTransport, isResendCodeError, toResendCodeError } from '#src/index.js'
import { awsSdkTransport } from '#src/transports/awsSdk.js'
import { expectConsole } from '../support/setup.js'
import { tap } from './support/tap.js'

const clientId = '1h57kf5cpq17m0eml12example'
const attempt = () => ({ signal: new AbortController().signal })

/** A client whose requests a test answers. */
function clientWith(region: unknown, handle = vi.fn(() => Promise.reject(new Error('not to be called')))) {
  const config = { region, requestHandler: { handle } } as never
  return { client: new CognitoIdentityProviderClient(config), handle }
}

describe('a client without a region', () => {
  it.each<[string, unknown]>([
    ['none', undefined],
    ['one that turns out to be none', () => Promise.resolve(undefined)],
    ['one that cannot be read', () => Promise.reject(new Error('no profile of that name'))],
  ])('%s: is misconfigured at the first send, in words for developers, and makes no request', async (_name, region) => {
    vi.stubEnv('AWS_REGION', undefined)
    const { client, handle } = clientWith(region)
    const transport = awsSdkTransport(client, { clientId })
    const error: unknown = await transport.send({ username: 'jane' }, attempt()).catch((raised: unknown) => raised)
    expect(isResendCodeError(error)).toBe(true)
    expect(error).toMatchObject({ kind: 'misconfigured', audience: 'developer' })
    expect((error as Error).message).toMatch(
      /knows no region[^]*CognitoIdentityProviderClient\({ region: 'us-east-1' }\)/,
    )
    expect(handle).not.toHaveBeenCalled()
    vi.unstubAllEnvs()
  })
})

describe('a region that is asked for', () => {
  it('and does not come in time: nothing was sent, and the page does not say that a message may be on its way', async () => {
    expectConsole(/invalid-request: .* nothing was sent/)
    const { client, handle } = clientWith(() => new Promise(() => undefined))
    expect(await tap(awsSdkTransport(client, { clientId }), { timeoutMs: 5 })).toBe('invalid-request')
    expect(handle).not.toHaveBeenCalled()
  })

  it('names where requests go, so that one which the page’s own policy kept back is known', async () => {
    const { client } = clientWith(() => Promise.resolve('eu-west-1'))
    const transport = awsSdkTransport(client, { clientId })
    expect(await transport.prepare!()).toBe(transport)
    expect(transport.endpoint).toBe('https://cognito-idp.eu-west-1.amazonaws.com/')
  })

  it('sends by the page’s own copy of the transport', async () => {
    const copy = { ...awsSdkTransport(clientWith('us-east-1').client, { clientId }), send: () => Promise.resolve({}) }
    expect(await copy.prepare!()).toBe(copy)
  })
})

describe('a client that fails before a request leaves', () => {
  it('for its endpoint, or since its commands are of another copy of the SDK: the words say where to look', async () => {
    const handle = vi.fn()
    const config = { region: 'us-east-1', endpoint: 'cognito.example.com', requestHandler: { handle } as never }
    const client = new CognitoIdentityProviderClient(config)
    const raised: unknown = await awsSdkTransport(client, { clientId })
      .send({ username: 'jane' }, attempt())
      .catch((error: unknown) => error)
    expect(toResendCodeError(raised).message).toMatch(/shows no request.* endpoint.* one copy/)
    expect(handle).not.toHaveBeenCalled()
  })
})

describe('the signal', () => {
  it('reaches the client’s own request handler', async () => {
    const handle = vi.fn((_request: unknown, { abortSignal }: { abortSignal: AbortSignal }) => {
      return new Promise<never>((_, reject) =>
        abortSignal.addEventListener('abort', () => reject(abortSignal.reason as Error)),
      )
    })
    const { client } = clientWith('us-east-1', handle as never)
    const controller = new AbortController()
    const sent = awsSdkTransport(client, { clientId }).send({ username: 'jane' }, { signal: controller.signal })
    await vi.waitFor(() => expect(handle).toHaveBeenCalledTimes(1))
    expect(handle.mock.calls[0]![1].abortSignal).toBe(controller.signal)
    controller.abort()
    await expect(sent).rejects.toMatchObject({ name: 'AbortError' })
    expect(handle).toHaveBeenCalledTimes(1)
  })
})

describe('middleware of the client', () => {
  it.each(['initialize', 'serialize', 'build', 'finalizeRequest'])(
    'of the step %s sees a failure as one, and hides it from nobody',
    async (step) => {
      const handle = () => {
        const body = Readable.from([JSON.stringify({ __type: 'LimitExceededException', message: 'Attempt limit.' })])
        return Promise.resolve({ response: { statusCode: 400, headers: {}, body } })
      }
      const { client } = clientWith('us-east-1', vi.fn(handle) as never)
      const seen = vi.fn()
      const readStatus = (next: (args: object) => Promise<{ response: { statusCode: number } }>) => (args: object) =>
        next(args).then((reply) => {
          seen(reply.response.statusCode)
          return reply
        })
      client.middlewareStack.add(readStatus as never, { step } as never)
      const sent = awsSdkTransport(client, { clientId }).send({ username: 'jane' }, attempt())
      await expect(sent).rejects.toMatchObject({ name: 'LimitExceededException' })
      expect(seen).not.toHaveBeenCalled()
    },
  )
})

describe('creation', () => {
  it.each([undefined, null, {}, { send() {} }, { config: { region: 'us-east-1' }, send() {} }])(
    'refuses %j for a client',
    (wrong) => {
      expect(() => awsSdkTransport(wrong as never, { clientId })).toThrow(
        /needs a CognitoIdentityProviderClient[^]*awsSdkTransport\(client, { clientId/,
      )
    },
  )

  it.each([undefined, null, {}])('refuses %j for its options', (options) => {
    const { client } = clientWith('us-east-1')
    expect(() => awsSdkTransport(client, options as never)).toThrow(/awsSdkTransport needs a client id/)
  })

  it.each([undefined, '', 'not one'])('refuses %j for a client id', (id) => {
    const { client } = clientWith('us-east-1')
    expect(() => awsSdkTransport(client, { clientId: id as string })).toThrow(/awsSdkTransport needs a client id/)
  })

  it('shares its scope with fetchTransport for the same client', () => {
    const { scope } = awsSdkTransport(clientWith('us-east-1').client, { clientId })
    expect(scope).toBe(fetchTransport({ clientId, region: 'us-east-1' }).scope)
  })

  it('carries no operation that it has no command for', () => {
    const transport = awsSdkTransport(clientWith('us-east-1').client, { clientId })
    expect(() => transport.with!({ operation: 'SignUp' })).toThrow(/no command for SignUp/)
  })
})
