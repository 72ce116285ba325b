// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { computeSecretHash, createCognitoEmulator, type CustomMessageEvent } from '../../src/testing/index.js'
import { PASSWORD, setUp } from './support.js'

describe('usernames', () => {
  it('are case-insensitive unless the pool says otherwise', async () => {
    const insensitive = setUp()
    await insensitive.signUp('Jane')
    expect((await insensitive.resend('jANE')).status).toBe(200)
    expect(await insensitive.signUp('jane')).toMatchObject({
      type: 'UsernameExistsException',
      message: 'User already exists',
    })
    const sensitive = setUp({ caseSensitive: true })
    await sensitive.signUp('Jane')
    expect((await sensitive.resend('jane')).type).toBe('UserNotFoundException')
  })

  it('are addresses or numbers where the pool wants those', async () => {
    const { emulator, signUp, resend } = setUp({ usernameAttributes: ['email'] })
    expect(await signUp('jane')).toMatchObject({
      type: 'InvalidParameterException',
      message: 'Username should be an email.',
    })
    await signUp('jane@example.com', {})
    expect(emulator.users.get('jane@example.com')?.attributes.email).toBe('jane@example.com')
    expect(emulator.outbox.latest()).toMatchObject({ to: 'jane@example.com', username: 'jane@example.com' })
    expect((await resend('Jane@Example.com')).status).toBe(200)
    expect((await resend(emulator.users.get('jane@example.com')!.sub)).status).toBe(200)
    expect((await signUp('JANE@example.com', {})).message).toBe('An account with the given email already exists.')

    const either = setUp({ usernameAttributes: ['email', 'phone_number'] })
    expect((await either.signUp('jane')).message).toBe('Username should be either an email or a phone number.')
    const { json } = await either.signUp('+12065558884', {})
    expect(json.CodeDeliveryDetails).toEqual({
      Destination: '+*******8884',
      DeliveryMedium: 'SMS',
      AttributeName: 'phone_number',
    })
    const numbers = setUp({ usernameAttributes: ['phone_number'] })
    expect((await numbers.signUp('jane@example.com')).message).toBe('Username should be a phone number.')
  })
})

describe('delivery', () => {
  const both = { email: 'jane@example.com', phone_number: '+12065558884' }

  it('goes by SMS where a user has both', async () => {
    const { emulator, signUp } = setUp()
    await signUp('jane', both)
    expect(emulator.outbox.latest()).toMatchObject({ medium: 'SMS', to: '+12065558884', subject: undefined })
  })

  it('goes to what the pool verifies', async () => {
    const { emulator, signUp } = setUp({ autoVerifiedAttributes: ['email'] })
    await signUp('jane', both)
    expect(emulator.outbox.latest()).toMatchObject({
      medium: 'EMAIL',
      to: 'jane@example.com',
      trigger: 'CustomMessage_SignUp',
    })
  })

  it('cannot go anywhere without auto verification', async () => {
    const { signUp, resend } = setUp({ autoVerifiedAttributes: [] })
    expect((await signUp('jane', both)).json).toEqual({ UserConfirmed: false, UserSub: expect.any(String) })
    expect(await resend('jane')).toMatchObject({
      type: 'NotAuthorizedException',
      message: 'Cannot resend codes. Auto verification not turned on.',
    })
  })
})

describe('sign-up', () => {
  it.each([
    ['Short1!', 'Password not long enough'],
    ['NO-LOWERCASE-1', 'Password must have lowercase characters'],
    ['no-uppercase-1', 'Password must have uppercase characters'],
    ['No-number-here', 'Password must have numeric characters'],
    ['NoSymbolHere1', 'Password must have symbol characters'],
  ])('refuses the password %s', async (Password, why) => {
    const { call, emulator } = setUp()
    expect(await call('SignUp', { Username: 'jane', Password })).toMatchObject({
      type: 'InvalidPasswordException',
      message: `Password did not conform with policy: ${why}`,
    })
    expect(emulator.users.list()).toEqual([])
  })

  it('refuses what is no address or number', async () => {
    const { signUp } = setUp()
    expect((await signUp('a', { email: 'jane@' })).message).toBe('Invalid email address format.')
    expect((await signUp('a', { phone_number: '0206' })).message).toBe('Invalid phone number format.')
  })
})

describe('user existence', () => {
  const users = [
    { username: 'off', email: 'off@example.com', enabled: false },
    { username: 'jane', email: 'jane@example.com' },
  ]
  const enabled = { users, clients: [{ clientId: 'a', preventUserExistenceErrors: 'ENABLED' }] } as const

  it('shows in errors with LEGACY', async () => {
    const { resend, confirm } = setUp({ users })
    expect((await resend('nobody')).type).toBe('UserNotFoundException')
    expect((await confirm('nobody', '123456')).type).toBe('UserNotFoundException')
    expect(await resend('off')).toMatchObject({ type: 'NotAuthorizedException', message: 'User is disabled.' })
    expect((await confirm('off', '123456')).message).toBe('User is disabled.')
  })

  it('is concealed with ENABLED: a simulated delivery that stays the same and is limited too', async () => {
    const { emulator, resend, confirm } = setUp(enabled)
    const first = await resend('nobody')
    expect(first.json.CodeDeliveryDetails).toEqual({
      Destination: expect.stringMatching(/^[a-z]\*\*\*@[a-z]\*\*\*$/),
      DeliveryMedium: 'EMAIL',
      AttributeName: 'email',
    })
    expect((await resend('NOBODY')).json).toEqual(first.json)
    expect((await resend('off')).status).toBe(200)
    expect(emulator.outbox.messages).toEqual([])
    for (let sent = 2; sent < 5; sent++) expect((await resend('nobody')).status).toBe(200)
    expect((await resend('nobody')).type).toBe('LimitExceededException')
    expect((await confirm('nobody', '123456')).type).toBe('CodeMismatchException')
  })

  it('is simulated by SMS where the name is a number or the pool has nothing else', async () => {
    expect((await setUp(enabled).resend('+12065550100')).json.CodeDeliveryDetails).toMatchObject({
      DeliveryMedium: 'SMS',
    })
    const onlySms = setUp({ ...enabled, autoVerifiedAttributes: ['phone_number'] })
    expect((await onlySms.resend('nobody')).json.CodeDeliveryDetails).toEqual({
      Destination: expect.stringMatching(/^\+\*{7}\d{4}$/),
      DeliveryMedium: 'SMS',
      AttributeName: 'phone_number',
    })
  })
})

describe('app clients', () => {
  it('computes the published hashes', async () => {
    expect(await computeSecretHash('+15551234567', '1example23456789', 'sekrit-client-secret')).toBe(
      '5nAkRgUw5Vx7SIUEmv6HrgEXPK/SwtnH5F8rxZL+71w=',
    )
    expect(
      await computeSecretHash(
        'a2c2e290-6d0f-4a08-a5ca-f0162935f3a6',
        '18u8119jgbpr464n28s1itk2mq',
        'ps50nb7hd1umdnmlt1xa9nwiscqvdvzy5ijw63vcacd09yihc2b',
      ),
    ).toBe('QW3YkSgjkc9VNMtbTkuQflK54A6+9GS8ZiRDj0mSvPI=')
  })

  it('must be known', async () => {
    expect(await setUp().resend('jane', { ClientId: 'other' })).toMatchObject({
      type: 'ResourceNotFoundException',
      message: 'User pool client other does not exist.',
    })
  })

  it('with a secret want its hash; without, none', async () => {
    const clients = [{ clientId: 'server', clientSecret: 's3cret' }, { clientId: 'page' }]
    const { resend } = setUp({ clients, users: [{ username: 'jane', email: 'jane@example.com' }] })
    expect(await resend('jane')).toMatchObject({
      type: 'NotAuthorizedException',
      message: 'Client server is configured with secret but SECRET_HASH was not received',
    })
    expect(await resend('jane', { SecretHash: 'AAAA' })).toMatchObject({
      type: 'NotAuthorizedException',
      message: 'Unable to verify secret hash for client server',
    })
    const SecretHash = await computeSecretHash('jane', 'server', 's3cret')
    expect((await resend('jane', { SecretHash })).status).toBe(200)
    expect(await resend('jane', { ClientId: 'page', SecretHash })).toMatchObject({
      type: 'InvalidParameterException',
      message: 'App client page is not configured for secret but secret hash was received',
    })
  })
})

describe('the CustomMessage trigger', () => {
  it('is a Lambda handler: it sees the metadata and writes the message', async () => {
    const events: CustomMessageEvent[] = []
    const { emulator, signUp, resend } = setUp({
      customMessage(event) {
        events.push(structuredClone(event))
        const { locale } = event.request.clientMetadata
        if (locale === 'de') {
          event.response.emailMessage = `Ihr Code: ${event.request.codeParameter}`
          event.response.emailSubject = 'Bestätigung'
        }
        return event
      },
    })
    await signUp('jane')
    await resend('jane', { ClientMetadata: { locale: 'de' } })
    const [first, second] = emulator.outbox.messages
    expect(first).toMatchObject({ text: `Your confirmation code is ${first!.code}`, clientMetadata: {} })
    expect(second).toMatchObject({
      text: `Ihr Code: ${second!.code}`,
      subject: 'Bestätigung',
      trigger: 'CustomMessage_ResendCode',
      clientMetadata: { locale: 'de' },
    })
    expect(events.map((event) => event.triggerSource)).toEqual(['CustomMessage_SignUp', 'CustomMessage_ResendCode'])
    expect(events[1]).toMatchObject({
      userName: 'jane',
      callerContext: { clientId: emulator.clientId },
      request: { userAttributes: { email: 'jane@example.com' }, clientMetadata: { locale: 'de' } },
    })
  })

  it('fails with its own words, sends nothing and uses up no resend', async () => {
    let fail = true
    const { emulator, resend } = setUp({
      limits: { resends: 1 },
      users: [{ username: 'jane', email: 'jane@example.com' }],
      customMessage() {
        if (fail) throw new Error('not today – 明日')
      },
    })
    const { type, message, headers } = await resend('jane')
    expect([type, message]).toEqual([
      'UserLambdaValidationException',
      'CustomMessage failed with error not today – 明日.',
    ])
    expect(headers.get('x-amzn-errormessage')).toBe('CustomMessage failed with error not today ? ??.')
    expect(emulator.outbox.messages).toEqual([])
    fail = false
    expect((await resend('jane')).status).toBe(200)
  })

  it('must answer with a response', async () => {
    const customMessage = () => ({}) as never
    const { resend } = setUp({ users: [{ username: 'jane', email: 'jane@example.com' }], customMessage })
    expect((await resend('jane')).type).toBe('InvalidLambdaResponseException')
  })
})

describe('users', () => {
  it('are added and confirmed directly, and shown as copies', () => {
    const { emulator, clock } = setUp()
    const jane = emulator.users.add({ username: 'jane', phoneNumber: '+12065550100', sub: 'sub-1' })
    expect(jane).toEqual({
      username: 'jane',
      sub: 'sub-1',
      status: 'UNCONFIRMED',
      enabled: true,
      attributes: { phone_number: '+12065550100' },
      createdAt: clock.now(),
      code: undefined,
    })
    expect(emulator.users.confirm('jane').status).toBe('CONFIRMED')
    expect(jane.status).toBe('UNCONFIRMED')
    expect(emulator.users.get('nobody')).toBeUndefined()
    expect(() => emulator.users.add({ username: 'JANE' })).toThrow('"JANE", which exists.')
    expect(() => emulator.users.confirm('nobody')).toThrow('no such user')
  })

  it('are those of the options again after reset()', async () => {
    const { emulator, signUp, resend } = setUp({
      limits: { resends: 1 },
      users: [{ username: 'jane', email: 'j@e.org' }],
    })
    emulator.failNext('TooManyRequestsException', { times: 3 })
    await signUp('john')
    await resend('jane')
    emulator.reset()
    expect(emulator.users.list().map(({ username }) => username)).toEqual(['jane'])
    expect([emulator.outbox.messages, emulator.requests]).toEqual([[], []])
    expect((await resend('jane')).status).toBe(200)
    expect((await resend('jane')).type).toBe('LimitExceededException')
    emulator.reset()
    expect((await resend('jane')).status).toBe(200)
  })
})

it('says what is wrong with its options', () => {
  expect(() => createCognitoEmulator({ clients: [] })).toThrow(/^react-cognito-resend-code\/testing: /)
  expect(() => createCognitoEmulator({ endpoint: 'localhost' })).toThrow('`endpoint`')
  expect(() => createCognitoEmulator({ endpoint: 'localhost:9229' })).toThrow('with its scheme')
  expect(() => createCognitoEmulator({ domain: 'not a host' })).toThrow('`domain`')
})

it('says so when a code is none', async () => {
  const nextCode = () => 123456 as unknown as string
  const { resend } = setUp({ nextCode, users: [{ username: 'jane', email: 'jane@example.com' }] })
  await expect(resend('jane')).rejects.toThrow(/^react-cognito-resend-code\/testing: nextCode\(\) .*Return a string/)
})

it('takes codes from the options, and time from this machine', async () => {
  const emulator = createCognitoEmulator({ nextCode: () => '123456' })
  const before = Date.now()
  await emulator.fetch(emulator.endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.SignUp',
    },
    body: JSON.stringify({
      ClientId: emulator.clientId,
      Username: 'jane',
      Password: PASSWORD,
      UserAttributes: [{ Name: 'email', Value: 'jane@example.com' }],
    }),
  })
  expect(emulator.outbox.latest()?.code).toBe('123456')
  expect(emulator.outbox.latest()?.at).toBeGreaterThanOrEqual(before)
})
