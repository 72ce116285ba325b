// @vitest-environment node
import {
  CognitoIdentityProviderClient,
  LimitExceededException,
  ResendConfirmationCodeCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { createCognitoEmulator } from '../../src/testing/index.js'
import { cognitoHandlers } from '../../src/testing/msw.js'

const emulator = createCognitoEmulator({
  verification: 'link',
  users: [{ username: 'jane', email: 'jane@example.com' }],
})
const server = setupServer(
  ...cognitoHandlers(emulator),
  http.get('https://example.com/', () => HttpResponse.text('another handler')),
)

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => emulator.reset())
afterAll(() => server.close())

const resend = (signal?: AbortSignal) =>
  fetch(emulator.endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.ResendConfirmationCode',
    },
    body: JSON.stringify({ ClientId: emulator.clientId, Username: 'jane' }),
    signal: signal ?? null,
  })

it('answers at the endpoint and leaves other handlers alone', async () => {
  const response = await resend()
  expect(await response.json()).toMatchObject({ CodeDeliveryDetails: { Destination: 'j***@e***' } })
  expect(await (await fetch('https://example.com/')).text()).toBe('another handler')
  expect((await fetch(emulator.endpoint, { method: 'OPTIONS' })).status).toBe(200)
  expect((await fetch(emulator.outbox.latest()!.link!)).status).toBe(200)
  expect(emulator.users.get('jane')?.status).toBe('CONFIRMED')
})

it('makes a network error of a lost reply', async () => {
  emulator.failNext({ type: 'lost-reply', sent: true })
  await expect(resend()).rejects.toBeInstanceOf(TypeError)
  expect(emulator.outbox.messages).toHaveLength(1)
})

it('lets a client leave while nothing answers', async () => {
  emulator.failNext({ type: 'no-answer' })
  const controller = new AbortController()
  const settled = expect(resend(controller.signal)).rejects.toMatchObject({ name: 'AbortError' })
  await vi.waitFor(() => expect(emulator.requests).toHaveLength(1), { interval: 1 })
  controller.abort()
  await settled
})

it('serves the AWS SDK', async () => {
  const client = new CognitoIdentityProviderClient({ region: 'us-east-1', maxAttempts: 1 })
  const command = new ResendConfirmationCodeCommand({ ClientId: emulator.clientId, Username: 'jane' })
  for (let sent = 0; sent < 5; sent++) await client.send(command)
  await expect(client.send(command)).rejects.toBeInstanceOf(LimitExceededException)
})
