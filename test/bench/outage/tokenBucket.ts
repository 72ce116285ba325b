/** The service's quota as AWS keeps it: a bucket that fills at a steady rate and holds one second of it. */
export function tokenBucket(perSecond: number, burst = perSecond) {
  let tokens = burst
  let filledAt = 0
  return {
    /** Whether a request at `ms` is served; it is throttled otherwise. */
    take(ms: number): boolean {
      tokens = Math.min(burst, tokens + ((ms - filledAt) * perSecond) / 1_000)
      filledAt = ms
      // A whole token may be a rounding error away from one.
      if (tokens < 1 - 1e-9) return false
      tokens -= 1
      return true
    },
  }
}
