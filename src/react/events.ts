import type { ResendCodeErrorKind } from '../core/kinds.js'
import type { ResendStatus } from '../core/view.js'

/** What `onEvent` is told. `attempt` is which resend of the hour it is, from 1; times are ms. */
export type ResendCodeEvent =
  | { readonly type: 'requested'; readonly attempt: number }
  | {
      readonly type: 'sent'
      readonly attempt: number
      readonly medium: string | null
      /** From the tap to the reply, ms. */
      readonly durationMs: number
    }
  | {
      readonly type: 'failed'
      readonly attempt: number
      readonly kind: ResendCodeErrorKind
      readonly code: string | null
      /** From the tap to the error, ms. */
      readonly durationMs: number
    }
  | {
      readonly type: 'refused'
      /** The status that made the tap come to nothing. */
      readonly status: ResendStatus
      /** How long until it may be tried again, ms; 0 where time doesn't tell. */
      readonly waitMs: number
    }
  | { readonly type: 'ready'; readonly attempt: number }
  | { readonly type: 'exhausted'; readonly retryAt: number; readonly estimated: boolean }
  | { readonly type: 'confirmed' }
