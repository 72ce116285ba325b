// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { CognitoEmulatorOptions } from '../../src/testing/index.js'
import { PASSWORD, setUp as open, wrong } from './support.js'

const HOUR = 3_600_000
const jane = { username: 'jane', email: 'jane@example.com', status: 'CONFIRMED' as const }

function setUp(options: CognitoEmulatorOptions = {}) {
  const page = open({ users: [jane], ...options })
  const ask = (username = 'jane', more: object = {}) => page.call('ForgotPassword', { Username: username, ...more })
  const change = (code: string, password = PASSWORD, username = 'jane') =>
    page.call('ConfirmForgotPassword', { Username: username, ConfirmationCode: code, Password: password })
  const code = () => page.emulator.outbox.latest('jane')!.code
  return { ...page, ask, change, code }
}
const enabled = { clients: [{ clientId: 'c', preventUserExistenceErrors: 'ENABLED' as const }] }

it('delivers a code that sets a new password, once', async () => {
  const { emulator, ask, change, code } = setUp()
  expect((await ask()).json).toEqual({
    CodeDeliveryDetails: { Destination: 'j***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' },
  })
  expect(emulator.outbox.messages).toMatchObject([
    { trigger: 'CustomMessage_ForgotPassword', text: `Your password reset code is ${code()}` },
  ])
  expect(emulator.users.get('jane')).toMatchObject({ passwordCode: { value: code() }, code: undefined })
  expect(await change(code())).toMatchObject({ status: 200, json: {} })
  expect(emulator.users.get('jane')).toMatchObject({ status: 'CONFIRMED', passwordCode: undefined })
  expect(await change(code())).toMatchObject({ type: 'ExpiredCodeException' })
})

it('takes the newest code, for one hour', async () => {
  const { clock, emulator, ask, change } = setUp()
  await ask()
  await ask()
  const [first, second] = emulator.outbox.messages.map((message) => message.code)
  expect(await change(first!)).toMatchObject({ type: 'CodeMismatchException' })
  clock.advance(HOUR)
  expect(await change(second!)).toMatchObject({ type: 'ExpiredCodeException' })
  await ask()
  clock.advance(HOUR - 1)
  expect((await change(emulator.outbox.latest('jane')!.code)).status).toBe(200)
})

it('holds a new password to the pool’s rules, and keeps the code for another', async () => {
  const { ask, change, code } = setUp()
  await ask()
  expect(await change(code(), 'short')).toMatchObject({
    type: 'InvalidPasswordException',
    message: 'Password did not conform with policy: Password not long enough',
  })
  expect((await change(code())).status).toBe(200)
})

it('counts asking and trying together, five an hour unless told otherwise', async () => {
  const { clock, ask, change, code } = setUp()
  for (let asked = 0; asked < 3; asked++) expect((await ask()).status).toBe(200)
  for (let tried = 0; tried < 2; tried++) expect(await change(wrong(code()))).toMatchObject({ type: 'CodeMismatchException' }) // prettier-ignore
  expect(await ask()).toMatchObject({ type: 'LimitExceededException' })
  expect(await change(code())).toMatchObject({ type: 'LimitExceededException' })
  clock.advance(HOUR)
  expect((await ask()).status).toBe(200)
  const generous = setUp({ limits: { passwordResets: 20 } })
  for (let asked = 0; asked < 20; asked++) expect((await generous.ask()).status).toBe(200)
  expect(await generous.ask()).toMatchObject({ type: 'LimitExceededException' })
})

it('leaves the resends of a sign-up alone, and its code', async () => {
  const { emulator, ask, resend, confirm } = setUp({ users: [{ username: 'jane', email: 'jane@example.com' }] })
  await resend('jane')
  const code = emulator.outbox.latest('jane')!.code
  for (let asked = 0; asked < 6; asked++) await ask()
  expect((await resend('jane')).status).toBe(200)
  expect((await confirm('jane', emulator.outbox.latest('jane')!.code)).status).toBe(200)
  expect(emulator.outbox.messages.map(({ code: each }) => each)).toContain(code)
})

describe('where it sends', () => {
  it('to a phone first, and only where the user has shown to be', async () => {
    const { emulator, ask, signUp, confirm } = setUp({ users: [] })
    await signUp('jane', { email: 'jane@example.com', phone_number: '+12065550100' })
    expect(await ask()).toMatchObject({
      type: 'InvalidParameterException',
      message: 'Cannot reset password for the user as there is no registered/verified email or phone_number',
    })
    await confirm('jane', emulator.outbox.latest('jane')!.code)
    expect(emulator.users.get('jane')!.attributes).toMatchObject({ phone_number_verified: 'true' })
    expect(emulator.users.get('jane')!.attributes).not.toHaveProperty('email_verified')
    expect((await ask()).json).toMatchObject({ CodeDeliveryDetails: { DeliveryMedium: 'SMS' } })
  })

  it('a code also in a pool that confirms by link', async () => {
    const { emulator, ask } = setUp({ verification: 'link' })
    await ask()
    expect(emulator.outbox.latest('jane')).toMatchObject({ link: undefined, subject: 'Your password reset code' })
  })

  it('what the CustomMessage trigger makes of it', async () => {
    const { emulator, ask } = setUp({
      customMessage: ({ triggerSource, request, response }) => {
        response.emailMessage = `${triggerSource} ${request.clientMetadata.locale}: {####}`
      },
    })
    await ask('jane', { ClientMetadata: { locale: 'de' } })
    const { text, code } = emulator.outbox.latest('jane')!
    expect(text).toBe(`CustomMessage_ForgotPassword de: ${code}`)
  })
})

describe('for nobody', () => {
  const disabled = { ...jane, username: 'dan', enabled: false }
  const unverified = { username: 'una', email: 'una@example.com' }
  const users = [jane, disabled, unverified]

  it.each([
    ['eve', 'UserNotFoundException'],
    ['dan', 'NotAuthorizedException'],
    ['una', 'InvalidParameterException'],
  ])('%s is told as %s by a client that does not prevent it', async (username, type) => {
    const { emulator, ask } = setUp({ users })
    expect(await ask(username)).toMatchObject({ type })
    expect(emulator.outbox.messages).toEqual([])
  })

  it.each(['eve', 'dan', 'una'])('%s looks like anyone where the client prevents it', async (username) => {
    const { emulator, ask, change } = setUp({ users, ...enabled })
    for (let asked = 0; asked < 5; asked++) expect((await ask(username)).json).toMatchObject({ CodeDeliveryDetails: { DeliveryMedium: 'EMAIL' } }) // prettier-ignore
    expect(await ask(username)).toMatchObject({ type: 'LimitExceededException' })
    expect(emulator.outbox.messages).toEqual([])
    // The guide: a mismatch for who does not exist or is disabled, expired where no code was asked for.
    const type = username === 'una' ? 'ExpiredCodeException' : 'CodeMismatchException'
    expect(await change('123456', PASSWORD, username)).toMatchObject({ type })
  })

  it.each([
    ['eve', 'UserNotFoundException'],
    ['dan', 'NotAuthorizedException'],
    ['jane', 'ExpiredCodeException'],
  ])('a password for %s is refused as %s', async (username, type) => {
    expect(await setUp({ users }).change('123456', PASSWORD, username)).toMatchObject({ type })
  })
})

it('asks for a code and a password', async () => {
  const { call } = setUp()
  expect(await call('ConfirmForgotPassword', { Username: 'jane' })).toMatchObject({
    type: 'InvalidParameterException',
    message: expect.stringMatching(/^2 validation errors[^]*'password'[^]*'confirmationCode'/) as unknown,
  })
})
