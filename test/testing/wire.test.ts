// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { post, setUp } from './support.js'

it('answers a success in the protocol', async () => {
  const { signUp, resend } = setUp()
  const first = await signUp('jane')
  const delivery = { Destination: 'j***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' }
  expect(first.json).toEqual({ UserConfirmed: false, UserSub: expect.any(String), CodeDeliveryDetails: delivery })
  const { status, json, headers } = await resend('jane')
  expect([status, json]).toEqual([200, { CodeDeliveryDetails: delivery }])
  expect(headers.get('content-type')).toBe('application/x-amz-json-1.1')
  expect(headers.get('x-amzn-requestid')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  )
  expect(headers.get('access-control-allow-origin')).toBe('*')
})

it('answers an error with type and message in body and headers', async () => {
  const { status, json, headers } = await setUp().resend('nobody')
  const message = 'Username/client id combination not found.'
  expect([status, json]).toEqual([400, { __type: 'UserNotFoundException', message }])
  expect(headers.get('x-amzn-errortype')).toBe('UserNotFoundException:')
  expect(headers.get('x-amzn-errormessage')).toBe(message)
  expect(headers.get('access-control-expose-headers')).toBe(
    'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date',
  )
})

it('answers a preflight, and logs no request for it', async () => {
  const { emulator } = setUp()
  const response = await emulator.handle(
    new Request(emulator.endpoint, {
      method: 'OPTIONS',
      headers: { 'Access-Control-Request-Headers': 'cache-control,content-type,x-amz-target,x-amz-user-agent' },
    }),
  )
  expect(response.status).toBe(200)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('access-control-allow-headers')).toContain('x-amz-target')
  expect(response.headers.get('access-control-allow-methods')).toContain('POST')
  expect(emulator.requests).toEqual([])
})

it('refuses what is not its protocol', async () => {
  const { emulator } = setUp()
  const typeOf = async (request: Request) => (await emulator.handle(request)).headers.get('x-amzn-errortype')
  expect(await typeOf(post('AdminDeleteUser', {}))).toBe('UnknownOperationException:')
  expect(await typeOf(post('SignUp', {}, { 'Content-Type': 'application/json' }))).toBe('UnknownOperationException:')
  expect(await typeOf(post('SignUp', {}, { 'X-Amz-Target': 'Other.SignUp' }))).toBe('UnknownOperationException:')
  expect(await typeOf(post('SignUp', '{"ClientId'))).toBe('SerializationException:')
  expect(await typeOf(post('SignUp', 'null'))).toBe('SerializationException:')
  expect((await emulator.handle(new Request(emulator.endpoint))).status).toBe(404)
})

it('reads headers whose names keep their case when they are listed, as happy-dom’s do', async () => {
  const { emulator } = setUp({ users: [{ username: 'jane', email: 'jane@example.com' }] })
  const request = post('ResendConfirmationCode', { ClientId: emulator.clientId, Username: 'jane' })
  const named = ['Content-Type', 'X-Amz-Target'].map((name): [string, string] => [name, request.headers.get(name)!])
  Object.defineProperty(request, 'headers', { value: new Map(named) })
  expect((await emulator.handle(request)).status).toBe(200)
  expect(Object.keys(emulator.requests[0]!.headers)).toEqual(['content-type', 'x-amz-target'])
})

it('logs what was asked and what came of it', async () => {
  const { emulator, resend, signUp, clock } = setUp()
  await signUp('jane')
  const before = emulator.requests
  await resend('jane', { ClientMetadata: { locale: 'de' } })
  await resend('john')
  expect(before).toHaveLength(1)
  expect(emulator.requests.map(({ operation, outcome }) => [operation, outcome])).toEqual([
    ['SignUp', 'ok'],
    ['ResendConfirmationCode', 'ok'],
    ['ResendConfirmationCode', 'UserNotFoundException'],
  ])
  expect(emulator.requests[1]).toMatchObject({
    body: { ClientId: emulator.clientId, Username: 'jane', ClientMetadata: { locale: 'de' } },
    headers: { 'content-type': 'application/x-amz-json-1.1' },
    at: clock.now(),
  })
})

describe('constraints', () => {
  const at = (path: string) => `Value at '${path}' failed to satisfy constraint: Member must`
  const letters = '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+'
  const one = '1 validation error detected: '

  it.each([
    ['no username', {}, `${one}Value null at 'username' failed to satisfy constraint: Member must not be null`],
    [
      'null',
      { Username: null },
      `${one}Value null at 'username' failed to satisfy constraint: Member must not be null`,
    ],
    [
      'an empty username',
      { Username: '' },
      `2 validation errors detected: ${at('username')} have length greater than or equal to 1; ${at('username')} satisfy regular expression pattern: ${letters}`,
    ],
    ['a space', { Username: 'a b' }, `${one}${at('username')} satisfy regular expression pattern: ${letters}`],
    ['129 characters', { Username: 'a'.repeat(129) }, `${one}${at('username')} have length less than or equal to 128`],
    [
      'a secret hash',
      { Username: 'a', SecretHash: '!' },
      `${one}${at('secretHash')} satisfy regular expression pattern: [\\w+=/]+`,
    ],
    [
      'context data',
      { Username: 'a', UserContextData: { EncodedData: 'x'.repeat(131_073) } },
      `${one}Value '${'x'.repeat(131_073)}' at 'userContextData.encodedData' failed to satisfy constraint: Member must have length less than or equal to 131072`,
    ],
  ])('refuses %s', async (_, body, message) => {
    const { type, message: actual, status } = await setUp().call('ResendConfirmationCode', body)
    expect([status, type, actual]).toEqual([400, 'InvalidParameterException', message])
  })

  it('accepts 128 characters beyond the first plane, and letters of any script', async () => {
    const { resend } = setUp()
    expect((await resend('😀'.repeat(128))).type).toBe('UserNotFoundException')
    expect((await resend('Ünïcödé-名前')).type).toBe('UserNotFoundException')
  })

  it('checks lists and types', async () => {
    const { call } = setUp()
    const attributes = { Username: 'a', UserAttributes: [{ Name: 'email', Value: 'x' }, { Value: 'y' }] }
    expect((await call('SignUp', attributes)).message).toBe(
      `${one}Value null at 'userAttributes.2.member.name' failed to satisfy constraint: Member must not be null`,
    )
    expect(await call('ConfirmSignUp', { Username: 'a', ConfirmationCode: '1 2' })).toMatchObject({
      message: `${one}Value '1 2' at 'confirmationCode' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\S]+`,
    })
    expect((await call('SignUp', { Username: 5 })).type).toBe('SerializationException')
    expect((await call('SignUp', { Username: 'a', ClientMetadata: { a: 1 } })).type).toBe('SerializationException')
    expect((await call('SignUp', { Username: 'a', ClientMetadata: 'a' })).type).toBe('SerializationException')
    expect((await call('SignUp', { Username: 'a', UserAttributes: 'a' })).type).toBe('SerializationException')
  })
})
