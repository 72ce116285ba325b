/** What went wrong with an attempt. */
export type ResendCodeErrorKind =
  /** The request left and no readable reply came: the message may be on its way. */
  | 'reply-lost'
  /** Cognito has a problem of its own, such as InternalErrorException. */
  | 'service-unavailable'
  /** Cognito or a client raised what this package does not know. */
  | 'unknown'
  /** The message could not be delivered: CodeDeliveryFailureException. */
  | 'delivery-failed'
  /** A Lambda trigger refused, or broke. */
  | 'rejected-by-trigger'
  /** Too often for this user: LimitExceededException. */
  | 'rate-limited'
  /** Too many requests for the whole pool: TooManyRequestsException. */
  | 'throttled'
  /** There is no such user, and the pool says so. */
  | 'user-not-found'
  /** A firewall refused: ForbiddenException. */
  | 'blocked'
  /** Cognito, or your own server, does not allow it. */
  | 'not-authorized'
  /** The pool, the transport or the page is set up wrongly: a role, an id, a Content-Security-Policy. */
  | 'misconfigured'
  /** The browser is offline; no request was made. */
  | 'offline'
  /** A member of the request is wrong, or what makes one failed; or Cognito refused a member. */
  | 'invalid-request'
  /** The page's own signal ended the wait; if the request had left, the message may be on its way. */
  | 'aborted'
  /** The user is confirmed. A transport rejects with it; the hook makes it status `confirmed`, and no error. */
  | 'already-confirmed'
  /** `resendAsync()` was called when nothing may be sent. It rejects with it; the hook has no such error. */
  | 'not-ready'

/** What decides how long the page waits: the ladder of messages, or one of the policy's other times. */
export type Pace = 'ladder' | 'failure' | 'limit' | 'throttled' | 'unknown-user' | 'refused' | null

/** What each outcome is followed by. `refused` is what only the page's developers can mend; null is no cooldown. */
export const PACES: Readonly<Record<'sent' | ResendCodeErrorKind, Pace>> = {
  sent: 'ladder',
  'reply-lost': 'ladder',
  'service-unavailable': 'ladder',
  unknown: 'ladder',
  'delivery-failed': 'failure',
  'rejected-by-trigger': 'failure',
  'rate-limited': 'limit',
  throttled: 'throttled',
  'user-not-found': 'unknown-user',
  blocked: 'refused',
  'not-authorized': 'refused',
  misconfigured: 'refused',
  offline: null,
  'invalid-request': null,
  aborted: null,
  'already-confirmed': null,
  'not-ready': null,
}

/** Whether a value names an outcome. */
export const isKind = (value: unknown): value is 'sent' | ResendCodeErrorKind =>
  typeof value === 'string' && Object.hasOwn(PACES, value)
