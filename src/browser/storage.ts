import { guardStorage } from '../core/guardStorage.js'
import type { StorageAdapter } from '../core/storage.js'
import { onWindow } from './onWindow.js'

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

/**
 * A Web Storage area; looked up at each call, since the look-up itself throws where storage is blocked. Where there is
 * none the call throws.
 */
function webStorage(name: 'localStorage' | 'sessionStorage'): StorageAdapter {
  const area = () => globalThis[name]
  return {
    getItem: (key) => area().getItem(key),
    setItem: (key, value) => area().setItem(key, value),
    removeItem: (key) => area().removeItem(key),
    subscribe: (listener) =>
      onWindow('storage', (event) => {
        if (event.storageArea === area()) listener(event.key)
      }),
  }
}

const REGISTRY = Symbol.for('react-cognito-resend-code')

/** One of each for a document: an ESM and a CJS copy of this package must agree. */
export function storageOf(kind: StorageKind): StorageAdapter {
  const home = globalThis as { [REGISTRY]?: Partial<Record<StorageKind, StorageAdapter>> }
  const known = (home[REGISTRY] ??= {})
  return (known[kind] ??= guardStorage(kind === 'none' ? memoryStorage() : webStorage(`${kind}Storage`)))
}
