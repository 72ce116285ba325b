import type { ResendRequest } from '../cognito/request.js'
import type { ResendTransport, TransportChanges } from '../cognito/transport.js'
import { errorName, own, replyDelivery, toWire } from '../cognito/wire.js'
import { untilAborted } from './untilAborted.js'

/** Where requests go. Every member is read when one is sent, so each may be a getter. */
export interface Way {
  /** The app client; empty while it isn't known. */
  readonly clientId: string
  /** May throw where nothing can be sent. */
  readonly url: string
  /** @default globalThis.fetch */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** What else `fetch` is told, such as `credentials`. */
  readonly init?: RequestInit | undefined
  /** What is sent as user context data where the request has none. */
  readonly context?: ((username: string) => ResendRequest['userContextData']) | undefined
}

/**
 * A transport that speaks Cognito's wire protocol: one POST for one call, nothing repeated, ended by the signal.
 *
 * Rejects with an Error whose `name` and `code` are Cognito's, or `NetworkError` where the request left and no readable
 * reply came, or `UnreadableReply` for a failure that says no name.
 */
export function wireTransport(way: Way): ResendTransport {
  const carry = (changes: TransportChanges): ResendTransport => ({
    get scope() {
      return way.clientId
    },
    get endpoint() {
      return way.url
    },
    ...changes,
    send: (request, { signal }) => untilAborted(signal, () => post(way, changes.operation, request, signal)),
    with: carry,
  })
  return carry({ operation: 'ResendConfirmationCode' })
}

async function post(way: Way, operation: string, request: ResendRequest, signal: AbortSignal) {
  const { fetch: given } = way
  const userContextData = request.userContextData ?? way.context?.(request.username)
  let reply: Response | undefined
  let data: unknown
  try {
    // Looked up and called bare at each call: browsers want no other `this`, and a test may have replaced it.
    reply = await (given ?? fetch)(way.url, {
      ...way.init,
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-amz-json-1.1',
        'X-Amz-Target': `AWSCognitoIdentityProviderService.${operation}`,
      },
      body: JSON.stringify(toWire({ ...request, userContextData }, way.clientId)),
      cache: 'no-store',
      // A 307 or 308 would send the request a second time, and the user's name to whom it points to.
      redirect: 'error',
      signal,
    })
    data = await reply.json()
    if (reply.ok) return replyDelivery(data)
  } catch (error) {
    // A TypeError is how fetch says that the connection was lost; by name, since a frame has one of its own.
    if (!reply && (error as Error | undefined)?.name !== 'TypeError') throw error
  }
  const name =
    reply && !reply.ok
      ? errorName(
          reply.headers.get('x-amzn-errortype') || own(data, '__type') || own(data, 'code') || 'UnreadableReply',
        )
      : 'NetworkError'
  const message = own(data, 'message') ?? own(data, 'Message')
  throw Object.assign(new Error(message as string | undefined), { name, code: name })
}
