import type { AttemptPlan } from './attemptPlan.js'
import { cancelled } from './attemptErrors.js'
import type { Clock } from './clock.js'
import type { ResendCodeError } from './error.js'

/** The promise, unless `timeoutMs` pass or the page gives up first. */
export function inTime<T>(
  clock: Clock,
  plan: AttemptPlan,
  promise: Promise<T>,
  late: () => ResendCodeError,
): Promise<T> {
  return unlessCancelled(plan, (resolve, reject) => {
    const timer = clock.setTimeout(() => reject(late()), plan.timeoutMs)
    promise.then(resolve, reject)
    return () => clock.clearTimeout(timer)
  })
}

/** What an attempt of others comes to, unless the page gives up waiting for it; the attempt itself goes on. */
export function unlessAborted<T>(promise: Promise<T>, signal: AttemptPlan['signal']): Promise<T> {
  return unlessCancelled({ signal }, (resolve, reject) => void promise.then(resolve, reject))
}

/** What `wait` settles with, unless the page gives up first; then what it returned is called. */
export function unlessCancelled<T>(
  { signal }: Pick<AttemptPlan, 'signal'>,
  wait: (resolve: (value: T) => void, reject: (error: unknown) => void) => (() => void) | void,
): Promise<T> {
  let stop = () => {}
  return new Promise<T>((resolve, reject) => {
    const giveUp = () => reject(cancelled())
    if (signal?.aborted) giveUp()
    signal?.addEventListener('abort', giveUp)
    const stopWaiting = wait(resolve, reject)
    stop = () => {
      stopWaiting?.()
      signal?.removeEventListener('abort', giveUp)
    }
  }).finally(stop)
}
