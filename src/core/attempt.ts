import type { Clock } from './clock.js'
import type { Delivery } from './delivery.js'
import { digest } from './digest.js'
import type { AttemptResult, Entry } from './entry.js'
import { ResendCodeError } from './error.js'
import type { View } from './view.js'

/** A request that is ready to leave. */
export interface ReadyRequest {
  send(): Promise<Delivery | undefined>
  /** Frees what the request holds; whether it still arrives nobody can say. */
  abort(): void
}

/** Runs a task while no other tab runs one of that name; not granted means that another does. */
export type Exclusive = (name: string, task: (granted: boolean) => Promise<void>) => Promise<void>

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
  /** Calls back when the page gives up; returns what stops that. */
  onCancel(callback: () => void): () => void
  /** Called when the request leaves. */
  onRequested(): void
}

/** The result, and whether another tab's or store's attempt brought it. */
export interface AttemptEnd {
  readonly result: AttemptResult
  readonly joined: boolean
}

/** What a tab that died while sending may leave standing past its own timeout, ms. */
const LEASE_GRACE = 5_000
/** How long news of another tab's lease may travel behind its lock, ms. */
const LEASE_PATIENCE = 1_000

const lost = () => new ResendCodeError('reply-lost', 'no reply came in time. The message may be on its way.')
const cancelled = () => new ResendCodeError('aborted', 'the page gave this attempt up.')

/** Makes one attempt: at most one request, and in the end an outcome that is written down. Rejects with ResendCodeError. */
export async function runAttempt(entry: Entry, plan: AttemptPlan): Promise<AttemptEnd> {
  const state = { left: false }
  try {
    const request = await inTime(entry.clock, plan, plan.prepare(), () => {
      return new ResendCodeError('invalid-request', 'an option function did not answer in time, so nothing was sent.', {
        audience: 'developer',
      })
    })
    return await new Promise<AttemptEnd>((resolve, reject) => {
      const task = (granted: boolean) =>
        (granted ? sendOnce(entry, plan, request, state) : join(entry, plan)).then(resolve, reject)
      plan.exclusive(digest(entry.identity), task).catch(reject)
    })
  } catch (raised) {
    const error = plan.toError(raised)
    if (error.kind === 'not-ready') entry.leave(plan.id)
    else entry.settle(plan.id, error, state.left)
    throw error
  }
}

async function sendOnce(
  entry: Entry,
  plan: AttemptPlan,
  request: ReadyRequest,
  state: { left: boolean },
): Promise<AttemptEnd> {
  const { id, timeoutMs } = plan
  // Another tab may have sent between the tap and the lock.
  if (!entry.peek().canResend) return join(entry, plan)
  entry.lease(id, timeoutMs + LEASE_GRACE)
  state.left = true
  plan.onRequested()
  const reply = (async () => request.send())()
  try {
    const delivery = await inTime(entry.clock, plan, reply, lost)
    return { joined: false, result: conclude(entry, plan, delivery) }
  } catch (raised) {
    const error = plan.toError(raised)
    if (plan.conceal && (error.kind === 'user-not-found' || error.kind === 'already-confirmed'))
      return { joined: false, result: conclude(entry, plan, undefined) }
    if (error.kind === 'already-confirmed') {
      entry.leave(id)
      entry.confirm()
      return { joined: false, result: { type: 'confirmed' } }
    }
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

/** A reply that comes after it was given up for lost still tells the truth; after as long again nobody listens. */
function listenOn(entry: Entry, plan: AttemptPlan, request: ReadyRequest, reply: Promise<Delivery | undefined>): void {
  const timer = entry.clock.setTimeout(() => request.abort(), plan.timeoutMs)
  reply
    .then(
      (delivery) => conclude(entry, plan, delivery),
      () => undefined,
    )
    .finally(() => entry.clock.clearTimeout(timer))
}

/** Waits for the attempt of another tab, and ends as it did. */
async function join(entry: Entry, plan: AttemptPlan): Promise<AttemptEnd> {
  const view = await othersOutcome(entry)
  const { error } = entry.getSnapshot()
  entry.leave(plan.id)
  if (view.status === 'confirmed') return { joined: true, result: { type: 'confirmed' } }
  if (view.error) throw error ?? new ResendCodeError(view.error.kind, 'another tab made this attempt.', view.error)
  if (!view.cooldown) throw new ResendCodeError('not-ready', 'another tab holds the turn to send, and sent nothing.')
  return { joined: true, result: { type: 'sent', delivery: view.delivery } }
}

function othersOutcome(entry: Entry): Promise<View> {
  const cleanUp: (() => void)[] = []
  return new Promise<View>((resolve) => {
    let seen = false
    const check = (giveUp: boolean) => {
      const view = entry.peek()
      if (view.status === 'pending') seen = true
      else if (giveUp || seen || view.cooldown || view.status === 'confirmed') {
        entry.clock.clearTimeout(patience)
        resolve(view)
      }
    }
    const patience = entry.clock.setTimeout(() => check(true), LEASE_PATIENCE)
    cleanUp.push(entry.subscribe(() => check(false)))
    check(false)
  }).finally(() => cleanUp.forEach((stop) => stop()))
}

/** The promise, unless `timeoutMs` pass or the page gives up first. */
function inTime<T>(clock: Clock, plan: AttemptPlan, promise: Promise<T>, late: () => ResendCodeError): Promise<T> {
  const cleanUp: (() => void)[] = []
  return new Promise<T>((resolve, reject) => {
    const timer = clock.setTimeout(() => reject(late()), plan.timeoutMs)
    cleanUp.push(
      () => clock.clearTimeout(timer),
      plan.onCancel(() => reject(cancelled())),
    )
    promise.then(resolve, reject)
  }).finally(() => cleanUp.forEach((stop) => stop()))
}
