import { defaultPolicy } from '../../src/core/paced.js'
import type { ResendCodeErrorKind } from '../../src/core/kinds.js'
import { applyOutcome, type OutcomeContext } from '../../src/core/outcome.js'
import { EMPTY, type ResendRecord } from '../../src/core/record.js'

export const NOW = Date.UTC(2026, 0, 15, 12)
export const SECOND = 1_000
export const MINUTE = 60_000
export const HOUR = 3_600_000

interface Given {
  readonly record?: ResendRecord
  readonly retryAt?: number | null
  readonly context?: Partial<OutcomeContext>
}

/** The record after one attempt at `now`. */
export function after(kind: 'sent' | ResendCodeErrorKind, now = NOW, { record, retryAt, context }: Given = {}) {
  const outcome =
    kind === 'sent'
      ? { kind, delivery: null }
      : { kind, code: null, audience: 'user' as const, retryAt: retryAt ?? null, member: null }
  const defaults = { now, policy: defaultPolicy, random: () => 0, id: `at ${now}`, left: true }
  return applyOutcome(record ?? EMPTY, outcome, { ...defaults, ...context })
}

/** How long the button of a record may not send from `now` on, s. */
export function secondsOf({ cooldown }: ResendRecord, now = NOW): number | null {
  return cooldown && (cooldown.endsAt - now) / SECOND
}
