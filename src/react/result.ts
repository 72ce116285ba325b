import type { Delivery } from '../core/delivery.js'
import type { AttemptResult } from '../core/attemptPlan.js'
import type { ResendCodeError } from '../core/error.js'
import type { Cooldown } from '../core/policy.js'
import type { ResendStatus } from '../core/view.js'

/** What a trigger of one's own needs: spread it on a `<button>`. */
export interface TriggerProps {
  /** So that it submits no form around it. */
  readonly type: 'button'
  /** The `resend` of the result. */
  readonly onClick: () => void
  /** Set instead of `disabled`, so that focus stays on the button. */
  readonly 'aria-disabled': true | undefined
  /** The status, for style sheets. */
  readonly 'data-state': ResendStatus
}

/** What holds in every status. */
export interface ResendConfirmationCodeBase {
  /** Where the last message went, or null where that is not known. */
  readonly delivery: Delivery | null
  /** Whether medium or destination differ from the message before. */
  readonly deliveryChanged: boolean
  /** How many messages are known to have been sent, sign-up's own included; from 0 again after a day without any event. */
  readonly messageCount: number
  /** When the last message was sent, sign-up's own included, epoch ms, or null. */
  readonly lastSentAt: number | null
  /** How many resends of the last hour are known. */
  readonly sendCount: number
  /** How many more the hour allows, at most: other devices are not seen. */
  readonly sendsLeft: number
  /** Sends once, or does nothing where it may not. Stable, returns nothing and ignores its arguments: safe as `onClick`. */
  readonly resend: () => void
  /**
   * Like `resend`, and tells what came of it. Joins an attempt under way.
   *
   * @throws ResendCodeError, and nothing else; of kind `not-ready` where it may not send
   */
  readonly resendAsync: (options?: { readonly signal?: AbortSignal | undefined }) => Promise<AttemptResult>
  /** Clears the error; never a cooldown, nor an announcement before its time. */
  readonly reset: () => void
  /** Call it when the person has confirmed: ends every cooldown, in all tabs, and deletes what was stored. */
  readonly markConfirmed: () => void
  /** What a trigger of one's own needs. */
  readonly getTriggerProps: () => TriggerProps
}

/** What `useResendConfirmationCode` returns. It changes at transitions only: show seconds with `useSecondsRemaining(cooldown?.endsAt)`. */
export type ResendConfirmationCodeResult = ResendConfirmationCodeBase &
  (
    | {
        /** What holds now; of several, the first of confirmed, pending, cooldown, error and idle. */
        readonly status: 'idle'
        /** Whether a tap would send. False on a server, too, and while the username is empty. */
        readonly canResend: boolean
        /** The span in which nothing may be sent, from `startedAt` to `endsAt`, epoch ms; or null. */
        readonly cooldown: null
        /** What went wrong with the last attempt, or null. It stands for an hour, and as long as the cooldown it caused. */
        readonly error: null
      }
    | { readonly status: 'pending'; readonly canResend: false; readonly cooldown: null; readonly error: null }
    | {
        readonly status: 'cooldown'
        readonly canResend: false
        readonly cooldown: Cooldown
        readonly error: ResendCodeError | null
      }
    | { readonly status: 'error'; readonly canResend: true; readonly cooldown: null; readonly error: ResendCodeError }
    | { readonly status: 'confirmed'; readonly canResend: false; readonly cooldown: null; readonly error: null }
  )
