import type { ResendCodeErrorKind } from '../core/kinds.js'

/** Why the handler itself refuses a request: machine-readable, never a value of the request. */
export type RefusalReason =
  | 'method-not-allowed'
  | 'origin-not-allowed'
  | 'unsupported-media-type'
  | 'body-too-large'
  | 'body-timeout'
  | 'invalid-body'
  | 'too-many-requests'
  | 'handler-failed'

interface RefusalInit {
  readonly status: number
  readonly kind: ResendCodeErrorKind
  readonly audience?: 'user' | 'developer' | undefined
  readonly member?: string | undefined
  readonly retryAfter?: number | undefined
}

const REFUSALS: Readonly<Record<RefusalReason, RefusalInit>> = {
  'method-not-allowed': { status: 405, kind: 'misconfigured' },
  'origin-not-allowed': { status: 403, kind: 'misconfigured' },
  'unsupported-media-type': { status: 415, kind: 'misconfigured' },
  'body-too-large': { status: 413, kind: 'invalid-request' },
  'body-timeout': { status: 408, kind: 'service-unavailable', audience: 'user' },
  'invalid-body': { status: 400, kind: 'invalid-request' },
  'too-many-requests': { status: 429, kind: 'rate-limited', audience: 'user' },
  'handler-failed': { status: 500, kind: 'service-unavailable', audience: 'user' },
}

/** Thrown where the handler answers without asking Cognito. */
export class Refusal extends Error {
  readonly init: RefusalInit

  constructor(
    readonly reason: RefusalReason,
    init: Partial<RefusalInit> = {},
  ) {
    super(reason)
    this.init = { ...REFUSALS[reason], ...init }
  }
}
