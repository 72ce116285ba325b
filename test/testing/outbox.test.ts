// @vitest-environment node
import { expect, it, vi } from 'vitest'
import { setUp } from './support.js'

it('gives snapshots that never change, and tells its subscribers', async () => {
  const { emulator, signUp, resend, clock } = setUp()
  const { subscribe, getSnapshot, latest } = emulator.outbox
  const listener = vi.fn()
  const [stop, stopOther] = [subscribe(listener), subscribe(listener)]
  const empty = getSnapshot()
  expect(getSnapshot()).toBe(empty)
  await signUp('jane')
  const one = getSnapshot()
  expect([empty.length, one.length, listener.mock.calls.length]).toEqual([0, 1, 2])
  expect(getSnapshot()).toBe(one)
  expect(emulator.outbox.messages).toBe(one)
  expect(one[0]).toEqual({
    to: 'jane@example.com',
    medium: 'EMAIL',
    code: one[0]!.code,
    link: undefined,
    username: 'jane',
    at: clock.now(),
    subject: 'Your verification code',
    text: `Your confirmation code is ${one[0]!.code}`,
    trigger: 'CustomMessage_SignUp',
    clientMetadata: {},
  })
  stop()
  await resend('jane')
  expect(listener).toHaveBeenCalledTimes(3)
  stopOther()
  await signUp('john')
  expect(listener).toHaveBeenCalledTimes(3)
  expect(getSnapshot().map(({ username }) => username)).toEqual(['jane', 'jane', 'john'])
  expect([latest()?.username, latest('jane')?.trigger]).toEqual(['john', 'CustomMessage_ResendCode'])
  expect(latest('nobody')).toBeUndefined()
  expect(latest('JANE')?.username).toBe('jane')
  expect(latest(emulator.users.get('jane')!.sub)?.username).toBe('jane')
})
