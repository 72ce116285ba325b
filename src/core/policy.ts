import type { ResendCodeErrorKind } from './error.js'

/** The span in which the button must not send. */
export interface Cooldown {
  /** When it began, epoch ms. */
  readonly startedAt: number
  /** When the next message may be asked for, epoch ms. */
  readonly endsAt: number
  /** What caused it: a message, the last send the hour allows, or an error. */
  readonly reason: CooldownReason
  /** True when the service named no time and `endsAt` is our guess. */
  readonly estimated: boolean
}

/** What caused a cooldown: `'sent'`, `'exhausted'` (the hour's sends are used up), or the kind of the error. */
export type CooldownReason = 'sent' | 'exhausted' | ResendCodeErrorKind

/** One message of the last hour, or one attempt that may have been one. */
export interface LedgerEntry {
  /** When it was sent, epoch ms. */
  readonly at: number
  /** Whether it counts toward the service's limit: a resend that was answered does, sign-up's own message does not. */
  readonly counted: boolean
}

/** What one attempt came to, as a policy sees it. */
export type Outcome = { readonly kind: 'sent' } | { readonly kind: ResendCodeErrorKind; readonly retryAt?: number | null | undefined }

/** What a {@link CooldownPolicy} decides from. */
export interface PolicyInput {
  /** The messages of the last hour, oldest first, with the one this outcome is about. */
  readonly ledger: readonly LedgerEntry[]
  readonly outcome: Outcome
  /** The cooldown before this one, also when it has ended, or null. */
  readonly previous: Cooldown | null
  /** Epoch ms. */
  readonly now: number
  /** A number in [0, 1), for jitter. */
  readonly random: () => number
}

/** How the sends are paced. Pure: the same input gives the same cooldown. */
export interface CooldownPolicy {
  /** The longest cooldown, ms. No deadline is believed past it. */
  readonly maxMs: number
  /** How many counted sends an hour allows. @default 5, the service's own */
  readonly limit?: number | undefined
  /** The next cooldown, or null for none. */
  next(input: PolicyInput): Cooldown | null
}
