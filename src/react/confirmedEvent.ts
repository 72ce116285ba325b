import type { Delivery } from '../core/delivery.js'
import type { Snapshot } from '../core/shown.js'
import type { ResendCodeEvent } from './events.js'

/** The medium that an event names, or null where it isn't known. */
export const mediumOf = ({ delivery }: { readonly delivery: Delivery | null }) => delivery?.deliveryMedium ?? null

/** Nothing is known of a user once confirmed, so it is told of what was known before. */
export function confirmedEvent(before: Snapshot, now: number): ResendCodeEvent {
  const { sendCount, lastSentAt } = before
  const durationMs = lastSentAt === null ? null : now - lastSentAt
  return { type: 'confirmed', attempt: sendCount, medium: mediumOf(before), durationMs }
}
