import { isValidElement } from 'react'
import { en } from '../locales/en.js'
import { enHelp } from '../locales/help/en.js'
import type { ResendCodeHelpLabels } from '../locales/help/labels.js'
import type { ResendCodeLabelOptions, ResendCodeLabels } from '../locales/labels.js'
import { mergeLabels } from '../react/mergeLabels.js'

/** Labels that nothing is missing from. */
export interface CompleteLabels {
  readonly labels: Omit<ResendCodeLabels, 'language' | 'help'>
  /** The language of the words, where it is known. */
  readonly language: string | undefined
  readonly help: Partial<ResendCodeHelpLabels>
}

/** Whether what a page gave as text is text. */
export const isText = (value: unknown): value is string => typeof value === 'string'

/** What React can show. */
const isShowable = (value: unknown): boolean =>
  value === null ||
  isValidElement(value) ||
  (Array.isArray(value) ? value.every(isShowable) : !Number.isNaN(value) && /string|number|boolean/.test(typeof value))

type Sentence = (context: never) => unknown
type Sentences = Readonly<Record<string, unknown>>

/** Words that fail, are no function or come to nothing that can be shown must not take the page down: English stands in. */
function orEnglish(own: unknown, english: Sentence): Sentence {
  if (own === english) return english
  return (context) => {
    try {
      const shown = (own as Sentence)(context)
      if (isShowable(shown)) return shown
    } catch {
      // English says it.
    }
    return english(context)
  }
}

/** English, and over it what a page gives. On a page in another language, help that it does not give is not shown. */
export function completeLabels(given: ResendCodeLabelOptions | undefined, locale: string | undefined): CompleteLabels {
  const { language, ...words } = en
  const merged = mergeLabels(words, given) as ResendCodeLabels
  const own: Sentences = { ...merged }
  const english: Sentences = words
  const names = Object.keys(english)
  // Who replaces words without naming their language writes in the page's.
  const named = isText(own.language) ? own.language : locale
  const isEnglish = named ? /^en\b/i.test(named) : names.some((name) => own[name] === english[name])
  const safe = (name: string) => [name, orEnglish(own[name], english[name] as Sentence)]
  return {
    labels: given ? (Object.fromEntries(names.map(safe)) as typeof words) : words,
    language: given ? named : language,
    help: { ...(isEnglish && enHelp), ...merged.help },
  }
}
