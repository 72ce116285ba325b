import { Entry, type EntrySettings } from './entry.js'
import { guardStorage, type GuardedStorage } from './guardStorage.js'
import { onePer } from './onePer.js'
import type { StorageAdapter } from './storage.js'
import { Vault } from './vault.js'

/** A page where people type their username makes an entry of each half-typed one; the oldest unused leave. */
const MAX_ENTRIES = 50

/** How long an entry that was asked for and not used stays, ms: a render asks first, and uses it once it is committed. */
const LINGER = 60_000

/** Longer usernames are refused before they are sent; digesting megabytes would only stop the page. */
const MAX_USERNAME = 256

interface Kept {
  readonly entry: Entry
  /** Since when it is known that nobody uses it or asked for it, epoch ms. */
  idleSince: number | null
}

/** Makes room where it can: what was idle for long leaves, the oldest first. */
function tidy(entries: Map<string, Kept>, now: number): void {
  for (const [name, kept] of entries) {
    kept.idleSince = kept.entry.inUse ? null : (kept.idleSince ?? now)
    const { idleSince, entry } = kept
    const isOld = idleSince !== null && (entry.released || Math.abs(now - idleSince) > LINGER)
    if (isOld && entries.size >= MAX_ENTRIES) entries.delete(name)
  }
}

/** The entries of one QueryClient, so that nothing is shared between two requests on a server. */
export class ResendStore {
  readonly #placeOf = onePer((storage: GuardedStorage) => ({
    vault: new Vault(storage, this.randomHex),
    entries: new Map<string, Kept>(),
  }))

  constructor(private readonly randomHex: () => string) {}

  /** The entry of whom `identity` names, in this storage; made when first asked for. Reads and writes nothing. */
  entry(adapter: StorageAdapter, identity: string, settings: EntrySettings): Entry {
    const { vault, entries } = this.#placeOf(guardStorage(adapter))
    let kept = entries.get(identity)
    if (!kept) {
      // The time is read only here: a render on a server must not depend on it.
      if (entries.size >= MAX_ENTRIES) tidy(entries, settings.clock.now())
      entries.set(identity, (kept = { entry: new Entry(identity, vault, settings), idleSince: null }))
    }
    kept.idleSince = null
    kept.entry.released = false
    return kept.entry
  }
}

/** The operation of a transport that names none. */
export const SIGN_UP = 'ResendConfirmationCode'

/** Names one user, operation and app client; held in memory only, where a salted digest of it is the key of the record. */
export function identityOf(scope: string, operation: string, username: string, caseSensitive: boolean): string {
  const name = username.trim().slice(0, MAX_USERNAME)
  return JSON.stringify([scope, operation, caseSensitive ? name : name.toLowerCase()])
}
