import type { ReactNode } from 'react'
import type { ResendCodeHelpLabels } from './help/labels.js'

/** What every sentence may depend on. */
export interface LabelContext {
  /** Whether the message holds a code or a link; changes every sentence. */
  readonly verification: 'code' | 'link'
  /**
   * What the messages are for: the transport's operation. `'ResendConfirmationCode'` confirms a sign-up,
   * `'ForgotPassword'` sets a new password; of any other say what is true of all.
   */
  readonly operation: string
}

/** How a message goes: by e-mail, as a text message, or in a way that was not told. */
export type LabelMedium = 'EMAIL' | 'SMS' | null

/** A sentence about a message on its way. */
export interface DeliveryLabelContext extends LabelContext {
  /** How the message goes, or null where that was not told. */
  readonly medium: LabelMedium
}

/** A sentence with a time in it. */
export interface TimeLabelContext extends LabelContext {
  /**
   * The time, ready to read: "14:35", or with the day where that is not today: "15 January at 14:35". Without the full
   * stop that "2:35 p.m." ends with: the sentence brings one.
   */
  readonly time: string
  /** Whether `time` is a time of today, without a day: "at 14:35", but "on 15 January at 14:35". */
  readonly today: boolean
}

/** A sentence with a time and a count in it. */
export interface CountLabelContext extends TimeLabelContext {
  /** How many were asked for: what `Intl.PluralRules` takes. */
  readonly count: number
  /** The same as the page's locale writes it: "5", "٥". */
  readonly countText: string
}

/**
 * The kinds of error that have words of their own. Each other kind is told in one of them: what only developers can mend
 * as `other`, an unknown error as `service-unavailable`, an attempt given up as `reply-lost`.
 */
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
 *
 * Some are only seen, some only spoken to screen readers, some both: each says which.
 */
export interface ResendCodeLabels {
  /** The words' own language, a BCP 47 tag: says `lang` and `dir`, and in which words times are put. */
  readonly language: string
  /** Seen and spoken: the trigger's name, the same while sending and while cooling. */
  trigger(context: LabelContext): string
  /** Seen: where the message went, with the destination in the sentence. */
  sentTo(context: DeliveryLabelContext & { readonly destination: ReactNode }): ReactNode
  /** Seen: the same without a destination. */
  sent(context: DeliveryLabelContext): string
  /** Seen: when the last message went. */
  sentAt(context: TimeLabelContext): string
  /** Seen, from the second message on: the older ones are of no use. */
  newestOnly(context: LabelContext): string
  /** Seen behind `sentTo`, spoken behind `announceSent`: not to the address, or not in the way, of the one before. */
  changed(context: LabelContext): string
  /** Seen and spoken, where nobody may learn whether the user exists: in place of all that was sent. */
  concealed(context: LabelContext): string
  /** Seen, never spoken: the countdown; `remaining` is ticking m:ss. */
  countdown(context: LabelContext & { readonly remaining: ReactNode }): ReactNode
  /** Seen as the wait, and spoken as the trigger's description. */
  availableAt(context: TimeLabelContext): string
  /** Seen and spoken at the limit; `time` is when the next may be asked for. */
  exhausted(context: CountLabelContext): string
  /** Seen and spoken at the limit, where the service named no time. */
  exhaustedEstimated(context: TimeLabelContext): string
  /** Seen and spoken at the limit, behind one of the above: until when the newest works. */
  validUntil(context: TimeLabelContext): string
  /** Seen and spoken: it is done, there is nothing to send any more. */
  confirmed(context: LabelContext): string
  /** Spoken after a second of sending. */
  sending(context: LabelContext): string
  /** Spoken when a message was sent; `destination` only where the page passed it whole, `wait` until the next. */
  announceSent(
    context: DeliveryLabelContext & { readonly destination: string | null; readonly wait: string | null },
  ): string
  /** Spoken when the next may be asked for. */
  announceReady(context: LabelContext): string
  /** Spoken when a tap came too early. */
  announceWait(context: LabelContext & { readonly wait: string }): string
  /** Seen and spoken: what went wrong, and what to do. */
  error(context: ErrorLabelContext): string
  /** Seen by who asked twice: what to do where nothing comes. Without them there is no such list. */
  readonly help?: ResendCodeHelpLabels | undefined
}

/**
 * Words that replace the button's own, one by one; undefined is "not given". In place of one that throws, or returns what
 * can't be shown, English stands, or nothing for help on a page in another language.
 */
export type ResendCodeLabelOptions = Optional<Omit<ResendCodeLabels, 'help'>> & {
  /** Words that replace those of the list for someone who is stuck, one by one. */
  readonly help?: Optional<ResendCodeHelpLabels> | undefined
}

type Optional<T> = { readonly [Name in keyof T]?: T[Name] | undefined }
