import type { StorageAdapter } from './storage.js'

/** A storage that never throws, tells its own writes too, and keeps in memory what the adapter won't take. */
export interface GuardedStorage extends StorageAdapter {
  subscribe(listener: (key: string | null) => void): () => void
}

const guarded = new WeakMap<StorageAdapter, GuardedStorage>()

/**
 * One guard for each adapter: full, blocked or missing storage falls back to the page, and everyone who watches the
 * adapter in this document hears of each write (storage events do not fire in the document that writes).
 */
export function guardStorage(adapter: StorageAdapter): GuardedStorage {
  const known = guarded.get(adapter)
  if (known) return known

  const refused = new Map<string, string | null>()
  const listeners = new Set<(key: string | null) => void>()
  let stop: (() => void) | undefined
  const tell = (key: string | null) => {
    for (const listener of [...listeners]) listener(key)
  }
  const write = (key: string, value: string | null) => {
    refused.delete(key)
    try {
      if (value === null) adapter.removeItem(key)
      else adapter.setItem(key, value)
    } catch {
      refused.set(key, value)
    }
    tell(key)
  }

  const guard: GuardedStorage = {
    getItem(key) {
      const kept = refused.get(key)
      if (kept !== undefined) return kept
      try {
        const value: unknown = adapter.getItem(key)
        return typeof value === 'string' ? value : null
      } catch {
        return null
      }
    },
    setItem: write,
    removeItem: (key) => write(key, null),
    subscribe(listener) {
      if (!listeners.size) {
        try {
          stop = adapter.subscribe?.(tell)
        } catch {
          // Without news of others' writes the page still has its own.
        }
      }
      listeners.add(listener)
      return () => {
        if (listeners.delete(listener) && !listeners.size) stop?.()
      }
    },
  }
  guarded.set(adapter, guard)
  guarded.set(guard, guard)
  return guard
}
