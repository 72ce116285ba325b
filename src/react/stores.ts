import type { QueryClient } from '@tanstack/react-query'
import { randomHex } from '../browser/random.js'
import { ResendStore } from '../core/store.js'

const stores = new WeakMap<QueryClient, ResendStore>()

/** The store of a QueryClient: what one request on a server knows, no other sees. */
export function storeOf(client: QueryClient): ResendStore {
  const store = stores.get(client) ?? new ResendStore(randomHex)
  stores.set(client, store)
  return store
}
