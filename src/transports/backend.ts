import { developerWords } from '../core/developerWords.js'
import { quietly } from '../core/quietly.js'
import type { ResendTransport, TransportChanges } from '../cognito/transport.js'
import { own, toDelivery } from '../cognito/wire.js'
import { failure } from '../core/failure.js'
import { backendError } from './backendError.js'
import { untilAborted } from './untilAborted.js'

/** Headers by their names. */
export type BackendHeaders = Readonly<Record<string, string>>

/** What {@link backendTransport} takes beside the URL. */
export interface BackendTransportOptions {
  /** Whether cookies go along. `'include'` sends them to another origin too. @default 'same-origin' */
  readonly credentials?: 'omit' | 'same-origin' | 'include' | undefined
  /** Headers of your own, such as a CSRF token's; a function is called for each send and may be async. @default none */
  readonly headers?: BackendHeaders | (() => BackendHeaders | Promise<BackendHeaders>) | undefined
  /**
   * Whether the backend may be of another origin than the page: it learns who waits for a code. @default false
   */
  readonly allowCrossOrigin?: boolean | undefined
  /**
   * Whether the username goes along. Your server knows it from the sign-up session, and must not believe a page; only
   * a handler with `unsafePublic` reads it. @default false
   */
  readonly sendUsername?: boolean | undefined
  /** What makes the request. @default globalThis.fetch, as it is when a code is sent */
  readonly fetch?: typeof globalThis.fetch | undefined
}

/**
 * Sends by way of your own server, which holds the client secret: `createResendHandler` of
 * `react-cognito-resend-code/server` answers it. One POST for one call.
 *
 * The page conceals whether the user exists, as that handler does, unless it says `concealUserExistence={false}`.
 *
 * @param url the handler's URL: absolute, or relative to the page's own address, whatever its `<base>`
 * @throws an Error at once without a URL, and for one of another origin without `allowCrossOrigin`, where the page has an origin
 */
export function backendTransport(url: string | URL, options: BackendTransportOptions = {}): ResendTransport {
  const { credentials = 'same-origin', headers, allowCrossOrigin, sendUsername, fetch: given } = options
  // A page that goes elsewhere meanwhile must not take a relative URL along.
  const target = resolve(url, allowCrossOrigin)

  const carry = (changes: Partial<TransportChanges>, made?: Headers): ResendTransport => ({
    scope: target,
    endpoint: target,
    concealUserExistence: true,
    ...changes,
    with: carry,
    prepare: async () => carry(changes, await ownHeaders(headers)),
    send: ({ username, ...request }, { signal, now = Date.now }) =>
      untilAborted(signal, async () => {
        // The operation is told only where it is another, and refused by a handler that is not made for it.
        const body = { ...(sendUsername && { username }), ...request, operation: changes.operation }
        let reply: Response | undefined
        let data: unknown
        try {
          // Looked up and called bare at each call: browsers want no other `this`, and a test may have replaced it.
          reply = await (given ?? fetch)(resolve(target, allowCrossOrigin), {
            method: 'POST',
            headers: made ?? (await ownHeaders(headers)),
            body: JSON.stringify(body),
            cache: 'no-store',
            credentials,
            // A redirect would take the request and its cookies to whom it points to.
            redirect: 'error',
            signal,
          })
          data = await reply.json()
        } catch (error) {
          // A TypeError is how fetch says that the connection was lost, and in many words of many browsers. Of a reply
          // that can't be read the status tells what it can.
          if (!reply && (error as Error | undefined)?.name !== 'TypeError') throw error
        }
        if (reply && !reply.ok) throw backendError(reply, data, now)
        // What every transport raises where the request left and no readable reply came: a success that does not say so
        // may be one all the same, whatever else it says.
        if (own(data, 'outcome') !== 'sent') throw Object.assign(new Error(), { name: 'NetworkError' })
        return toDelivery(own(data, 'delivery'))
      }),
  })
  return carry({})
}

function resolve(url: string | URL, allowCrossOrigin: boolean | undefined): string {
  // None on a server, where nothing is sent from.
  const base = (globalThis as { location?: { readonly href: string } }).location?.href
  // Anything is taken for a URL otherwise: undefined for the path "undefined", nothing for the page's own.
  const given = ((url as URL | undefined)?.href ?? (url as string | undefined))?.trim?.()
  const target = quietly(() => new URL(given!, base))
  if (!given || (base && (!target || (!allowCrossOrigin && target.origin !== new URL(base).origin))))
    throw new Error(
      developerWords(
        () =>
          process.env.NODE_ENV !== 'production' &&
          `react-cognito-resend-code: backendTransport was given ${given && target ? 'the URL of another origin' : 'no URL'}. It tells your server who waits for a code, and no other. Give a path such as '/api/resend-code', or allowCrossOrigin: true where your server has an origin of its own.`,
      ) || 'backendTransport: url',
    )
  return target?.href ?? given
}

/** The headers of one send. */
async function ownHeaders(headers: BackendTransportOptions['headers']): Promise<Headers> {
  try {
    const all = new Headers(typeof headers === 'function' ? await headers() : headers)
    all.set('Content-Type', 'application/json')
    return all
  } catch {
    // What it threw may hold what it was made from.
    throw failure(
      'invalid-request',
      () =>
        process.env.NODE_ENV !== 'production' &&
        'headers of backendTransport failed, so nothing was sent. Mend the function, or the names and values it returns.',
      { audience: 'developer', member: 'headers' },
    )
  }
}
