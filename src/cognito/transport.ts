import type { Delivery } from '../core/delivery.js'
import type { CooldownPolicy } from '../core/policy.js'
import type { ResendRequest } from './request.js'

/**
 * What carries a request to Cognito. One call makes at most one request, and settles once.
 *
 * Reject with whatever the client raises: `toResendCodeError` makes a `ResendCodeError` of it.
 */
export interface ResendTransport {
  /** Names the app client, or the backend's URL. Two transports of one scope are one: it is only ever digested. */
  readonly scope: string
  /** The operation whose limits apply; keeps its ledger apart. @default 'ResendConfirmationCode' */
  readonly operation?: string | undefined
  /** The pacing that suits the operation. @default defaultPolicy */
  readonly policy?: CooldownPolicy | undefined
  /** Sends once. Resolves with where the message went, or undefined where the service did not say. */
  send(request: ResendRequest, options: { readonly signal: AbortSignal }): Promise<Delivery | undefined>
}
