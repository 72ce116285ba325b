// @vitest-environment node
import { createServer, type AddressInfo } from 'node:net'
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { CognitoUserPool } from 'amazon-cognito-identity-js'
import { Amplify } from 'aws-amplify'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { fetchTransport, userPoolTransport, type ResendTransport } from '#src/index.js'
import { createCognitoEmulator } from '#src/testing/index.js'
import { startCognitoServer, type CognitoServer } from '#src/testing/node.js'
import { amplifyTransport } from '#src/transports/amplify.js'
import { awsSdkTransport } from '#src/transports/awsSdk.js'
import { forgotPasswordTransport } from '#src/transports/forgotPassword.js'
import { RESEND_ERRORS } from '../testing/errorNames.js'
import { serviceErrors, situations } from './support/situations.js'
import { tap } from './support/tap.js'

const emulator = createCognitoEmulator({ users: [{ username: 'jane', email: 'jane@example.com' }] })
const { clientId, userPoolId, region } = emulator

/** Each way to Cognito, through the client that apps have, to a server at a URL. */
const ways: readonly (readonly [name: string, create: (url: string) => ResendTransport])[] = [
  [
    'userPoolTransport',
    (endpoint) => userPoolTransport(new CognitoUserPool({ UserPoolId: userPoolId, ClientId: clientId, endpoint })),
  ],
  ['fetchTransport', (endpoint) => fetchTransport({ clientId, endpoint })],
  [
    'amplifyTransport',
    (userPoolEndpoint) => {
      Amplify.configure({ Auth: { Cognito: { userPoolId, userPoolClientId: clientId, userPoolEndpoint } } })
      return amplifyTransport(Amplify)
    },
  ],
  [
    'awsSdkTransport',
    (endpoint) =>
      awsSdkTransport(new CognitoIdentityProviderClient({ region, endpoint, maxAttempts: 5 }), { clientId }),
  ],
]

let server: CognitoServer
beforeAll(async () => {
  server = await startCognitoServer(emulator)
})
afterAll(() => server.close())

beforeEach(() => {
  emulator.reset()
  // What only the team can mend is said on the console, once for each kind.
  vi.spyOn(console, 'error').mockImplementation((text: unknown) => {
    expect(text).toMatch(/^react-cognito-resend-code: /)
  })
  vi.spyOn(console, 'warn').mockImplementation((...words: unknown[]) => {
    expect(words.join(' ')).toMatch(/Auth - You are using a custom Amazon Amazon Cognito User Pool endpoint/)
  })
})
afterEach(() => vi.restoreAllMocks())

test('the table has every error of the service', () => {
  expect(serviceErrors.map(([name]) => name)).toEqual(RESEND_ERRORS)
})

describe.each(ways)('%s', (_way, create) => {
  test.each(situations.map((each) => [each.name, each.outcome, each.fault] as const))(
    '%s: %s, with one request',
    async (_name, outcome, fault) => {
      if (fault) emulator.failNext(fault)
      expect(await tap(create(server.url))).toBe(outcome)
      expect(emulator.requests).toHaveLength(1)
    },
  )

  test('no answer in time: reply-lost, with one request', async () => {
    emulator.failNext({ type: 'no-answer', sent: true })
    expect(await tap(create(server.url), { timeoutMs: 500 })).toBe('reply-lost')
    expect(emulator.requests).toHaveLength(1)
    expect(emulator.outbox.messages).toHaveLength(1)
  })

  test('the page gives up after the request left: aborted, with one request, which is ended', async () => {
    emulator.failNext({ type: 'no-answer' })
    const controller = new AbortController()
    const outcome = tap(create(server.url), { signal: controller.signal })
    await vi.waitFor(() => expect(emulator.requests).toHaveLength(1), 10_000)
    controller.abort()
    expect(await outcome).toBe('aborted')
    expect(emulator.requests).toHaveLength(1)
  })

  test('the page has given up before: aborted, with no request', async () => {
    expect(await tap(create(server.url), { signal: AbortSignal.abort() })).toBe('aborted')
    expect(emulator.requests).toEqual([])
  })

  test('a server that hangs up at once: reply-lost, with one connection', async () => {
    let connections = 0
    const rude = createServer((socket) => {
      connections++
      socket.destroy()
    })
    await new Promise<void>((resolve) => rude.listen(0, '127.0.0.1', resolve))
    const { port } = rude.address() as AddressInfo
    expect(await tap(create(`http://127.0.0.1:${port}`))).toBe('reply-lost')
    expect(connections).toBe(1)
    await new Promise((resolve) => rude.close(resolve))
  })

  test('no server: reply-lost', async () => {
    const gone = await startCognitoServer(emulator)
    await gone.close()
    expect(await tap(create(gone.url))).toBe('reply-lost')
  })

  test('carries every member of the request', async () => {
    const request = {
      username: 'jane',
      clientMetadata: { a: 'b' },
      analyticsMetadata: { analyticsEndpointId: 'e' },
      userContextData: { encodedData: 'd', ipAddress: '203.0.113.7' },
    }
    const { signal } = new AbortController()
    expect(await create(server.url).send(request, { signal })).toEqual({
      destination: 'j***@e***',
      deliveryMedium: 'EMAIL',
      attributeName: 'email',
    })
    expect(emulator.requests.map(({ operation, body }) => [operation, body])).toEqual([
      [
        'ResendConfirmationCode',
        {
          ClientId: clientId,
          Username: 'jane',
          ClientMetadata: { a: 'b' },
          AnalyticsMetadata: { AnalyticsEndpointId: 'e' },
          UserContextData: { EncodedData: 'd', IpAddress: '203.0.113.7' },
        },
      ],
    ])
  })

  test('can carry ForgotPassword', async () => {
    emulator.users.confirm('jane')
    expect(await tap(forgotPasswordTransport(create(server.url)))).toBe('sent')
    expect(emulator.outbox.messages.map(({ trigger }) => trigger)).toEqual(['CustomMessage_ForgotPassword'])
  })
})
