import type { StorageAdapter } from '../../src/index.js'

/** A storage that a test may look into: all that the adapter holds is in `items`, as is what another adapter wrote there. */
export function listStorage(items = new Map<string, string>()) {
  const adapter: StorageAdapter = {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
  return { items, adapter }
}
