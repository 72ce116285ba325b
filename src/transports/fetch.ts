import { checkClientId } from '../cognito/clientId.js'
import { developerWords } from '../core/developerWords.js'
import type { ResendTransport } from '../cognito/transport.js'
import { regionalEndpoint } from './endpoint.js'
import { wireTransport } from './wireTransport.js'

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
  const { clientId, region, endpoint, fetch } = Object(options) as FetchTransportOptions
  checkClientId(clientId, 'fetchTransport')
  // A host without a scheme would be taken for a path of the page's own server.
  const url = endpoint ? /^(https?:\/)?\//i.test(endpoint) && endpoint : regionalEndpoint(region)
  if (!url || (endpoint && region))
    throw new Error(
      developerWords(
        () =>
          process.env.NODE_ENV !== 'production' &&
          `react-cognito-resend-code: fetchTransport needs a region or an endpoint, and not both, to know where to send. Give a region such as "us-east-1", or the endpoint's URL, with its scheme. Write:

  fetchTransport({ clientId: '…', region: 'us-east-1' })`,
      ) || 'fetchTransport: endpoint',
    )
  return wireTransport({ clientId, url, fetch })
}
