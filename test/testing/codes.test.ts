// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { setUp, wrong } from './support.js'

const HOUR = 3_600_000

it('delivers a new six-digit code at each send, and takes only the newest', async () => {
  const { emulator, signUp, resend, confirm } = setUp()
  await signUp('jane')
  await resend('jane')
  const [first, second] = emulator.outbox.messages.map(({ code }) => code)
  expect(first).toMatch(/^\d{6}$/)
  expect(second).not.toBe(first)
  expect(await confirm('jane', first!)).toMatchObject({ status: 400, type: 'CodeMismatchException' })
  expect(emulator.users.get('jane')).toMatchObject({ status: 'UNCONFIRMED', code: { value: second } })
  expect(await confirm('jane', second!)).toMatchObject({ status: 200, json: {} })
  expect(emulator.users.get('jane')).toMatchObject({ status: 'CONFIRMED', code: undefined })
})

it('takes a code for 24 hours', async () => {
  const { clock, emulator, signUp, confirm } = setUp()
  await signUp('jane')
  await signUp('john')
  const code = (name: string) => emulator.outbox.latest(name)!.code
  clock.advance(24 * HOUR - 1)
  expect((await confirm('jane', code('jane'))).status).toBe(200)
  clock.advance(1)
  expect(await confirm('john', code('john'))).toMatchObject({
    type: 'ExpiredCodeException',
    message: 'Invalid code provided, please request a code again.',
  })
})

it('says when a user is already confirmed', async () => {
  const { emulator, resend, confirm } = setUp({ users: [{ username: 'jane', email: 'j@e.org', status: 'CONFIRMED' }] })
  expect(await resend('jane')).toMatchObject({
    status: 400,
    type: 'InvalidParameterException',
    message: 'User is already confirmed.',
  })
  expect(await confirm('jane', '123456')).toMatchObject({
    type: 'NotAuthorizedException',
    message: 'User cannot be confirmed. Current status is CONFIRMED',
  })
  expect(emulator.outbox.messages).toEqual([])
})

describe('limits', () => {
  const limit = {
    status: 400,
    type: 'LimitExceededException',
    message: 'Attempt limit exceeded, please try after some time.',
  }

  it('allows five resends in a rolling hour; sign-up does not count', async () => {
    const { clock, emulator, signUp, resend } = setUp()
    await signUp('jane')
    await signUp('john')
    for (let sent = 0; sent < 5; sent++) {
      expect((await resend('jane')).status).toBe(200)
      clock.advance(60_000)
    }
    expect(await resend('jane')).toMatchObject(limit)
    expect((await resend('john')).status).toBe(200)
    clock.advance(HOUR - 5 * 60_000 - 1)
    expect(await resend('jane')).toMatchObject(limit)
    clock.advance(1)
    expect((await resend('jane')).status).toBe(200)
    expect(await resend('jane')).toMatchObject(limit)
    expect(emulator.outbox.messages).toHaveLength(9)
  })

  it('counts for a user, whatever name is used', async () => {
    const { emulator, signUp, resend } = setUp({ limits: { resends: 2 } })
    await signUp('jane')
    await resend('JANE')
    await resend(emulator.users.get('jane')!.sub)
    expect(await resend('jane')).toMatchObject(limit)
  })

  it('allows fifteen tries to confirm', async () => {
    const { clock, emulator, signUp, confirm } = setUp()
    await signUp('jane')
    const { code } = emulator.outbox.latest()!
    for (let tries = 0; tries < 15; tries++)
      expect((await confirm('jane', wrong(code))).type).toBe('CodeMismatchException')
    expect(await confirm('jane', code)).toMatchObject(limit)
    clock.advance(HOUR)
    expect((await confirm('jane', code)).status).toBe(200)
  })

  it('lets no second request through while the first still waits for the trigger', async () => {
    let release = () => {}
    const gate = new Promise<void>((resolve) => (release = resolve))
    const { resend } = setUp({
      limits: { resends: 1 },
      users: [{ username: 'jane', email: 'j@e.org' }],
      customMessage: () => gate,
    })
    const both = [resend('jane'), resend('jane')]
    expect(await both[1]).toMatchObject(limit)
    release()
    expect((await both[0])?.status).toBe(200)
  })
})

describe('link pools', () => {
  it('deliver a link that confirms', async () => {
    const { emulator, signUp, resend } = setUp({ verification: 'link', domain: 'auth.example.com' })
    await signUp('jane+a')
    await resend('jane+a')
    const [first, second] = emulator.outbox.messages
    expect(second!.link).toBe(
      `https://auth.example.com/confirmUser/?client_id=1example23456789&user_name=jane%2Ba&confirmation_code=${second!.code}`,
    )
    expect(second!.text).toContain(second!.link)
    expect((await emulator.followLink(first!.link!)).status).toBe(400)
    expect(emulator.users.get('jane+a')?.status).toBe('UNCONFIRMED')
    const page = await emulator.followLink(second!.link!)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(emulator.users.get('jane+a')?.status).toBe('CONFIRMED')
    expect((await resend('jane+a')).message).toBe('User is already confirmed.')
  })

  it('send codes by SMS all the same, and honour the 24 hours', async () => {
    const { clock, emulator, signUp } = setUp({ verification: 'link' })
    await signUp('joe', { phone_number: '+12065558884' })
    expect(emulator.outbox.latest()).toMatchObject({ medium: 'SMS', link: undefined })
    await signUp('jane')
    clock.advance(24 * HOUR)
    expect((await emulator.followLink(emulator.outbox.latest()!.link!)).status).toBe(400)
  })

  it('name the user by its sub where people sign in with an address', async () => {
    const { emulator, signUp } = setUp({ verification: 'link', usernameAttributes: ['email'] })
    const { json } = await signUp('jane@example.com', {})
    const link = new URL(emulator.outbox.latest()!.link!)
    expect(link.searchParams.get('user_name')).toBe(json.UserSub)
    await emulator.fetch(link)
    expect(emulator.users.get('jane@example.com')?.status).toBe('CONFIRMED')
  })
})
