import type { Clock } from '../core/clock.js'
import type { Snapshot } from '../core/shown.js'
import type { DeliveryLabelContext, LabelContext, LabelMedium, TimeLabelContext } from '../locales/labels.js'
import type { ResendConfirmationCodeOptions } from '../react/options.js'
import type { CompleteLabels } from './completeLabels.js'
import { nextMinute, timeWords } from './format.js'
import { isText } from './isText.js'

/** What sentences are made with. */
export interface Words extends CompleteLabels {
  /** What every sentence depends on. */
  readonly context: LabelContext
  /** The tag for numbers and times. */
  readonly locale: string
  readonly clock: Clock
  /** The page's settings. */
  readonly options: ResendConfirmationCodeOptions
}

/** What a sentence about a message on its way depends on: only media that there are words for. */
export function deliveryContext({ context }: Words, delivery: Snapshot['delivery']): DeliveryLabelContext {
  const given = delivery?.deliveryMedium
  const medium = given === 'EMAIL' || given === 'SMS' ? (given as LabelMedium) : null
  return { ...context, medium }
}

/** What a sentence with a time in it depends on; both times are epoch ms. */
export function timeContext({ context, clock, locale }: Words, time: number, now = clock.now()): TimeLabelContext {
  return { ...context, ...timeWords(time, now, locale) }
}

/** When the next may be asked for, in whole minutes. */
export function availableAt(words: Words, endsAt: number): string {
  return words.labels.availableAt(timeContext(words, nextMinute(endsAt)))
}

/** What stands between two sentences: Chinese and Japanese full stops bring their own space. */
export function gap({ language = '' }: Pick<Words, 'language'>): string {
  return /^(ja|zh)\b/.test(language) ? '' : ' '
}

/**
 * The address the person typed, or null: nothing longer than any address, none while that is concealed, and none where
 * the message can't have gone there, for no text message goes to an e-mail address.
 */
export function typedDestination({ options }: Words, medium: LabelMedium): string | null {
  const { destination, concealUserExistence } = options
  const isAddress = isText(destination) && destination.length < 257 && !concealUserExistence
  const fits = isAddress && (!medium || destination.includes('@') === (medium === 'EMAIL'))
  return fits ? destination || null : null
}
