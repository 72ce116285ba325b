'use client'
import { QueryClientContext, type QueryClient } from '@tanstack/react-query'
import { useContext, useState } from 'react'
import { systemClock } from '../browser/clock.js'
import { storageOf } from '../browser/storage.js'
import type { ResendTransport } from '../cognito/transport.js'
import { defaultPolicy } from '../core/paced.js'
import type { Entry } from '../core/entry.js'
import type { RecordSettings } from '../core/sharedRecord.js'
import { identityOf, SIGN_UP } from '../core/store.js'
import type { ResendConfirmationCodeOptions } from './options.js'
import { storeOf } from './stores.js'
import { wrongUse } from './wrongUse.js'

/** The QueryClient given, or the app's. @throws Error when there is none */
export function useClient(given: QueryClient | undefined): QueryClient {
  const client = useContext(QueryClientContext)
  if (given ?? client) return (given ?? client) as QueryClient
  throw wrongUse(
    'there is no QueryClient.',
    () =>
      process.env.NODE_ENV !== 'production' &&
      ` Sends run in its MutationCache. Put one above the page, or let ResendCodeProvider make one:

  <QueryClientProvider client={queryClient}>…</QueryClientProvider>
  // or
  <ResendCodeProvider userPool={userPool}>…</ResendCodeProvider>
`,
  )
}

/**
 * The entry of the user that the options name, or null while they name none; `find` looks again.
 *
 * @param scope the transport's at this render. The same transport may come to know its app client later, and React
 * Compiler keeps what it made as long as the arguments are the same.
 */
export function useEntry(
  client: QueryClient,
  options: ResendConfirmationCodeOptions,
  transport: ResendTransport,
  scope: string,
): { readonly entry: Entry | null; readonly find: () => Entry | null; readonly settings: RecordSettings } {
  const { username, caseSensitive = false, storage = 'local', clock = systemClock } = options
  // An adapter made anew at each render would be a new storage each time.
  const [adapter] = useState(typeof storage === 'object' ? storage : null)
  const { operation = SIGN_UP } = transport
  const policy = options.policy ?? transport.policy ?? defaultPolicy
  const settings = { clock, policy, confirmsAgain: operation !== SIGN_UP }
  const entryIn = (current: string) => {
    if (typeof username !== 'string' || !username.trim()) return null
    const identity = identityOf(current, operation, username, caseSensitive)
    const place = typeof storage === 'object' ? (adapter ?? storage) : storageOf(storage)
    return storeOf(client).entry(place, identity, settings)
  }
  return { entry: entryIn(scope), find: () => entryIn(transport.scope), settings }
}
