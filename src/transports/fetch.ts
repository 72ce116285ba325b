import { checkClientId } from '../cognito/clientId.js'
import { developerWords } from '../cognito/developerWords.js'
import type { ResendTransport } from '../cognito/transport.js'
import { errorName, own, replyDelivery, toWire } from '../cognito/wire.js'
import { untilAborted } from './untilAborted.js'

/** What {@link fetchTransport} is made of: a client id, and one of `region` and `endpoint`. */
export interface FetchTransportOptions {
  /**
   * The id of the app client that the user signed up with; another client of the same pool has its own limits and
   * settings.
   *
   * Constraint: 1–128 characters of `[\w+]`.
   *
   * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResendConfirmationCode.html the source of the constraint
   */
  readonly clientId: string
  /**
   * The user pool's region, such as `us-east-1` or `cn-north-1`: the part of its id before the underscore. Give
   * `endpoint` for one in AWS's European sovereign or isolated clouds.
   */
  readonly region?: string | undefined
  /** The whole URL in place of a region: a FIPS or dual-stack endpoint, a proxy, an emulator. */
  readonly endpoint?: string | undefined
  /** What makes the request. @default globalThis.fetch, as it is when a code is sent */
  readonly fetch?: typeof globalThis.fetch | undefined
}

/**
 * Speaks Cognito's wire protocol itself, with no SDK: one POST for one call.
 *
 * Rejects with an Error whose `name` and `code` are Cognito's, or `NetworkError` where the request left and no readable
 * reply came, or `UnreadableReply` for a failure that says no name.
 *
 * @throws an Error at once without a client id, or without exactly one of `region` and `endpoint`
 */
export function fetchTransport(options: FetchTransportOptions): ResendTransport {
  const { clientId, region, endpoint, fetch: given } = options
  checkClientId(clientId, 'fetchTransport')
  const url =
    endpoint ||
    (/^..-[a-z-]+\d$/.test(region!) &&
      `https://cognito-idp.${region}.amazonaws.com${/^cn/.test(region!) ? '.cn' : ''}/`)
  if (!url || (endpoint && region))
    throw new Error(
      developerWords(
        () =>
          process.env.NODE_ENV !== 'production' &&
          `react-cognito-resend-code: fetchTransport needs a region or an endpoint, and not both, to know where to send. Give a region such as "us-east-1", or the endpoint's URL. Write:

  fetchTransport({ clientId: '…', region: 'us-east-1' })`,
      ) || 'fetchTransport: endpoint',
    )

  return {
    scope: clientId,
    send: (request, { signal }) =>
      untilAborted(signal, async () => {
        let reply: Response | undefined
        let data: unknown
        try {
          // Looked up and called bare at each call: browsers want no other `this`, and a test may have replaced it.
          reply = await (given ?? fetch)(url, {
            method: 'POST',
            headers: {
              'Content-Type': 'application/x-amz-json-1.1',
              'X-Amz-Target': 'AWSCognitoIdentityProviderService.ResendConfirmationCode',
            },
            body: JSON.stringify(toWire(request, clientId)),
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
      }),
  }
}
