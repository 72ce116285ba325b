import type { ResendStatus } from '../core/view.js'

/** The `data-scope` of every part. */
const SCOPE = 'resend-code'

/** The `data-part` of each element, for style sheets and tests. */
export type ResendCodePart = 'root' | 'trigger' | 'countdown' | 'destination' | 'message' | 'help' | 'status'

/** The data attributes of an element of ours. */
export const marks = (part: ResendCodePart, status: ResendStatus) =>
  ({ 'data-scope': SCOPE, 'data-part': part, 'data-state': status }) as const

/** What `className`, `style` and `render` may depend on, and what the data attributes say. */
export interface ResendCodeState {
  /** `data-state`: where the user's confirmation stands. */
  readonly status: ResendStatus
  /** Whether a tap would send. */
  readonly canResend: boolean
  /** How many more the hour allows, at most. */
  readonly sendsLeft: number
  /** `data-verification`: whether the message holds a code or a link. */
  readonly verification: 'code' | 'link'
}
