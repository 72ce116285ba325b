import type { QueryClient } from '@tanstack/react-query'
import { randomHex } from '../browser/random.js'
import { onePer } from '../core/onePer.js'
import { ResendStore } from '../core/store.js'

/** The store of a QueryClient: what one request on a server knows, no other sees. */
export const storeOf = /* @__PURE__ */ onePer<QueryClient, ResendStore>(() => new ResendStore(randomHex))
