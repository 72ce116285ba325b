// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest'
import { memoryStorage } from '../../src/browser/storage.js'
import { runAttempt } from '../../src/core/attempt.js'
import type { AttemptPlan } from '../../src/core/attemptPlan.js'
import type { Delivery } from '../../src/core/delivery.js'
import { digest } from '../../src/core/digest.js'
import { identityOf, ResendStore } from '../../src/core/store.js'
import { createPolicy, defaultPolicy, ResendCodeError } from '../../src/index.js'
import { createTestClock } from '../../src/testing/index.js'

function setup(exclusive: AttemptPlan['exclusive']) {
  const clock = createTestClock()
  const store = new ResendStore(() => 'a'.repeat(32))
  const identity = identityOf('client', 'ResendConfirmationCode', 'ada', false)
  const entry = store.entry(memoryStorage(), identity, { clock, policy: defaultPolicy })
  const send = vi.fn(async () => undefined)
  const controller = new AbortController()
  const plan: AttemptPlan = {
    id: 'me',
    timeoutMs: 20_000,
    exclusive,
    conceal: false,
    prepare: async () => ({ send, abort: () => undefined }),
    toError: (error) => error as ResendCodeError,
    signal: controller.signal,
    onRequested: vi.fn(),
    onLate: () => undefined,
    joined: false,
    deadAt: 0,
  }
  const giveUp = () => controller.abort()
  return { clock, entry, plan, send, giveUp }
}

afterEach(() => vi.unstubAllEnvs())

test('a page that gives up while the lock is asked for makes no request', async () => {
  let grant: () => void = () => undefined
  const asked = new Promise<void>((resolve) => (grant = resolve))
  const { entry, plan, send, giveUp } = setup((_, task) => asked.then(() => task(true)))
  const attempt = runAttempt(entry, plan).catch((error: unknown) => error)
  // `prepare` is done, and nobody listens to the page until the lock is there.
  await settled()
  giveUp()
  grant()
  expect(await attempt).toMatchObject({ kind: 'aborted' })
  expect(send).not.toHaveBeenCalled()
  expect(entry.getSnapshot()).toMatchObject({ status: 'error', cooldown: null })
})

test('the lock is asked for under the same digest in every tab, not under the name of the user', async () => {
  const names: string[] = []
  const { entry, plan, send } = setup(async (name, task) => {
    names.push(name)
    await task(true)
  })
  await runAttempt(entry, plan)
  expect(send).toHaveBeenCalledTimes(1)
  expect(names).toEqual([digest(entry.identity)])
  expect(names).toEqual([expect.stringMatching(/^[\da-f]{32}$/)])
})

/** Lets every promise do what it has to do. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

/** Locks of which some are held by tabs that will never do anything. */
function suspended(holders: number) {
  const asked: string[] = []
  const exclusive: AttemptPlan['exclusive'] = (name, task) => {
    if (!asked.includes(name)) asked.push(name)
    return task(asked.indexOf(name) >= holders)
  }
  return { ...setup(exclusive), asked }
}

test('a suspended tab that holds the lock blocks nobody: after a second without news the tap sends', async () => {
  const { clock, entry, plan, send } = suspended(1)
  const attempt = runAttempt(entry, plan)
  await settled()
  clock.advance(999)
  await settled()
  expect(send).not.toHaveBeenCalled()
  clock.advance(1)
  expect(await attempt).toEqual({ type: 'sent', delivery: null })
  expect(send).toHaveBeenCalledTimes(1)
  expect(plan.joined).toBe(false)
  expect(entry.getSnapshot().status).toBe('cooldown')
  expect(clock.pending).toBe(0)
})

test('nor do three', async () => {
  const { clock, entry, plan, send, asked } = suspended(3)
  const attempt = runAttempt(entry, plan)
  for (let second = 0; second < 3; second++) {
    await settled()
    clock.advance(1_000)
  }
  expect(await attempt).toMatchObject({ type: 'sent' })
  expect(send).toHaveBeenCalledTimes(1)
  expect(new Set(asked).size).toBe(4)
})

test('a tap that passed a suspended tab joins the tab that did so before', async () => {
  const { clock, entry, plan, send } = suspended(2)
  const attempt = runAttempt(entry, plan)
  await settled()
  clock.advance(1_000)
  await settled()
  // The other's lease is there.
  entry.lease('other', 25_000)
  entry.settle('other', { kind: 'sent', delivery: null }, true)
  expect(await attempt).toEqual({ type: 'sent', delivery: null })
  expect(send).not.toHaveBeenCalled()
  expect(plan.joined).toBe(true)
})

test('locks that nobody ever frees end the wait, and nothing is sent', async () => {
  const { clock, entry, plan, send } = suspended(Infinity)
  const attempt = runAttempt(entry, plan).catch((error: unknown) => error)
  for (let second = 0; second < 4; second++) {
    await settled()
    clock.advance(1_000)
  }
  expect(await attempt).toMatchObject({ kind: 'not-ready' })
  expect(plan.joined).toBe(true)
  expect(send).not.toHaveBeenCalled()
  expect(entry.getSnapshot()).toMatchObject({ status: 'idle', error: null })
  expect(clock.pending).toBe(0)
})

test('an old error is not taken for what another tab just came to', async () => {
  const { clock, entry, plan } = suspended(Infinity)
  entry.settle('before', new ResendCodeError('invalid-request', 'before'), false)
  clock.advance(60_000)
  const attempt = runAttempt(entry, plan).catch((error: unknown) => error)
  for (let second = 0; second < 4; second++) {
    await settled()
    clock.advance(1_000)
  }
  expect(await attempt).toMatchObject({ kind: 'not-ready' })
})

test('a loss that was given up with its lease is no news when its tab wakes', async () => {
  const { clock, entry, plan } = setup((_, task) => task(true))
  const send = vi.fn(() => new Promise<undefined>(() => undefined))
  const attempt = runAttempt(entry, { ...plan, prepare: async () => ({ send, abort: () => undefined }) })
  const outcome = attempt.catch((error: unknown) => error)
  await settled()
  // The tab is suspended, so that no timer runs.
  clock.set(clock.now() + 60_000)
  expect(entry.peek()).toMatchObject({ status: 'error', error: { kind: 'reply-lost' }, canResend: true })
  entry.lease('other', 25_000)
  entry.settle('other', { kind: 'sent', delivery: null }, true)
  const before = entry.peek()
  clock.advance(20_000)
  expect(await outcome).toMatchObject({ kind: 'reply-lost' })
  expect(entry.peek()).toEqual(before)
})

/** The lock is free. */
const free: AttemptPlan['exclusive'] = (_, task) => task(true)
/** What an attempt came to, a failure included. */
const outcomeOf = (entry: Parameters<typeof runAttempt>[0], plan: AttemptPlan) =>
  runAttempt(entry, plan).catch((error: unknown) => error)

/** An attempt whose request has left, and is answered when the test does so. */
async function sending() {
  const given = setup(free)
  const abort = vi.fn()
  let answer: (delivery?: Delivery) => void = () => undefined
  let refuse: (error: ResendCodeError) => void = () => undefined
  const reply = new Promise<Delivery | undefined>((resolve, reject) => {
    answer = resolve
    refuse = reject
  })
  const outcome = outcomeOf(given.entry, { ...given.plan, prepare: async () => ({ send: () => reply, abort }) })
  await settled()
  return { ...given, abort, answer, refuse, outcome }
}

test('others give a send up five seconds after its own page would have', async () => {
  const { clock, entry } = await sending()
  const start = clock.now()
  // The tab is suspended, so that no timer runs.
  clock.set(start + 24_999)
  expect(entry.peek().status).toBe('pending')
  clock.set(start + 25_000)
  expect(entry.peek()).toMatchObject({ status: 'cooldown', error: { kind: 'reply-lost' } })
})

test.each([25_000, 60_000])('giving up %d ms after the request left is no news once others gave it up', async (ms) => {
  const { clock, entry, outcome, giveUp } = await sending()
  clock.set(clock.now() + ms)
  const before = entry.peek()
  expect(before.error?.kind).toBe('reply-lost')
  giveUp()
  expect(await outcome).toMatchObject({ kind: 'aborted' })
  expect(entry.peek()).toEqual(before)
})

test('a refusal is news also when others have given the send up', async () => {
  const { clock, entry, outcome, refuse } = await sending()
  clock.set(clock.now() + 60_000)
  expect(entry.peek().error?.kind).toBe('reply-lost')
  refuse(new ResendCodeError('throttled', 'too many'))
  expect(await outcome).toMatchObject({ kind: 'throttled' })
  expect(entry.peek().error?.kind).toBe('throttled')
})

test('a reply that comes late is taken, and leaves no timer', async () => {
  const { clock, entry, outcome, answer, abort } = await sending()
  clock.advance(20_000)
  expect(await outcome).toMatchObject({ kind: 'reply-lost' })
  answer({ destination: 'a***@e***' })
  await settled()
  expect(entry.peek()).toMatchObject({ status: 'cooldown', error: null, delivery: { destination: 'a***@e***' } })
  expect(clock.pending).toBe(0)
  expect(abort).not.toHaveBeenCalled()
})

// After half a second others may be about to pass: they took who asked for suspended.
test.each([
  [499, 1],
  [500, 0],
])('a lock that is granted after %d ms is used for %d requests', async (ms, requests) => {
  let grant: () => void = () => undefined
  const asked = new Promise<void>((resolve) => (grant = resolve))
  const { clock, entry, plan, send } = setup((_, task) => asked.then(() => task(true)))
  const attempt = runAttempt(entry, plan)
  await settled()
  clock.advance(ms)
  grant()
  await settled()
  expect(send).toHaveBeenCalledTimes(requests)
  clock.advance(1_000)
  expect(await attempt).toMatchObject({ type: 'sent' })
  expect(send).toHaveBeenCalledTimes(1)
})

test('a tap that joins an attempt ends with it, also where it came to nothing', async () => {
  const { entry, plan, asked } = suspended(Infinity)
  const outcome = outcomeOf(entry, plan)
  await settled()
  entry.lease('other', 25_000)
  entry.settle('other', new ResendCodeError('not-ready', 'out of turn'), false)
  expect(await Promise.race([outcome, settled()])).toMatchObject({ kind: 'not-ready' })
  expect(asked).toHaveLength(1)
})

test('a tap that joins an attempt tells of its message also where the policy gives no cooldown', async () => {
  const { clock, entry, plan } = suspended(Infinity)
  entry.configure({ clock, policy: createPolicy({ ladderMs: [0] }) })
  const outcome = outcomeOf(entry, plan)
  await settled()
  entry.lease('other', 25_000)
  clock.advance(100)
  entry.settle('other', { kind: 'sent', delivery: null }, true)
  expect(await Promise.race([outcome, settled()])).toEqual({ type: 'sent', delivery: null })
})

test('news of something else does not end the wait for another tab', async () => {
  const { entry, clock, plan, asked, giveUp } = suspended(Infinity)
  entry.settle('before', new ResendCodeError('invalid-request', 'before'), false)
  clock.advance(60_000)
  const outcome = outcomeOf(entry, plan)
  await settled()
  entry.clearError()
  await settled()
  expect(asked).toHaveLength(1)
  giveUp()
  expect(await outcome).toMatchObject({ kind: 'aborted' })
})

/** How an attempt fails without a word of the service, and what the error tells developers. */
const failures: readonly [kind: string, words: string, fail: () => Promise<unknown>][] = [
  [
    'reply-lost',
    'no reply came in time. The message may be on its way.',
    async () => {
      const { clock, outcome } = await sending()
      clock.advance(20_000)
      return outcome
    },
  ],
  [
    'aborted',
    'the page gave this attempt up.',
    async () => {
      const { giveUp, outcome } = await sending()
      giveUp()
      return outcome
    },
  ],
  [
    'invalid-request',
    'an option function, the transport, the MutationCache or a Web Lock did not answer in time, so nothing was sent.',
    async () => {
      const { clock, entry, plan } = setup(free)
      const outcome = outcomeOf(entry, { ...plan, prepare: () => new Promise(() => undefined) })
      clock.advance(20_000)
      return outcome
    },
  ],
  [
    'throttled',
    'another tab made this attempt.',
    async () => {
      const { entry, plan } = suspended(1)
      const outcome = outcomeOf(entry, plan)
      await settled()
      entry.lease('other', 25_000)
      entry.settle('other', new ResendCodeError('throttled', 'too many'), true)
      return outcome
    },
  ],
  [
    'not-ready',
    'another tab holds the turn to send, and sent nothing.',
    async () => {
      const { clock, entry, plan } = suspended(Infinity)
      const outcome = outcomeOf(entry, plan)
      for (let second = 0; second < 4; second++) {
        await settled()
        clock.advance(1_000)
      }
      return outcome
    },
  ],
]

test.each(failures)('"%s" says in development builds: %s', async (kind, words, fail) => {
  expect(await fail()).toHaveProperty('message', `react-cognito-resend-code: ${kind}: ${words}`)
  vi.stubEnv('NODE_ENV', 'production')
  expect(await fail()).toHaveProperty('message', `react-cognito-resend-code: ${kind}`)
})
