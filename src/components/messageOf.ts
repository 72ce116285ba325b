import type { Snapshot } from '../core/shown.js'
import type { ResendCodeError } from '../core/error.js'
import type { ResendCodeErrorKind } from '../core/kinds.js'
import { HOUR } from '../core/ledger.js'
import { DEFAULT_LIMIT, isAtLimit, type Cooldown } from '../core/policy.js'
import { quietly } from '../core/quietly.js'
import type { ErrorLabelKind } from '../locales/labels.js'
import { nextMinute, numberText } from './format.js'
import { isText } from './isText.js'
import { deliveryContext, gap, timeContext, type Words } from './words.js'

/** How long a message works, ms. @see https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html */
const validity = (operation: string) => (operation === 'ForgotPassword' ? HOUR : 24 * HOUR)

/** The part of a result that a message is about. */
type MessageState = Pick<Snapshot, 'status' | 'cooldown' | 'error' | 'sendCount' | 'lastSentAt' | 'delivery'>

/** What a person reads when there is more to say than where the message went. */
interface Message {
  readonly tone: 'success' | 'notice' | 'error'
  readonly text: string
}

/** The kinds of error that have no words of their own, and whose they are told in. */
const ALIKE: Readonly<Record<Exclude<ResendCodeErrorKind, ErrorLabelKind>, ErrorLabelKind>> = {
  unknown: 'service-unavailable',
  aborted: 'reply-lost',
  blocked: 'other',
  'not-authorized': 'other',
  misconfigured: 'other',
  'already-confirmed': 'other',
  'not-ready': 'other',
}

/** Which words an error is told in: what only developers can mend is one neutral sentence. */
function labelKind({ kind, audience }: ResendCodeError): ErrorLabelKind {
  const alike = (ALIKE as Partial<Record<ResendCodeErrorKind, ErrorLabelKind>>)[kind]
  return audience === 'developer' ? 'other' : (alike ?? (kind as ErrorLabelKind))
}

/** A trigger's own words, where the page shows them: plain text of at most 300 characters. */
function triggerWords({ triggerMessage: text }: ResendCodeError, { options }: Words): string | null {
  const { showTriggerMessage: show } = options
  if (!text || !show) return null
  const shown = show === true ? text : quietly(() => (show as (text: string) => unknown)(text))
  // No more than twice as long in UTF-16, which megabytes of it are cut to first.
  return isText(shown) && shown ? Array.from(shown.slice(0, 600)).slice(0, 300).join('') : null
}

/** Why no other can be asked for, when the next may be, and until when the newest works. */
function limitText(cooldown: Cooldown, { sendCount: count, lastSentAt, delivery }: MessageState, words: Words): string {
  const { labels, context, locale, clock, options } = words
  const { limit = DEFAULT_LIMIT } = options.policy ?? options.transport?.policy ?? {}
  const next = timeContext(words, nextMinute(cooldown.endsAt))
  // Sends of other devices count too and are not seen: what was not seen to be used up is not said to be.
  const text = cooldown.estimated
    ? labels.exhaustedEstimated(next)
    : count >= limit
      ? labels.exhausted({ ...next, count, countText: numberText(count, locale) })
      : labels.error({ ...deliveryContext(words, delivery), kind: 'rate-limited' }) +
        gap(words) +
        labels.availableAt(next)
  const end = lastSentAt ? lastSentAt + validity(context.operation) : 0
  // A concealed page can't promise that there is one.
  const isPromised = end > clock.now() && !options.concealUserExistence
  return isPromised ? text + gap(words) + labels.validUntil(timeContext(words, end)) : text
}

/** The same sentence for the eye and the ear. */
export function messageOf(state: MessageState, words: Words): Message | null {
  const { status, cooldown, error, delivery } = state
  const { labels, context } = words
  if (status === 'confirmed') return { tone: 'success', text: labels.confirmed(context) }
  if (isAtLimit(cooldown)) return { tone: 'notice', text: limitText(cooldown, state, words) }
  // The page gave up before anything left, or the wait for the limit is over: there is nothing to tell.
  if (!error || (!cooldown && /^(aborted|rate-limited)$/.test(error.kind))) return null
  const kind = labelKind(error)
  return {
    tone: kind === 'reply-lost' ? 'notice' : 'error',
    text: triggerWords(error, words) ?? labels.error({ ...deliveryContext(words, delivery), kind }),
  }
}
