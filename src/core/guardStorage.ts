import { listeners } from './listeners.js'
import { quietly } from './quietly.js'
import type { StorageAdapter } from './storage.js'

/** A storage that never throws, tells its own writes too, and keeps in memory what the adapter won't take. */
export interface GuardedStorage extends StorageAdapter {
  /** Keeps a text, or forgets the key for null; returns whether others can read it, too. */
  setItem(key: string, value: string | null): boolean
  subscribe(listener: (key: string | null) => void): () => void
  /** Whether what was last read there is in the page alone. */
  keeps(key: string): boolean
  /** What was told to the page already, for all who show it. */
  readonly told: Pick<Map<string, number>, 'get' | 'set' | 'size'>
}

/** How many tellings are remembered; who still shows the user of an older one has long heard of it. */
const MAX_TOLD = 150

/** The newest few: a page on which many people wait, one after the other, would fill up with them. */
class Told extends Map<string, number> {
  override set(what: string, at: number): this {
    this.delete(what)
    if (this.size >= MAX_TOLD) this.delete(this.keys().next().value as string)
    return super.set(what, at)
  }
}

const guarded = new WeakMap<StorageAdapter, GuardedStorage>()

/**
 * One guard for each adapter: full, blocked or missing storage falls back to the page, and everyone who watches the
 * adapter in this document hears of each write (storage events do not fire in the document that writes).
 */
export function guardStorage(adapter: StorageAdapter): GuardedStorage {
  const known = guarded.get(adapter)
  if (known) return known

  /** What the adapter would not take, and what it held then: once somebody else has written, that is newer. */
  const refused = new Map<string, { readonly value: string | null; readonly over: string | null }>()
  const watching = listeners<[string | null]>(() => {
    // Without news of others' writes the page still has its own.
    const stop = quietly(() => adapter.subscribe?.(tell))
    return () => quietly(() => stop?.())
  })
  let reading = false
  const tell = (key: string | null) => {
    // Who reads would be told by its own reading, without end.
    if (!reading) watching.tell(key)
  }
  const read = (key: string) => {
    const before = reading
    reading = true
    const value: unknown = quietly(() => adapter.getItem(key))
    reading = before
    return typeof value === 'string' ? value : null
  }
  const write = (key: string, value: string | null) => {
    refused.delete(key)
    try {
      if (value === null) adapter.removeItem(key)
      else adapter.setItem(key, value)
    } catch {
      refused.set(key, { value, over: read(key) })
    }
    tell(key)
    return !refused.has(key)
  }

  const guard: GuardedStorage = {
    // The adapter may be the guard of another copy of this package.
    told: (adapter as Partial<GuardedStorage>).told ?? new Told(),
    getItem(key) {
      const held = read(key)
      const kept = refused.get(key)
      if (kept && kept.over === held) return kept.value
      refused.delete(key)
      return held
    },
    keeps: (key) => refused.has(key),
    setItem: write,
    removeItem: (key) => write(key, null),
    subscribe: (listener) => watching.add(listener),
  }
  guarded.set(adapter, guard)
  guarded.set(guard, guard)
  return guard
}
