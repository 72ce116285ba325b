import type { Delivery } from '../core/delivery.js'
import type { CooldownPolicy } from '../core/policy.js'
import type { ResendRequest } from './request.js'

/** What {@link ResendTransport.with} changes. */
export interface TransportChanges {
  /** An operation whose request and reply have the members of ResendConfirmationCode. */
  readonly operation: string
  /** The pacing that suits it. @default the page's policy, else `defaultPolicy` */
  readonly policy?: CooldownPolicy | undefined
}

/** What a transport sends by. */
export interface ResendSendOptions {
  /** Ends the request. */
  readonly signal: AbortSignal
  /** The page's clock, epoch ms: what a `retryAt` counts from where the service names a span. @default Date.now */
  readonly now?: (() => number) | undefined
}

/**
 * What carries a request to Cognito. One call makes at most one request, and settles once.
 *
 * Reject with whatever the client raises: `toResendCodeError` makes a `ResendCodeError` of it.
 */
export interface ResendTransport {
  /**
   * Names the app client, or the backend's URL. Two transports of one scope are one: it is only ever digested. May be a
   * getter: it is read at each render and at each tap, and is empty while the app client isn't known yet.
   */
  readonly scope: string
  /**
   * Where requests go, an absolute URL. With it, one that the page's Content-Security-Policy kept from leaving is
   * `misconfigured`; without it, it passes for lost. A getter may throw where nothing can be sent.
   */
  readonly endpoint?: string | undefined
  /** The operation whose limits apply; keeps its ledger apart. @default 'ResendConfirmationCode' */
  readonly operation?: string | undefined
  /** The pacing that suits the operation. @default defaultPolicy */
  readonly policy?: CooldownPolicy | undefined
  /**
   * Whether what it speaks to answers alike for a message sent, an unknown and a confirmed user, so that a page can't
   * promise a message: what `concealUserExistence` is where the page does not say. @default false
   */
  readonly concealUserExistence?: boolean | undefined
  /**
   * Asks the page for what a request needs, such as a token, and resolves with what sends it. It is part of the page's
   * own time: where it rejects or does not end in time, nothing was sent. @default the transport itself sends
   */
  prepare?(): Promise<Pick<ResendTransport, 'send'>>
  /** Sends once. Resolves with where the message went, or undefined where the service did not say. */
  send(request: ResendRequest, options: ResendSendOptions): Promise<Delivery | undefined>
  /** The same way for another operation; a transport without it carries only its own. See `forgotPasswordTransport`. */
  with?(changes: TransportChanges): ResendTransport
}
