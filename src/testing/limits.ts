import type { Clock } from '../core/clock.js'
import { ServiceError } from './serviceErrors.js'

const HOUR_MS = 3_600_000

/** So many times for one user in a rolling hour. */
export interface HourlyLimit {
  /** Counts one more. @throws ServiceError LimitExceededException when the hour is full */
  take(user: string): void
  /** Counts what is run, unless it fails. Rejects with LimitExceededException, and does not run it, when the hour is full. */
  takeFor<T>(user: string, run: () => Promise<T>): Promise<T>
  /** Forgets all. */
  clear(): void
}

/** The service does not say whether its hour rolls; a rolling one never allows what a fixed one after it would refuse. */
export function createHourlyLimit(clock: Clock, max: number): HourlyLimit {
  const taken = new Map<string, number[]>()

  function take(user: string): number {
    const now = clock.now()
    const hour = (taken.get(user) ?? []).filter((at) => at > now - HOUR_MS)
    if (hour.length >= max) throw new ServiceError('LimitExceededException')
    taken.set(user, [...hour, now])
    return now
  }

  function giveBack(user: string, at: number): void {
    const times = taken.get(user) ?? []
    const index = times.lastIndexOf(at)
    if (index >= 0) times.splice(index, 1)
  }

  return {
    take,
    async takeFor(user, run) {
      const at = take(user)
      try {
        return await run()
      } catch (error) {
        giveBack(user, at)
        throw error
      }
    },
    clear: () => taken.clear(),
  }
}
