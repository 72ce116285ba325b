import { isValidElement } from 'react'
import { quietly } from '../core/quietly.js'
import type { Clock } from '../core/clock.js'
import type { ResendCodeError } from '../core/error.js'
import type { ResendCodeErrorKind } from '../core/kinds.js'
import type { Cooldown } from '../core/policy.js'
import type { Snapshot } from '../core/entry.js'
import { en } from '../locales/en.js'
import { enHelp } from '../locales/help/en.js'
import type { ResendCodeHelpLabels } from '../locales/help/labels.js'
import type {
  ErrorLabelKind,
  LabelContext,
  LabelMedium,
  ResendCodeLabelOptions,
  ResendCodeLabels,
} from '../locales/labels.js'
import { mergeLabels } from '../react/mergeLabels.js'
import { nextMinute, numberText, timeWords } from './format.js'

/** The operation of a transport that names none. */
export const SIGN_UP = 'ResendConfirmationCode'

const HOUR = 3_600_000
/** How long a message works, ms. @see https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html */
const VALIDITY = 24 * HOUR
const VALIDITY_OF: Readonly<Record<string, number>> = { ForgotPassword: HOUR }

/** What sentences are made with. */
export interface Words {
  readonly labels: ResendCodeLabels
  /** The language of the words, where it is known. */
  readonly language: string | undefined
  readonly help: Partial<ResendCodeHelpLabels>
  /** What every sentence depends on. */
  readonly context: LabelContext
  readonly locale: string
  readonly clock: Clock
  readonly conceal: boolean
  /** The address the person typed, or null. */
  readonly destination: string | null
  readonly showTriggerMessage: boolean | ((text: string) => string | null)
  /** How many resends an hour allows. */
  readonly limit: number
}

/** Whether what a page gave as text is text. */
export const isText = (value: unknown): value is string => typeof value === 'string'

/** What React can show. */
const isShowable = (value: unknown): boolean =>
  value === null ||
  isValidElement(value) ||
  (Array.isArray(value) ? value.every(isShowable) : !Number.isNaN(value) && /string|number|boolean/.test(typeof value))

/** Words that fail, are no function or come to nothing that can be shown must not take the page down: English stands in. */
function orEnglish<Labels extends object>(labels: Labels, english: Partial<Labels>): Partial<Labels> {
  const safe = Object.entries(english).map(([name, ours]) => {
    const own = labels[name as keyof Labels]
    const words = (context: never): unknown => {
      const value = quietly(() => {
        const shown = (own as (context: never) => unknown)(context)
        return isShowable(shown) ? shown : undefined
      })
      return value === undefined ? (ours as (context: never) => unknown)(context) : value
    }
    return [name, own === ours ? ours : words]
  })
  return Object.fromEntries(safe) as Partial<Labels>
}

/** English, and over it what a page gives. On a page in another language, help that it does not give is not shown. */
export function completeLabels(
  given: ResendCodeLabelOptions | undefined,
  locale: string | undefined,
): Pick<Words, 'labels' | 'language' | 'help'> {
  const { language: _english, ...words } = en
  const labels = mergeLabels(words, given) as ResendCodeLabels
  const shown = { ...labels, ...orEnglish(labels, words) }
  const names = Object.keys(words) as (keyof typeof words)[]
  // Who replaces words without naming their language writes in the page's.
  const named = isText(labels.language) ? labels.language : locale
  const isEnglish = named ? /^en\b/i.test(named) : names.some((name) => labels[name] === en[name])
  return { labels: shown, language: given ? named : en.language, help: { ...(isEnglish && enHelp), ...labels.help } }
}

/** What stands between two sentences: Chinese and Japanese full stops bring their own space. */
export function gap({ language = '' }: Pick<Words, 'language'>): string {
  return /^(ja|zh)\b/.test(language) ? '' : ' '
}

/** Whether no other can be asked for because it was too often. */
export function isAtLimit(cooldown: Snapshot['cooldown']): cooldown is Cooldown {
  return cooldown?.reason === 'exhausted' || cooldown?.reason === 'rate-limited'
}

/** The part of a result that a message is about. */
export type MessageState = Pick<Snapshot, 'status' | 'cooldown' | 'error' | 'sendCount' | 'lastSentAt' | 'delivery'>

/** What a person reads when there is more to say than where the message went. */
export interface Message {
  readonly tone: 'success' | 'notice' | 'error'
  readonly text: string
}

const OWN_WORDS: readonly ErrorLabelKind[] = [
  'reply-lost',
  'service-unavailable',
  'delivery-failed',
  'rejected-by-trigger',
  'rate-limited',
  'throttled',
  'user-not-found',
  'offline',
  'invalid-request',
]
const ALIKE: Partial<Record<ResendCodeErrorKind, ErrorLabelKind>> = {
  unknown: 'service-unavailable',
  aborted: 'reply-lost',
}

/** Which words an error is told in: what only developers can mend is one neutral sentence. */
function labelKind(error: ResendCodeError): ErrorLabelKind {
  if (error.audience === 'developer') return 'other'
  return OWN_WORDS.find((kind) => kind === error.kind) ?? ALIKE[error.kind] ?? 'other'
}

/** A trigger's own words, where the page shows them: plain text of at most 300 characters. */
function triggerWords(error: ResendCodeError, { showTriggerMessage: show }: Words): string | null {
  const text = error.triggerMessage
  if (!text || !show) return null
  const shown = show === true ? text : quietly(() => (show as (text: string) => unknown)(text))
  // No more than twice as long in UTF-16, which megabytes of it are cut to first.
  return typeof shown === 'string' && shown ? Array.from(shown.slice(0, 600)).slice(0, 300).join('') : null
}

/** The media there are words for. */
export function labelMedium(delivery: Snapshot['delivery']): LabelMedium {
  const medium = delivery?.deliveryMedium
  return (['EMAIL', 'SMS'] as const).find((known) => known === medium) ?? null
}

/** The address the person typed, unless the message can't have gone there: no text message goes to an e-mail address. */
export function typedDestination({ destination }: Words, medium: LabelMedium): string | null {
  const fits = !destination || !medium || destination.includes('@') === (medium === 'EMAIL')
  return fits ? destination : null
}

/** The same sentence for the eye and the ear. */
export function messageOf(state: MessageState, words: Words): Message | null {
  const { status, cooldown, error, sendCount: count, lastSentAt, delivery } = state
  const { labels, context, locale, clock } = words
  if (status === 'confirmed') return { tone: 'success', text: labels.confirmed(context) }

  if (isAtLimit(cooldown)) {
    const now = clock.now()
    const next = { ...context, ...timeWords(nextMinute(cooldown.endsAt), now, locale) }
    const medium = labelMedium(delivery)
    // Sends of other devices count too and are not seen: what was not seen to be used up is not said to be.
    const limit = cooldown.estimated
      ? labels.exhaustedEstimated(next)
      : count >= words.limit
        ? labels.exhausted({ ...next, count, countText: numberText(count, locale) })
        : `${labels.error({ ...context, kind: 'rate-limited', medium })}${gap(words)}${labels.availableAt(next)}`
    const validity = VALIDITY_OF[context.operation] ?? VALIDITY
    const end = lastSentAt ? lastSentAt + validity : 0
    const until = end > now && labels.validUntil({ ...context, ...timeWords(end, now, locale) })
    return { tone: 'notice', text: until ? limit + gap(words) + until : limit }
  }

  // The page gave up before anything left: there is nothing to tell.
  if (!error || (error.kind === 'aborted' && !cooldown)) return null
  const kind = labelKind(error)
  const text = triggerWords(error, words) ?? labels.error({ ...context, kind, medium: labelMedium(delivery) })
  return { tone: kind === 'reply-lost' ? 'notice' : 'error', text }
}
