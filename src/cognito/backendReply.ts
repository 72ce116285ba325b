import type { Delivery } from '../core/delivery.js'
import type { ResendCodeErrorAudience } from '../core/error.js'
import type { ResendCodeErrorKind } from '../core/kinds.js'

/** Cognito took the request, or a concealing backend says no more than that it was made. */
export interface BackendSent {
  /** Tells the two replies apart. */
  readonly outcome: 'sent'
  /**
   * Whether an unknown and a confirmed user look the same as a message sent. Then the page must say so too: it can't
   * promise a message.
   */
  readonly concealed: boolean
  /** Where the message went; null when concealed, and where Cognito does not say. */
  readonly delivery: Delivery | null
}

/** No message was sent, as far as the backend knows. */
export interface BackendFailed {
  /** Tells the two replies apart. */
  readonly outcome: 'failed'
  /** What happened. */
  readonly kind: ResendCodeErrorKind
  /** Cognito's own name, such as `LimitExceededException`, or null. */
  readonly code: string | null
  /** Who can mend it. */
  readonly audience: ResendCodeErrorAudience
  /** The member of the request that broke a constraint, or null. */
  readonly member: string | null
  /** Why the backend itself refused the request, such as `origin-not-allowed`, for developers; or null. */
  readonly reason: string | null
  /** How long until another try may succeed, in whole seconds; the same as the `Retry-After` header. Null where unknown. */
  readonly retryAfter: number | null
}

/** What a backend answers to `backendTransport`, as JSON: `createResendHandler` does, and so may one of your own. */
export type BackendReply = BackendSent | BackendFailed
