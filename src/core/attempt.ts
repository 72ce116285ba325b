import type { Clock } from './clock.js'
import type { Delivery } from './delivery.js'
import { digest } from './digest.js'
import type { AttemptResult, Entry } from './entry.js'
import type { ResendCodeError } from './error.js'
import { failure } from './failure.js'
import type { View } from './view.js'

/** A request that is ready to leave. */
export interface ReadyRequest {
  send(): Promise<Delivery | undefined>
  /** Frees what the request holds; whether it still arrives nobody can say. */
  abort(): void
}

/** Runs a task while no other tab runs one of that name; not granted means that another does. */
export type Exclusive = (name: string, task: (granted: boolean) => Promise<void>) => Promise<void>

/** What the core uses of an `AbortSignal`. */
export interface CancelSignal {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** What an attempt is made of; everything that touches the world comes from outside. */
export interface AttemptPlan {
  readonly id: string
  /** How long a reply may take, ms. */
  readonly timeoutMs: number
  readonly exclusive: Exclusive
  /** Whether a sent message, an unknown and a confirmed user must look the same. */
  readonly conceal: boolean
  /** Makes the request; rejects where none may be made. */
  prepare(): Promise<ReadyRequest>
  toError(error: unknown): ResendCodeError
  /** Fires when the page gives up. */
  readonly signal?: CancelSignal | undefined
  /** Called when the request leaves. */
  onRequested(): void
  /** Called at the end when another tab or store made the attempt: its outcome is told there. */
  onJoined(): void
}

interface Progress {
  /** When the lease of the request that left is dead, epoch ms; 0 before it left. */
  deadAt: number
  joined: boolean
}

/** What a tab that died while sending may leave standing past its own timeout, ms. */
const LEASE_GRACE = 5_000
/** How long news of another tab's lease may travel behind its lock, ms. */
const LEASE_PATIENCE = 1_000
/** How many locks a tap tries, in order; each that a suspended tab holds costs it the patience above. */
const LOCKS = 4

// The core knows no platform: a bundler replaces this, and where nothing does, `developerWords` catches that it is missing.
declare const process: { readonly env: { readonly NODE_ENV?: string } }

const lost = () =>
  failure(
    'reply-lost',
    () => process.env.NODE_ENV !== 'production' && 'no reply came in time. The message may be on its way.',
  )
const cancelled = () =>
  failure('aborted', () => process.env.NODE_ENV !== 'production' && 'the page gave this attempt up.')

/** Makes one attempt: at most one request, and in the end an outcome that is written down. Rejects with ResendCodeError. */
export async function runAttempt(entry: Entry, plan: AttemptPlan): Promise<AttemptResult> {
  const progress: Progress = { deadAt: 0, joined: false }
  // A page that was left while it sends must still hear what other tabs do to the record.
  const stop = entry.subscribe(() => undefined)
  try {
    const request = await inTime(entry.clock, plan, plan.prepare(), () => {
      return failure(
        'invalid-request',
        () =>
          process.env.NODE_ENV !== 'production' &&
          'an option function or the MutationCache did not answer in time, so nothing was sent.',
        { audience: 'developer' },
      )
    })
    return await takeTurn({ entry, plan, request, progress }, 0)
  } catch (raised) {
    const error = plan.toError(raised)
    const isLost = error.kind === 'reply-lost' || error.kind === 'aborted'
    // What is written down already would double the cooldown: another tab's outcome, or a loss known by its dead lease.
    if (progress.joined || (isLost && progress.deadAt && entry.clock.now() >= progress.deadAt)) entry.leave(plan.id)
    else entry.settle(plan.id, error, progress.deadAt > 0)
    throw error
  } finally {
    stop()
    if (progress.joined) plan.onJoined()
  }
}

interface Attempting {
  readonly entry: Entry
  readonly plan: AttemptPlan
  readonly request: ReadyRequest
  readonly progress: Progress
}

/** Sends where no other tab does, else joins it. `behind` counts the locks whose holders turned out to be suspended. */
function takeTurn(attempting: Attempting, behind: number): Promise<AttemptResult> {
  const { entry, plan } = attempting
  const askedAt = entry.clock.now()
  return new Promise((resolve, reject) => {
    const task = (granted: boolean) => {
      // Who was suspended while it asked may have been passed, or is about to be: others must hear of its lease first.
      const inTime = entry.clock.now() < askedAt + LEASE_PATIENCE / 2
      return (granted && inTime ? sendOnce : join)(attempting, behind).then(resolve, reject)
    }
    plan.exclusive(digest(`${entry.identity}${behind || ''}`), task).catch(reject)
  })
}

async function sendOnce(attempting: Attempting, behind: number): Promise<AttemptResult> {
  const { entry, plan, request, progress } = attempting
  const { id, timeoutMs } = plan
  // Between the tap and the lock another tab may have sent, and the page may have given up.
  if (!entry.peek().canResend) return join(attempting, behind)
  if (plan.signal?.aborted) throw cancelled()
  progress.joined = false
  entry.lease(id, timeoutMs + LEASE_GRACE)
  progress.deadAt = entry.clock.now() + timeoutMs + LEASE_GRACE
  plan.onRequested()
  const reply = (async () => request.send())()
  try {
    return conclude(entry, plan, await inTime(entry.clock, plan, reply, lost))
  } catch (raised) {
    const error = plan.toError(raised)
    const result = goodNews(entry, plan, error)
    if (result) return result
    if (error.kind === 'aborted') request.abort()
    else if (error.kind === 'reply-lost') listenOn(entry, plan, request, reply)
    throw error
  }
}

function conclude(entry: Entry, plan: AttemptPlan, reply: Delivery | undefined): AttemptResult {
  const delivery = (plan.conceal ? null : reply) ?? null
  entry.settle(plan.id, { kind: 'sent', delivery }, true)
  return { type: 'sent', delivery }
}

/** The result where an error is none for the person: already confirmed, or to look like a message sent. */
function goodNews(entry: Entry, plan: AttemptPlan, { kind }: ResendCodeError): AttemptResult | null {
  if (plan.conceal && (kind === 'user-not-found' || kind === 'already-confirmed'))
    return conclude(entry, plan, undefined)
  if (kind !== 'already-confirmed') return null
  entry.leave(plan.id)
  entry.confirm()
  return { type: 'confirmed' }
}

/** A reply that comes after it was given up for lost still tells the truth; after as long again nobody listens. */
function listenOn(entry: Entry, plan: AttemptPlan, request: ReadyRequest, reply: Promise<Delivery | undefined>): void {
  const timer = entry.clock.setTimeout(() => request.abort(), plan.timeoutMs)
  reply
    .then(
      (delivery) => conclude(entry, plan, delivery),
      (raised: unknown) => goodNews(entry, plan, plan.toError(raised)),
    )
    .finally(() => entry.clock.clearTimeout(timer))
}

/** Waits for the attempt of another tab, and ends as it did. */
async function join(attempting: Attempting, behind: number): Promise<AttemptResult> {
  const { entry, plan, progress } = attempting
  progress.joined = true
  const { lastSentAt } = entry.peek()
  const view = await othersOutcome(entry, plan)
  // Whoever holds the lock is suspended: it may block nobody.
  if (!view && behind < LOCKS - 1) return takeTurn(attempting, behind + 1)
  entry.leave(plan.id)
  if (view?.status === 'confirmed') return { type: 'confirmed' }
  if (view?.error)
    throw failure(
      view.error.kind,
      () => process.env.NODE_ENV !== 'production' && 'another tab made this attempt.',
      view.error,
    )
  // A policy may give a message no cooldown.
  if (!view || (!view.cooldown && view.lastSentAt === lastSentAt))
    throw failure(
      'not-ready',
      () => process.env.NODE_ENV !== 'production' && 'another tab holds the turn to send, and sent nothing.',
    )
  return { type: 'sent', delivery: view.delivery }
}

/** What the attempt of another tab led to, or null where none makes one. */
function othersOutcome(entry: Entry, plan: AttemptPlan): Promise<View | null> {
  const before = entry.peek().error?.at
  return unlessCancelled(plan, (resolve) => {
    let seen = false
    const check = (giveUp: boolean) => {
      const view = entry.peek()
      if (view.status === 'pending') seen = true
      else if (seen || !view.canResend || (view.error && view.error.at !== before)) resolve(view)
      else if (giveUp) resolve(null)
    }
    const timer = entry.clock.setTimeout(() => check(true), LEASE_PATIENCE)
    const stop = entry.subscribe(() => check(false))
    check(false)
    return () => {
      entry.clock.clearTimeout(timer)
      stop()
    }
  })
}

/** The promise, unless `timeoutMs` pass or the page gives up first. */
function inTime<T>(clock: Clock, plan: AttemptPlan, promise: Promise<T>, late: () => ResendCodeError): Promise<T> {
  return unlessCancelled(plan, (resolve, reject) => {
    const timer = clock.setTimeout(() => reject(late()), plan.timeoutMs)
    promise.then(resolve, reject)
    return () => clock.clearTimeout(timer)
  })
}

/** What `wait` settles with, unless the page gives up first; then what it returned is called. */
function unlessCancelled<T>(
  { signal }: AttemptPlan,
  wait: (resolve: (value: T) => void, reject: (error: unknown) => void) => () => void,
): Promise<T> {
  const cleanUp: (() => void)[] = []
  return new Promise<T>((resolve, reject) => {
    const giveUp = () => reject(cancelled())
    if (signal?.aborted) giveUp()
    signal?.addEventListener('abort', giveUp)
    cleanUp.push(wait(resolve, reject), () => signal?.removeEventListener('abort', giveUp))
  }).finally(() => cleanUp.forEach((stop) => stop()))
}
