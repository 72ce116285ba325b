import { Entry } from './entry.js'
import { guardStorage, type GuardedStorage } from './guardStorage.js'
import { onePer } from './onePer.js'
import type { RecordSettings } from './sharedRecord.js'
import type { StorageAdapter } from './storage.js'
import { Vault } from './vault.js'

/** A page where people type their username makes an entry of each half-typed one; the oldest unused leave. */
const MAX_ENTRIES = 50

/** How long an entry that was asked for and not used stays, ms: a render asks first, and uses it once it is committed. */
const LINGER = 60_000

/** Longer usernames are refused before they are sent; digesting megabytes would only stop the page. */
const MAX_USERNAME = 256

/** Makes room where it can: who has been idle for long leaves, the oldest first. */
function tidy(entries: Map<string, Entry>, now: number): void {
  for (const [identity, entry] of entries) {
    entry.idleSince = entry.inUse ? null : (entry.idleSince ?? now)
    const isOld = entry.idleSince !== null && Math.abs(now - entry.idleSince) > LINGER
    if (isOld && entries.size >= MAX_ENTRIES) entries.delete(identity)
  }
}

/** The entries of one QueryClient, so that nothing is shared between two requests on a server. */
export class ResendStore {
  readonly #placeOf: (storage: GuardedStorage) => { readonly vault: Vault; readonly entries: Map<string, Entry> }

  constructor(randomHex: () => string) {
    this.#placeOf = onePer((storage) => ({ vault: new Vault(storage, randomHex), entries: new Map() }))
  }

  /** The entry of whom `identity` names, in this storage; made when first asked for. Reads and writes nothing. */
  entry(adapter: StorageAdapter, identity: string, settings: RecordSettings): Entry {
    const { vault, entries } = this.#placeOf(guardStorage(adapter))
    let entry = entries.get(identity)
    if (!entry) {
      // The time is read only here: a render on a server must not depend on it.
      if (entries.size >= MAX_ENTRIES) tidy(entries, settings.clock.now())
      entries.set(identity, (entry = new Entry(identity, vault, settings)))
    }
    entry.idleSince = null
    return entry
  }
}

/** The operation of a transport that names none. */
export const SIGN_UP = 'ResendConfirmationCode'

/** Names one user, operation and app client; held in memory only, where a salted digest of it is the key of the record. */
export function identityOf(scope: string, operation: string, username: string, caseSensitive: boolean): string {
  const name = username.trim().slice(0, MAX_USERNAME)
  return JSON.stringify([scope, operation, caseSensitive ? name : name.toLowerCase()])
}
