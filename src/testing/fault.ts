import type { EmulatedOperation } from './operations/index.js'
import type { CognitoErrorName } from './serviceErrors.js'

/** An error of the service. */
export interface ErrorFault {
  readonly type: 'error'
  /** Such as `LimitExceededException`. */
  readonly name: CognitoErrorName
  /** `null` leaves it out. @default one seen in the field */
  readonly message?: string | null | undefined
  /** Whether the reply has `x-amzn-errortype` and `x-amzn-errormessage`. @default true */
  readonly errorHeader?: boolean | undefined
  /** The HTTP status. @default 403 for ForbiddenException, 500 for InternalErrorException, else 400 */
  readonly status?: number | undefined
  /** Whether the operation is performed all the same, its message delivered. @default false */
  readonly sent?: boolean | undefined
}

/** The reply comes late. The operation itself is performed at once, so its message is in the outbox meanwhile. */
export interface LatencyFault {
  readonly type: 'latency'
  /** How late, in ms. */
  readonly ms: number
  /** What counts them: the emulator's clock, which may stand still, or this machine's. @default 'clock' */
  readonly timer?: 'clock' | 'real' | undefined
}

/** The connection fails before a reply comes: `handle` rejects with `ConnectionLost`. */
export interface LostReplyFault {
  readonly type: 'lost-reply'
  /** Whether the operation was performed before, its message delivered. */
  readonly sent: boolean
}

/** No reply ever comes; `handle` rejects once the request's signal aborts. */
export interface NoAnswerFault {
  readonly type: 'no-answer'
  /** Whether the operation is performed, its message delivered. @default false */
  readonly sent?: boolean | undefined
}

/** Bodies that no client expects, from proxies, captive portals and firewalls. */
export type MalformedReply =
  /** 200 with an HTML page. */
  | 'html-200'
  /** 403 with an HTML page, as a WAF rule with a body of its own. */
  | 'html-403'
  /** The same with `x-amzn-errortype: ForbiddenException:`. */
  | 'html-403-with-error-type'
  /** The JSON value `null`, status 400. */
  | 'null'
  /** No body, status 400. */
  | 'empty'
  /** 200 with `{}`. */
  | 'empty-object'
  /** JSON without `__type`, and without the error header, status 400. */
  | 'no-type'
  /** The operation's own reply, cut in half. */
  | 'cut-off'

/** A reply that cannot be read. */
export interface MalformedReplyFault {
  readonly type: 'malformed-reply'
  /** What comes instead. */
  readonly reply: MalformedReply
  /** The HTTP status. @default as `reply` says */
  readonly status?: number | undefined
  /** Whether the operation is performed, its message delivered. @default true with a 2xx that is not HTML */
  readonly sent?: boolean | undefined
}

/** Something that goes wrong on demand. */
export type Fault = ErrorFault | LatencyFault | LostReplyFault | NoAnswerFault | MalformedReplyFault

/** Which requests a fault is for. */
export interface FaultOptions {
  /** The operation that it happens to. @default 'ResendConfirmationCode' */
  readonly operation?: EmulatedOperation | 'any' | undefined
}

/** Which requests `failNext` is for, and how many. */
export interface FailNextOptions extends FaultOptions {
  /** How many requests. @default 1 */
  readonly times?: number | undefined
}
