import { checkClientId } from '../cognito/clientId.js'
import { developerWords } from '../core/developerWords.js'
import type { ResendTransport } from '../cognito/transport.js'
import { collected } from './collected.js'
import { wireTransport } from './wireTransport.js'

/** What this package uses of amazon-cognito-identity-js's `CognitoUserPool`; the library's own type is assignable. */
export interface CognitoUserPoolLike {
  /** The app client's id. */
  getClientId(): string
  /** The user pool's id. Tells a pool from a user; not sent. */
  getUserPoolId(): string
}

/** What a `CognitoUserPool` has at run time but not in the library's types. */
interface PoolAtRunTime extends CognitoUserPoolLike {
  readonly client: { readonly endpoint: string; readonly fetchOptions?: RequestInit | undefined }
  getUserContextData?(username: string): { readonly EncodedData?: string } | undefined
}

function checkPool(userPool: unknown): PoolAtRunTime {
  const pool = userPool as Partial<PoolAtRunTime> | null | undefined
  if (typeof pool?.client?.endpoint === 'string' && typeof pool.getClientId === 'function') return pool as PoolAtRunTime
  throw new Error(
    developerWords(
      () =>
        process.env.NODE_ENV !== 'production' &&
        `react-cognito-resend-code: userPoolTransport needs a CognitoUserPool. It sends to the endpoint of the pool's own client, and ${
          pool == null
            ? `got ${String(pool)}`
            : 'getUsername' in Object(pool)
              ? 'got a CognitoUser, one user of a pool'
              : 'what it got has none'
        }. Write:

  import { CognitoUserPool } from 'amazon-cognito-identity-js'
  const userPool = new CognitoUserPool({ UserPoolId: 'us-east-1_…', ClientId: '…' })
  const transport = userPoolTransport(userPool)`,
    ) || 'userPoolTransport: CognitoUserPool',
  )
}

/**
 * Sends for your amazon-cognito-identity-js `CognitoUserPool`: for its app client, to its endpoint and with its fetch
 * options, both as they are when a code is sent, and with every member of the request.
 *
 * It goes by the wire, not through the library: that takes a success that is HTML or cut off for a message sent, may
 * call back up to three times, can't end a request, and its `resendConfirmationCode` drops three members.
 *
 * Adds `userPool.getUserContextData(username)`, as the library's `signUp` does, unless the request has its own.
 *
 * @throws an Error at once when it is not given a pool
 */
export function userPoolTransport(userPool: CognitoUserPoolLike): ResendTransport {
  const pool = checkPool(userPool)
  const clientId = checkClientId(pool.getClientId(), 'userPoolTransport')
  return wireTransport({
    clientId,
    get url() {
      return pool.client.endpoint
    },
    get init() {
      return pool.client.fetchOptions
    },
    context: (username) => collected(() => pool.getUserContextData?.(username)?.EncodedData),
  })
}
