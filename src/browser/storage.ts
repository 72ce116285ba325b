import { guardStorage } from '../core/guardStorage.js'
import type { StorageAdapter } from '../core/storage.js'

/** Where records live: the page's localStorage or sessionStorage, or nowhere but in the page. */
export type StorageKind = 'local' | 'session' | 'none'

/** A storage that lives as long as the page. */
export function memoryStorage(): StorageAdapter {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
}

/** A Web Storage area; looked up at each call, since the look-up itself throws where storage is blocked. */
function webStorage(name: 'localStorage' | 'sessionStorage'): StorageAdapter {
  const area = () => {
    const storage = globalThis[name] as Storage | undefined
    if (!storage) throw new Error(`no ${name} here`)
    return storage
  }
  return {
    getItem: (key) => area().getItem(key),
    setItem: (key, value) => area().setItem(key, value),
    removeItem: (key) => area().removeItem(key),
    subscribe(listener) {
      if (typeof window === 'undefined' || !window.addEventListener) return () => undefined
      const onStorage = (event: StorageEvent) => {
        if (event.storageArea === area()) listener(event.key)
      }
      window.addEventListener('storage', onStorage)
      return () => window.removeEventListener('storage', onStorage)
    },
  }
}

const REGISTRY = Symbol.for('react-cognito-resend-code')

/** One of each for a document: an ESM and a CJS copy of this package must agree. */
export function storageOf(kind: StorageKind): StorageAdapter {
  const home = globalThis as { [REGISTRY]?: Partial<Record<StorageKind, StorageAdapter>> }
  const known = (home[REGISTRY] ??= {})
  return (known[kind] ??= guardStorage(kind === 'none' ? memoryStorage() : webStorage(`${kind}Storage`)))
}
