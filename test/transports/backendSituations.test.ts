// @vitest-environment node
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createResendHandler, toNodeListener } from '#src/server/index.js'
import { createCognitoEmulator } from '#src/testing/index.js'
import { startCognitoServer, type CognitoServer } from '#src/testing/node.js'
import { backendTransport } from '#src/transports/backend.js'
import { situations } from './support/situations.js'
import { tap } from './support/tap.js'

const client = { clientId: '1example23456789', clientSecret: 'sekrit-client-secret' }
const emulator = createCognitoEmulator({ clients: [client], users: [{ username: 'jane', email: 'jane@example.com' }] })

let cognito: CognitoServer
let backend: Server
let url: string
let requests = 0

beforeAll(async () => {
  cognito = await startCognitoServer(emulator)
  const listener = toNodeListener(
    createResendHandler({
      ...client,
      endpoint: cognito.url,
      allowedOrigins: ['https://app.example.com'],
      // The taps of this test come from no page.
      allowMissingOrigin: true,
      authorize: () => ({ username: 'jane' }),
      concealUserExistence: false,
      onError: () => undefined,
    }),
  )
  backend = createServer((incoming, outgoing) => {
    requests++
    listener(incoming, outgoing)
  })
  await new Promise<void>((resolve) => backend.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(backend.address() as AddressInfo).port}/api/resend-code`
})
afterAll(async () => {
  backend.closeAllConnections()
  await new Promise((resolve) => backend.close(resolve))
  await cognito.close()
})
beforeEach(() => {
  emulator.reset()
  requests = 0
  // What only the team can mend is said on the console, once for each kind.
  vi.spyOn(console, 'error').mockImplementation((text: unknown) => {
    expect(text).toMatch(/^react-cognito-resend-code: /)
    expect(text).not.toMatch(/jane|1example|sekrit/)
  })
  return () => vi.restoreAllMocks()
})

/** What each situation comes to by way of a server is what it comes to by any other way. */
describe('backendTransport, createResendHandler and Cognito, each behind HTTP', () => {
  test.each(situations.map((each) => [each.name, each.outcome, each.fault] as const))(
    '%s: %s, with one request to each',
    async (_name, outcome, fault) => {
      if (fault) emulator.failNext(fault)
      expect(await tap(backendTransport(url))).toBe(outcome)
      expect([requests, emulator.requests.length]).toEqual([1, 1])
    },
  )

  test('no answer in time: reply-lost, with one request to each', async () => {
    emulator.failNext({ type: 'no-answer', sent: true })
    expect(await tap(backendTransport(url), { timeoutMs: 150 })).toBe('reply-lost')
    expect([requests, emulator.requests.length, emulator.outbox.messages.length]).toEqual([1, 1, 1])
  })

  test('the page gives up after the request left: aborted', async () => {
    emulator.failNext({ type: 'no-answer' })
    const controller = new AbortController()
    const outcome = tap(backendTransport(url), { signal: controller.signal })
    await vi.waitFor(() => expect(emulator.requests).toHaveLength(1))
    controller.abort()
    expect(await outcome).toBe('aborted')
    expect([requests, emulator.requests.length]).toEqual([1, 1])
  })

  test('the page has given up before: aborted, with no request', async () => {
    expect(await tap(backendTransport(url), { signal: AbortSignal.abort() })).toBe('aborted')
    expect(requests).toBe(0)
  })

  test('no server: reply-lost', async () => {
    const gone = await startCognitoServer(emulator)
    await gone.close()
    expect(await tap(backendTransport(gone.url))).toBe('reply-lost')
  })
})
