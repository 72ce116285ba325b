import { expect, test, vi } from 'vitest'
import { memoryStorage } from '../../src/browser/storage.js'
import { runAttempt, type AttemptPlan } from '../../src/core/attempt.js'
import { identityOf, ResendStore } from '../../src/core/store.js'
import { defaultPolicy, type ResendCodeError } from '../../src/index.js'
import { createTestClock } from '../../src/testing/index.js'

function setup(exclusive: AttemptPlan['exclusive']) {
  const clock = createTestClock()
  const store = new ResendStore(() => 'a'.repeat(32))
  const identity = identityOf('client', 'ResendConfirmationCode', 'ada', false)
  const entry = store.entry(memoryStorage(), identity, { clock, policy: defaultPolicy })
  const send = vi.fn(async () => undefined)
  const onJoined = vi.fn()
  let cancel: (() => void) | undefined
  let cancelled = false
  const plan: AttemptPlan = {
    id: 'me',
    timeoutMs: 20_000,
    exclusive,
    conceal: false,
    prepare: async () => ({ send, abort: () => undefined }),
    toError: (error) => error as ResendCodeError,
    onCancel(callback) {
      if (cancelled) callback()
      cancel = callback
      return () => (cancel = undefined)
    },
    onRequested: vi.fn(),
    onJoined,
  }
  const giveUp = () => {
    cancelled = true
    cancel?.()
  }
  return { clock, entry, plan, send, onJoined, giveUp }
}

test('a page that gives up while the lock is asked for makes no request', async () => {
  let grant: () => void = () => undefined
  const asked = new Promise<void>((resolve) => (grant = resolve))
  const { entry, plan, send, giveUp } = setup((_, task) => asked.then(() => task(true)))
  const attempt = runAttempt(entry, plan).catch((error: unknown) => error)
  // `prepare` is done, and nobody listens to the page until the lock is there.
  await new Promise((resolve) => setImmediate(resolve))
  giveUp()
  grant()
  expect(await attempt).toMatchObject({ kind: 'aborted' })
  expect(send).not.toHaveBeenCalled()
  expect(entry.getSnapshot()).toMatchObject({ status: 'error', cooldown: null })
})

test('the lock is asked for under a digest, not under the name of the user', async () => {
  const names: string[] = []
  const { entry, plan, send } = setup(async (name, task) => {
    names.push(name)
    await task(true)
  })
  await runAttempt(entry, plan)
  expect(send).toHaveBeenCalledTimes(1)
  expect(names).toEqual([expect.stringMatching(/^[\da-f]{32}$/)])
})

test('a lock whose holder sends nothing ends the wait after a second', async () => {
  const { clock, entry, plan, send, onJoined } = setup((_, task) => task(false))
  const attempt = runAttempt(entry, plan).catch((error: unknown) => error)
  await new Promise((resolve) => setImmediate(resolve))
  clock.advance(1_000)
  expect(await attempt).toMatchObject({ kind: 'not-ready' })
  expect(onJoined).toHaveBeenCalledTimes(1)
  expect(send).not.toHaveBeenCalled()
  expect(entry.getSnapshot()).toMatchObject({ status: 'idle', error: null })
  expect(clock.pending).toBe(0)
})
