import { checkClientId } from '../cognito/clientId.js'
import { developerWords } from '../cognito/developerWords.js'
import { quietly } from '../cognito/quietly.js'
import type { ResendTransport } from '../cognito/transport.js'
import { replyDelivery, toWire, type WireRequest } from '../cognito/wire.js'
import { untilAborted } from './untilAborted.js'

/** What this package uses of amazon-cognito-identity-js's `CognitoUserPool`; the library's own type is assignable. */
export interface CognitoUserPoolLike {
  /** The app client's id. */
  getClientId(): string
  /** The user pool's id. Tells a pool from a user; not sent. */
  getUserPoolId(): string
}

/** What a `CognitoUserPool` has at run time but not in the library's types. */
interface PoolAtRunTime extends CognitoUserPoolLike {
  readonly client: {
    request(
      operation: string,
      body: WireRequest,
      callback: (error: Error | null | undefined, reply?: unknown) => void,
    ): void
  }
  getUserContextData?(username: string): { readonly EncodedData?: string } | undefined
}

function checkPool(userPool: unknown): PoolAtRunTime {
  const pool = userPool as Partial<PoolAtRunTime> | null | undefined
  if (typeof pool?.client?.request === 'function' && typeof pool.getClientId === 'function')
    return pool as PoolAtRunTime
  throw new Error(
    developerWords(
      () =>
        process.env.NODE_ENV !== 'production' &&
        `react-cognito-resend-code: userPoolTransport needs a CognitoUserPool. It sends through the pool's own client, and ${
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

/** What the advanced security script collects, if the page has loaded it. A script that fails stops no resend. */
function collectedContext(pool: PoolAtRunTime, username: string): { encodedData: string } | undefined {
  const encodedData = quietly(() => pool.getUserContextData?.(username)?.EncodedData)
  return typeof encodedData === 'string' ? { encodedData } : undefined
}

/**
 * Sends through your own amazon-cognito-identity-js `CognitoUserPool`, with its endpoint and options and with every
 * member of the request; the library's own `resendConfirmationCode` drops three of them.
 *
 * Adds `userPool.getUserContextData(username)`, as the library's `signUp` does, unless the request has its own. The
 * library cannot end a request: when the signal fires the promise rejects, and a reply that comes later is dropped.
 *
 * @throws an Error at once when it is not given a pool
 */
export function userPoolTransport(userPool: CognitoUserPoolLike): ResendTransport {
  const pool = checkPool(userPool)
  const clientId = checkClientId(pool.getClientId(), 'userPoolTransport')
  return {
    scope: clientId,
    send: (request, { signal }) =>
      untilAborted(
        signal,
        () =>
          new Promise((resolve, reject) => {
            const userContextData = request.userContextData ?? collectedContext(pool, request.username)
            const body = toWire({ ...request, userContextData }, clientId)
            // The library calls back again when a callback throws: this one can't, and a promise settles once.
            pool.client.request('ResendConfirmationCode', body, (error, reply) => {
              if (error) reject(error)
              else resolve(replyDelivery(reply))
            })
          }),
      ),
  }
}
