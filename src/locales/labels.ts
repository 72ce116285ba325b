import type { ReactNode } from 'react'

/** What every sentence may depend on. */
export interface LabelContext {
  /** Whether the message holds a code or a link; changes every sentence. */
  readonly verification: 'code' | 'link'
}

/** How a message goes: by e-mail, as a text message, or in a way that was not told. */
export type LabelMedium = 'EMAIL' | 'SMS' | null

/** A sentence about a message on its way. */
export interface DeliveryLabelContext extends LabelContext {
  /** How the message goes, or null where that was not told. */
  readonly medium: LabelMedium
}

/** The kinds of error that have words of their own; each other kind reads as `other`. */
export type ErrorLabelKind =
  | 'reply-lost'
  | 'service-unavailable'
  | 'delivery-failed'
  | 'rejected-by-trigger'
  | 'rate-limited'
  | 'throttled'
  | 'user-not-found'
  | 'offline'
  | 'invalid-request'
  | 'other'

/** What an error's sentence may depend on. */
export interface ErrorLabelContext extends DeliveryLabelContext {
  /** Which of the errors it is. */
  readonly kind: ErrorLabelKind
}

/**
 * The words of the button: functions that return whole sentences, so that each language has its own order.
 * Times come ready: `wait` is a duration in words ("in 30 seconds"), `time` a clock time ("14:35").
 */
export interface ResendCodeLabels {
  /** The trigger's name; the same while sending and while cooling. */
  trigger(context: LabelContext): string
  /** Where the message went, with the destination in the sentence. */
  sentTo(context: DeliveryLabelContext & { readonly destination: ReactNode }): ReactNode
  /** The same without a destination. */
  sent(context: DeliveryLabelContext): string
  /** When the last message went. */
  sentAt(context: LabelContext & { readonly time: string }): string
  /** After a second message: the older ones are of no use. */
  newestOnly(context: LabelContext): string
  /** The message went to another address or by another medium than the one before. */
  changed(context: DeliveryLabelContext): string
  /** What is said where nobody may learn whether the user exists. */
  concealed(context: LabelContext): string
  /** The visible countdown; `remaining` is ticking m:ss. */
  countdown(context: LabelContext & { readonly remaining: ReactNode }): ReactNode
  /** The visible wait as a clock time, and the trigger's description. */
  availableAt(context: LabelContext & { readonly time: string }): string
  /** At the limit; `time` is when the next may be asked for. */
  exhausted(context: LabelContext & { readonly count: number; readonly time: string }): string
  /** At the limit, where the service named no time. */
  exhaustedEstimated(context: LabelContext & { readonly time: string }): string
  /** Until when the newest works. */
  validUntil(context: LabelContext & { readonly time: string }): string
  /** The user is confirmed. */
  confirmed(context: LabelContext): string
  /** Said after a second of sending. */
  sending(context: LabelContext): string
  /** Said when a message was sent; `destination` only where the page passed it whole. */
  announceSent(
    context: DeliveryLabelContext & { readonly destination: string | null; readonly wait: string | null },
  ): string
  /** Said when the next may be asked for. */
  announceReady(context: LabelContext): string
  /** Said when a tap came too early. */
  announceWait(context: LabelContext & { readonly wait: string }): string
  /** What a person reads and hears of an error. */
  error(context: ErrorLabelContext): string
}
