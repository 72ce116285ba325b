import type { Entry } from '../core/entry.js'
import type { Snapshot } from '../core/shown.js'
import { callPage } from './callPage.js'
import { confirmedEvent } from './confirmedEvent.js'
import type { ControllerInput } from './controllerInput.js'
import type { ResendCodeEvent } from './events.js'

/** Tells what a page saw happen from one snapshot of a user to the next: a confirmation, and the end of a cooldown. */
export function tellTransition(
  { onStep, options: { onEvent, onReady } }: ControllerInput,
  entry: Entry,
  before: Snapshot,
  { status, canResend, sendCount }: Snapshot,
): void {
  const now = entry.clock.now()
  // Whoever confirmed it: the page's form, Cognito at a tap, another tab.
  if (status === 'confirmed' && before.status !== status)
    callPage(onStep, confirmedEvent(before, now), entry, entry.confirmedAt)
  if (!before.cooldown || !canResend || now < before.cooldown.endsAt) return
  const { reason, startedAt, endsAt } = before.cooldown
  const event: ResendCodeEvent = { type: 'ready', attempt: sendCount + 1, reason, durationMs: endsAt - startedAt }
  callPage(onStep, event, entry, endsAt)
  if (onEvent && entry.claim('onEvent', endsAt)) callPage(onEvent, event)
  if (onReady && entry.claim('onReady', endsAt)) callPage(onReady)
}
