import type { Clock } from '../core/clock.js'
import { ServiceError } from './serviceErrors.js'

const HOUR_MS = 3_600_000

/** So many times for one user in a rolling hour. */
export interface HourlyLimit {
  /** Counts one more; throws LimitExceededException when the hour is full. Gives back a function that uncounts it. */
  take(user: string): () => void
  /** Forgets all. */
  clear(): void
}

/** The service does not say whether its hour rolls; a rolling one never allows what a fixed one after it would refuse. */
export function createHourlyLimit(clock: Clock, max: number): HourlyLimit {
  const taken = new Map<string, number[]>()
  return {
    take(user) {
      const hour = (taken.get(user) ?? []).filter((at) => at > clock.now() - HOUR_MS)
      if (hour.length >= max) throw new ServiceError('LimitExceededException')
      const at = clock.now()
      taken.set(user, [...hour, at])
      return () => {
        const times = [...(taken.get(user) ?? [])]
        const index = times.lastIndexOf(at)
        if (index >= 0) times.splice(index, 1)
        taken.set(user, times)
      }
    },
    clear: () => taken.clear(),
  }
}
