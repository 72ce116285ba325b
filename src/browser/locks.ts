import type { Exclusive } from '../core/attemptPlan.js'

/**
 * How long a lock is held past the write it protects, ms. Locks and localStorage travel apart between processes:
 * without this, five tabs with twenty clicks each sent twice in 1 run of 25.
 */
const HOLD = 100

type Task = () => Promise<void>

/**
 * Web Locks where they are, asked with `ifAvailable`: a tab that doesn't get the lock joins instead of queueing.
 * Where they are missing or refused (old browsers, sandboxed frames, servers), the lease in the record has to do.
 */
export function exclusiveBy(
  locksOf: () => Pick<LockManager, 'request'> | undefined,
  sleep: (callback: () => void, ms: number) => unknown,
): Exclusive {
  /** Hands a task to a lock that this page only holds for others to hear of its last write. */
  const idle = new Map<string, (task: Task) => void>()

  async function hold(name: string): Promise<void> {
    const task = await new Promise<Task | undefined>((resolve) => {
      idle.set(name, resolve)
      sleep(() => {
        if (idle.get(name) === resolve) idle.delete(name)
        resolve(undefined)
      }, HOLD)
    })
    if (!task) return
    await task()
    return hold(name)
  }

  return async (name, task) => {
    const resume = idle.get(name)
    if (resume) {
      idle.delete(name)
      return new Promise((resolve, reject) => resume(() => task(true).then(resolve, reject)))
    }
    let asked = false
    try {
      // Throws where there are none, and that is a refusal like any other.
      await locksOf()!.request(`react-cognito-resend-code:${name}`, { ifAvailable: true }, async (lock) => {
        asked = true
        await task(lock !== null)
        if (lock) await hold(name)
      })
    } catch (error) {
      if (asked) throw error
      await task(true)
    }
  }
}

/** The page's own locks. */
export const exclusive: Exclusive = /* @__PURE__ */ exclusiveBy(
  () => (globalThis as { readonly navigator?: Navigator }).navigator?.locks,
  (callback, ms) => setTimeout(callback, ms),
)
