import type { StorageAdapter } from '../../src/index.js'

/** A storage that lives as long as its story, so that stories don't touch each other. */
export function memoryStorage(): StorageAdapter {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
}
