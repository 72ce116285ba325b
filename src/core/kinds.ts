/** What went wrong with an attempt. The table in `cognito/errors.ts` says which of Cognito's errors is which kind. */
export type ResendCodeErrorKind =
  | 'reply-lost'
  | 'service-unavailable'
  | 'unknown'
  | 'delivery-failed'
  | 'rejected-by-trigger'
  | 'rate-limited'
  | 'throttled'
  | 'user-not-found'
  | 'blocked'
  | 'not-authorized'
  | 'misconfigured'
  | 'offline'
  | 'invalid-request'
  | 'aborted'
  | 'already-confirmed'
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
