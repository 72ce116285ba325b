// @vitest-environment node
import * as sdk from '@aws-sdk/client-cognito-identity-provider'
import { CognitoUser, CognitoUserAttribute, CognitoUserPool } from 'amazon-cognito-identity-js'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCognitoEmulator, type CognitoEmulator } from '../../src/testing/index.js'
import { startCognitoServer, type CognitoServer } from '../../src/testing/node.js'
import { expectConsole } from '../support/setup.js'
import { RESEND_ERRORS } from './errorNames.js'
import { PASSWORD, post, wrong } from './support.js'

let emulator: CognitoEmulator
let server: CognitoServer

beforeEach(async () => {
  emulator = createCognitoEmulator({ users: [{ username: 'joe', email: 'joe@example.com' }] })
  server = await startCognitoServer(emulator)
})
afterEach(() => server.close())

it('answers with an error of its own, and prints it, where the test’s own code fails', async () => {
  expectConsole(/no code today/)
  const nextCode = () => {
    throw new Error('no code today')
  }
  const broken = await startCognitoServer(
    createCognitoEmulator({ nextCode, users: [{ username: 'joe', email: 'joe@example.com' }] }),
  )
  const request = post('ResendConfirmationCode', { ClientId: emulator.clientId, Username: 'joe' })
  const response = await fetch(broken.url, { method: 'POST', headers: request.headers, body: await request.text() })
  expect([response.status, await response.text()]).toEqual([500, 'no code today'])
  await broken.close()
})

const delivery = { Destination: 'j***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' }

describe('amazon-cognito-identity-js', () => {
  const call = <T>(run: (done: (error: unknown, result: T) => void) => void) =>
    new Promise<T>((resolve, reject) => run((error, result) => (error ? reject(error) : resolve(result))))
  const userPool = () =>
    new CognitoUserPool({ UserPoolId: emulator.userPoolId, ClientId: emulator.clientId, endpoint: server.url })
  const user = (Username: string) => new CognitoUser({ Username, Pool: userPool() })
  const resend = (name: string) => call((done) => user(name).resendConfirmationCode(done, { locale: 'fr' }))

  it('signs up, resends and confirms', async () => {
    const attributes = [new CognitoUserAttribute({ Name: 'email', Value: 'jane@example.com' })]
    const result = await call((done) => userPool().signUp('jane', PASSWORD, attributes, [], done))
    expect(result).toMatchObject({ userConfirmed: false, codeDeliveryDetails: delivery })
    expect(await resend('jane')).toEqual({ CodeDeliveryDetails: delivery })
    const { code, clientMetadata } = emulator.outbox.latest('jane')!
    expect(clientMetadata).toEqual({ locale: 'fr' })
    const confirm = (text: string) => call((done) => user('jane').confirmRegistration(text, false, done))
    await expect(confirm(wrong(code))).rejects.toMatchObject({ code: 'CodeMismatchException' })
    expect(await confirm(code)).toBe('SUCCESS')
    await expect(resend('jane')).rejects.toMatchObject({ message: 'User is already confirmed.' })
  })

  it.each(RESEND_ERRORS)('raises %s', async (name) => {
    emulator.failNext({ type: 'error', name, message: 'said' })
    await expect(resend('joe')).rejects.toMatchObject({ name, code: name, message: 'said' })
  })

  it('raises what cognito.md §2b says for broken replies', async () => {
    emulator.failNext({ type: 'lost-reply', sent: true })
    await expect(resend('joe')).rejects.toMatchObject({ code: 'NetworkError' })
    expect(emulator.outbox.messages).toHaveLength(1)
    emulator.failNext({ type: 'malformed-reply', reply: 'html-403-with-error-type' })
    await expect(resend('joe')).rejects.toMatchObject({ code: 'ForbiddenException', message: '403' })
    emulator.failNext({ type: 'malformed-reply', reply: 'html-403' })
    await expect(resend('joe')).rejects.toBeInstanceOf(TypeError)
    emulator.failNext({ type: 'malformed-reply', reply: 'html-200' })
    expect(await resend('joe')).toEqual({})
    expect(emulator.requests).toHaveLength(4)
  })
})

describe('@aws-sdk/client-cognito-identity-provider', () => {
  const client = () =>
    new sdk.CognitoIdentityProviderClient({ region: 'us-east-1', endpoint: server.url, maxAttempts: 1 })
  const resend = (Username: string, abortSignal?: AbortSignal) =>
    client().send(
      new sdk.ResendConfirmationCodeCommand({ ClientId: emulator.clientId, Username }),
      abortSignal ? { abortSignal } : {},
    )

  it('signs up, resends and confirms', async () => {
    const ids = { ClientId: emulator.clientId, Username: 'jane' }
    const UserAttributes = [{ Name: 'email', Value: 'jane@example.com' }]
    const result = await client().send(new sdk.SignUpCommand({ ...ids, Password: PASSWORD, UserAttributes }))
    expect(result).toMatchObject({ UserConfirmed: false, CodeDeliveryDetails: delivery })
    const { CodeDeliveryDetails, $metadata } = await resend('jane')
    expect(CodeDeliveryDetails).toEqual(delivery)
    expect($metadata).toMatchObject({ httpStatusCode: 200, requestId: expect.any(String), attempts: 1 })
    const confirm = (ConfirmationCode: string) =>
      client().send(new sdk.ConfirmSignUpCommand({ ...ids, ConfirmationCode }))
    const { code } = emulator.outbox.latest()!
    await expect(confirm(wrong(code))).rejects.toBeInstanceOf(sdk.CodeMismatchException)
    await confirm(code)
    expect(emulator.users.get('jane')?.status).toBe('CONFIRMED')
    await expect(confirm(code)).rejects.toBeInstanceOf(sdk.NotAuthorizedException)
  })

  it.each(RESEND_ERRORS)('raises its own %s', async (name) => {
    emulator.failNext({ type: 'error', name, message: 'said' })
    const error = await resend('joe').catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(sdk[name])
    expect(error).toMatchObject({ name, message: 'said' })
  })

  it('finds the error without the header too', async () => {
    emulator.failNext({ type: 'error', name: 'LimitExceededException', errorHeader: false })
    await expect(resend('joe')).rejects.toBeInstanceOf(sdk.LimitExceededException)
  })

  it('sees a broken connection where the reply is lost', async () => {
    emulator.failNext({ type: 'lost-reply', sent: false })
    await expect(resend('joe')).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect([emulator.requests.length, emulator.outbox.messages.length]).toEqual([1, 0])
  })

  it('can leave while nothing answers', async () => {
    emulator.failNext({ type: 'no-answer' })
    const controller = new AbortController()
    const reply = resend('joe', controller.signal)
    const settled = expect(reply).rejects.toMatchObject({ name: 'AbortError' })
    await vi.waitFor(() => expect(emulator.requests).toHaveLength(1), { interval: 1 })
    controller.abort()
    await settled
  })
})

describe('the server', () => {
  it('keeps no connection alive, and answers preflights and links', async () => {
    const preflight = await fetch(server.url, { method: 'OPTIONS' })
    expect([preflight.status, preflight.headers.get('connection')]).toEqual([200, 'close'])
    expect((await fetch(`${server.url}/confirmUser/?client_id=x`)).status).toBe(400)
  })

  it('listens on the port it is given, and says when it cannot', async () => {
    const port = Number(new URL(server.url).port)
    await expect(startCognitoServer(emulator, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await server.close()
    server = await startCognitoServer(emulator, { port })
    expect(server.url).toBe(`http://127.0.0.1:${port}`)
  })

  it('closes at once, also while a reply is held back', async () => {
    emulator.failNext({ type: 'no-answer' })
    const { headers, method } = post('ResendConfirmationCode', {})
    const reply = fetch(server.url, { method, headers, body: '{}' }).catch((error: unknown) => error)
    await vi.waitFor(() => expect(emulator.requests).toHaveLength(1), { interval: 1 })
    await server.close()
    expect(await reply).toBeInstanceOf(TypeError)
    await server.close()
  })
})
