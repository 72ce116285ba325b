import { isKind, PACES, type ResendCodeErrorKind } from './kinds.js'

/** Who can mend it: the person on the page, or the team that built the page. */
export type ResendCodeErrorAudience = 'user' | 'developer'

/** What a {@link ResendCodeError} is made of. */
export interface ResendCodeErrorInit {
  /** Cognito's own name, such as `LimitExceededException`. @default null */
  readonly code?: string | null | undefined
  /** Who can mend it. @default by kind */
  readonly audience?: ResendCodeErrorAudience | undefined
  /** The earliest time for another try that the service or backend named, epoch ms. @default null */
  readonly retryAt?: number | null | undefined
  /** A redacted copy of what was raised; never the raw error, whose text carries the client id. */
  readonly cause?: { readonly name: string; readonly message: string } | undefined
  /** The member of the request that broke a constraint. @default null */
  readonly member?: string | null | undefined
  /** A Lambda trigger's own words. @default null */
  readonly triggerMessage?: string | null | undefined
}

/** The one error this package raises for an attempt: what happened (`kind`), Cognito's name for it (`code`), who can mend it. */
export class ResendCodeError extends Error {
  override readonly name = 'ResendCodeError'
  /** What happened. */
  declare readonly kind: ResendCodeErrorKind
  /** Cognito's own name, such as `LimitExceededException`, or null. */
  declare readonly code: string | null
  /** Who can mend it. `'developer'` kinds show people one neutral sentence. */
  declare readonly audience: ResendCodeErrorAudience
  /** The earliest time for another try that the service or backend named, epoch ms, or null. */
  declare readonly retryAt: number | null
  /** The member of the request that broke a constraint, or null. */
  declare readonly member: string | null
  /** A Lambda trigger's own words, shown only with `showTriggerMessage`; or null. */
  declare readonly triggerMessage: string | null
  /** A redacted `{ name, message }` of what was raised, or undefined. */
  declare readonly cause: { readonly name: string; readonly message: string } | undefined

  constructor(kind: ResendCodeErrorKind, message: string, init: ResendCodeErrorInit = {}) {
    super(`react-cognito-resend-code: ${message}`)
    this.kind = kind
    this.code = init.code ?? null
    this.audience = init.audience ?? (PACES[kind] === 'refused' ? 'developer' : 'user')
    this.retryAt = Number.isFinite(init.retryAt) ? (init.retryAt as number) : null
    this.member = init.member ?? null
    this.triggerMessage = init.triggerMessage ?? null
    this.cause = init.cause
  }
}

/** Whether something caught is a {@link ResendCodeError}, also one made by another copy of this package. */
export function isResendCodeError(error: unknown): error is ResendCodeError {
  return error instanceof Error && error.name === 'ResendCodeError' && isKind((error as Partial<ResendCodeError>).kind)
}
