import type { AttemptPlan, AttemptResult, ReadyRequest } from './attemptPlan.js'
import type { Delivery } from './delivery.js'
import { elsewhere, late, lost, noTurn } from './attemptErrors.js'
import { digest } from './digest.js'
import type { Entry } from './entry.js'
import type { ResendCodeError } from './error.js'
import { LEASE_GRACE } from './record.js'
import type { View } from './view.js'
import { inTime, unlessCancelled } from './waiting.js'

/** How long news of another tab's lease may travel behind its lock, ms. */
const LEASE_PATIENCE = 1_000
/** How many locks a tap tries, in order; each that a suspended tab holds costs it the patience above. */
const LOCKS = 4

/** Makes one attempt: at most one request, and in the end an outcome that is written down. Rejects with ResendCodeError. */
export async function runAttempt(entry: Entry, plan: AttemptPlan): Promise<AttemptResult> {
  // A page that was left while it sends must still hear what other tabs do to the record.
  const stop = entry.subscribe(() => undefined)
  try {
    const request = await inTime(entry.clock, plan, plan.prepare(), late)
    return await takeTurn(entry, plan, request, 0)
  } catch (raised) {
    const error = plan.toError(raised)
    const isLost = error.kind === 'reply-lost' || error.kind === 'aborted'
    const { deadAt, joined } = plan
    // What is written down already would double the cooldown: another tab's outcome, or a loss known by its dead lease.
    if (joined || (isLost && deadAt && entry.clock.now() >= deadAt)) entry.leave(plan.id)
    else entry.settle(plan.id, error, deadAt > 0)
    throw error
  } finally {
    stop()
  }
}

/** Sends where no other tab does, else joins it. `behind` counts the locks whose holders turned out to be suspended. */
async function takeTurn(
  entry: Entry,
  plan: AttemptPlan,
  request: ReadyRequest,
  behind: number,
): Promise<AttemptResult> {
  const askedAt = entry.clock.now()
  let end = () => {}
  const ended = new Promise<void>((resolve) => (end = resolve))
  const turn = new Promise<boolean>((resolve, reject) => {
    const task = (granted: boolean) => {
      // Who was suspended while it asked may have been passed, or is about to be: others must hear of its lease first.
      resolve(granted && entry.clock.now() < askedAt + LEASE_PATIENCE / 2)
      return ended
    }
    plan.exclusive(digest(`${entry.identity}${behind || ''}`), task).catch(reject)
  })
  try {
    return await ((await inTime(entry.clock, plan, turn, late)) ? sendOnce : join)(entry, plan, request, behind)
  } finally {
    end()
  }
}

async function sendOnce(
  entry: Entry,
  plan: AttemptPlan,
  request: ReadyRequest,
  behind: number,
): Promise<AttemptResult> {
  const { id, timeoutMs } = plan
  // Between the tap and the lock another tab may have sent.
  if (!entry.peek().canResend) return join(entry, plan, request, behind)
  plan.joined = false
  plan.deadAt = entry.lease(id, timeoutMs + LEASE_GRACE)
  plan.onRequested()
  const reply = request.send()
  try {
    return await conclude(entry, plan, inTime(entry.clock, plan, reply, lost))
  } catch (error) {
    const { kind } = error as ResendCodeError
    if (kind === 'reply-lost') listenOn(entry, plan, request, reply)
    else if (kind === 'aborted') request.abort()
    throw error
  }
}

/** Writes down what a reply comes to, which is no error where the user is confirmed, or has to look like any other. */
async function conclude(entry: Entry, plan: AttemptPlan, reply: Promise<Delivery | undefined>): Promise<AttemptResult> {
  const { id, conceal } = plan
  let delivery: Delivery | null = null
  try {
    const details = await reply
    if (details && !conceal) delivery = details
  } catch (raised) {
    const error = plan.toError(raised)
    const isConfirmed = error.kind === 'already-confirmed'
    if (!isConfirmed && !(conceal && error.kind === 'user-not-found')) throw error
    if (!conceal) {
      entry.leave(id)
      entry.confirm()
      return { type: 'confirmed' }
    }
  }
  entry.settle(id, { kind: 'sent', delivery }, true)
  return { type: 'sent', delivery }
}

/** A reply that comes after it was given up for lost still tells the truth; after as long again nobody listens. */
function listenOn(entry: Entry, plan: AttemptPlan, request: ReadyRequest, reply: Promise<Delivery | undefined>): void {
  const timer = entry.clock.setTimeout(() => request.abort(), plan.timeoutMs)
  conclude(entry, plan, reply)
    .then(
      (result) => plan.onLate(result),
      () => undefined,
    )
    .finally(() => entry.clock.clearTimeout(timer))
}

/** Waits for the attempt of another tab, and ends as it did. */
async function join(entry: Entry, plan: AttemptPlan, request: ReadyRequest, behind: number): Promise<AttemptResult> {
  plan.joined = true
  const { lastSentAt } = entry.peek()
  const view = await othersOutcome(entry, plan)
  // Whoever holds the lock is suspended: it may block nobody.
  if (!view && behind < LOCKS - 1) return takeTurn(entry, plan, request, behind + 1)
  entry.leave(plan.id)
  if (view?.status === 'confirmed') return { type: 'confirmed' }
  if (view?.error) throw elsewhere(view.error)
  // A policy may give a message no cooldown.
  if (!view || (!view.cooldown && view.lastSentAt === lastSentAt)) throw noTurn()
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
