import type { Exclusive } from '../core/attempt.js'

/**
 * How long a lock is held past the write it protects, ms. Locks and localStorage travel apart between processes:
 * without this, five tabs with twenty clicks each sent twice in 1 run of 25.
 */
const HOLD = 100

/**
 * Web Locks where they are, asked with `ifAvailable`: a tab that doesn't get the lock joins instead of queueing.
 * Where they are missing or refused (old browsers, sandboxed frames, servers), the lease in the record has to do.
 */
export const exclusive: Exclusive = async (name, task) => {
  let asked = false
  try {
    const locks = typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined)
    if (!locks) throw new Error('no Web Locks')
    await locks.request(`react-cognito-resend-code:${name}`, { ifAvailable: true }, async (lock) => {
      asked = true
      await task(lock !== null)
      if (lock) await new Promise((resolve) => setTimeout(resolve, HOLD))
    })
  } catch (error) {
    if (asked) throw error
    await task(true)
  }
}
