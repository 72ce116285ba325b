import type { ResendCodeErrorKind } from '../core/kinds.js'
import type { CooldownReason } from '../core/policy.js'
import type { ResendStatus } from '../core/view.js'

/**
 * What `onEvent` is told. `attempt` counts the resends of the last hour, from 1; sign-up's own message is none of them.
 * An attempt that ends after the user was confirmed tells nothing, and none ends twice: where the reply to one that failed
 * as `reply-lost` says later that a message was sent, that is in the state alone. Nothing names the user or the app client.
 */
export type ResendCodeEvent =
  | {
      /** A request leaves. */
      readonly type: 'requested'
      /** Which resend of the hour it is. */
      readonly attempt: number
    }
  | {
      /** A message was sent. */
      readonly type: 'sent'
      /** Which resend of the hour it was. */
      readonly attempt: number
      /** `'EMAIL'` or `'SMS'`, or null where Cognito did not say or user existence is concealed. */
      readonly medium: string | null
      /** From the tap to the reply, ms. */
      readonly durationMs: number
    }
  | {
      /** An attempt ended with an error. */
      readonly type: 'failed'
      /** Which resend of the hour it would have been. */
      readonly attempt: number
      /** What happened. */
      readonly kind: ResendCodeErrorKind
      /** Cognito's name for it, or null. */
      readonly code: string | null
      /** From the tap to the error, ms. */
      readonly durationMs: number
    }
  | {
      /** A tap made no request, for it was not the time. */
      readonly type: 'refused'
      /** Which resend of the hour it would have been. */
      readonly attempt: number
      /** The status that made the tap come to nothing. */
      readonly status: ResendStatus
      /** How long until it may be tried again, ms; 0 where time doesn't tell. */
      readonly waitMs: number
    }
  | {
      /** A cooldown that this page watched has ended. */
      readonly type: 'ready'
      /** Which resend of the hour the next will be. */
      readonly attempt: number
      /** What caused the cooldown: `'sent'`, `'exhausted'`, or the kind of an error. */
      readonly reason: CooldownReason
      /** How long it lasted, ms. */
      readonly durationMs: number
    }
  | {
      /** The hour's sends are used up; follows the `sent` or `failed` that used them up. */
      readonly type: 'exhausted'
      /** How many resends of the hour this browser knows of. */
      readonly attempt: number
      /** `'exhausted'` by this browser's count, `'rate-limited'` when Cognito said so. */
      readonly reason: 'exhausted' | 'rate-limited'
      /** How long until it may be tried again, ms. */
      readonly waitMs: number
      /** The same as a time, epoch ms. */
      readonly retryAt: number
      /** Whether that time is a guess, since Cognito names none. */
      readonly estimated: boolean
    }
  | {
      /** The user is confirmed: the page said so with `markConfirmed()`, or Cognito at a tap. */
      readonly type: 'confirmed'
      /** How many resends of the hour it took; 0 where the first message did. */
      readonly attempt: number
      /** The last message's, or null where it isn't known. */
      readonly medium: string | null
      /** From the last message, ms; null where it isn't known. */
      readonly durationMs: number | null
    }
