import { isKind, type ResendCodeErrorKind } from './kinds.js'
import { HOUR, type Ledger } from './ledger.js'

/** The span in which the button must not send. */
export interface Cooldown {
  /** When it began, epoch ms. */
  readonly startedAt: number
  /** When the next message may be asked for, epoch ms. */
  readonly endsAt: number
  /** What caused it. */
  readonly reason: CooldownReason
  /** True when the service named no time and `endsAt` is our guess. */
  readonly estimated: boolean
}

/** What caused a cooldown: `'sent'`, `'exhausted'` (the hour's sends are used up), or the kind of the error. */
export type CooldownReason = 'sent' | 'exhausted' | ResendCodeErrorKind

/** What one attempt came to, as a policy sees it. */
export interface PolicyOutcome {
  /** That a message was sent, or the kind of the error. */
  readonly kind: 'sent' | ResendCodeErrorKind
  /** The earliest time for another try that the service or backend named, epoch ms, or null. */
  readonly retryAt: number | null
}

/** What a {@link CooldownPolicy} decides from. */
export interface PolicyInput {
  /** The messages of the last hour, with the one this outcome is about. */
  readonly ledger: Ledger
  /** What the attempt came to. */
  readonly outcome: PolicyOutcome
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
  /** How many counted sends an hour allows. @default 5, the limit of ResendConfirmationCode */
  readonly limit?: number | undefined
  /** The next cooldown, or null for none. `retryAt` and `maxMs` are applied to what it returns; a minute where it throws. */
  next(input: PolicyInput): Cooldown | null
}

/** A cooldown of any policy ends within it, ms. */
const DAY = 24 * HOUR

/** The limit of ResendConfirmationCode. @see https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html */
export const DEFAULT_LIMIT = 5

/** Whether a value names what may cause a cooldown. */
export const isReason = (value: unknown): value is CooldownReason => value === 'exhausted' || isKind(value)

/** Whether no other can be asked for because it was too often. */
export function isAtLimit(
  cooldown: Cooldown | null,
): cooldown is Cooldown & { readonly reason: 'exhausted' | 'rate-limited' } {
  return cooldown?.reason === 'exhausted' || cooldown?.reason === 'rate-limited'
}

/**
 * The cooldown a policy gives, held to its bounds: `retryAt` lengthens it and never shortens it, `maxMs` ends it,
 * and what is no deadline at all is none. No outcome shortens what another began: then that is returned.
 */
export function nextCooldown(policy: CooldownPolicy, input: PolicyInput): Cooldown | null {
  const { now, outcome, previous } = input
  let asked: { endsAt: number; reason?: unknown; estimated?: unknown } = { endsAt: now }
  try {
    const next: Readonly<Record<keyof Cooldown, unknown>> | null = policy.next(input)
    // Each member is read once, and here: it may be a getter, and throw.
    if (next) asked = { endsAt: Number(next.endsAt), reason: next.reason, estimated: next.estimated }
  } catch {
    // A policy that throws must not let a page send without a pause, nor leave it waiting for an outcome.
    asked = { endsAt: now + 60_000, estimated: true }
  }
  // What storage keeps of a deadline is no longer than a day.
  const longest = typeof policy.maxMs === 'number' && policy.maxMs >= 0 ? Math.min(policy.maxMs, DAY) : HOUR
  const named = outcome.retryAt ?? 0
  const byService = named > asked.endsAt
  const endsAt = Math.min(byService ? named : asked.endsAt, now + longest)
  if (!(endsAt > Math.max(now, previous?.endsAt ?? 0))) return previous
  return {
    startedAt: now,
    endsAt,
    reason: isReason(asked.reason) ? asked.reason : outcome.kind,
    estimated: !byService && asked.estimated === true,
  }
}
