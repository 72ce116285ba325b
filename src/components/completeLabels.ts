import { isValidElement } from 'react'
import { quietly } from '../core/quietly.js'
import { en } from '../locales/en.js'
import { enHelp } from '../locales/help/en.js'
import type { ResendCodeHelpLabels } from '../locales/help/labels.js'
import type { ResendCodeLabelOptions, ResendCodeLabels } from '../locales/labels.js'
import { isText } from './isText.js'

/** Labels that nothing is missing from. */
export interface CompleteLabels {
  readonly labels: Omit<ResendCodeLabels, 'language' | 'help'>
  /** The language of the words, where it is known. */
  readonly language: string | undefined
  readonly help: ResendCodeHelpLabels
}

/** What React can show. */
const isShowable = (value: unknown): boolean =>
  value === null ||
  isValidElement(value) ||
  (Array.isArray(value) ? value.every(isShowable) : /string|number|boolean/.test(typeof value) && !Number.isNaN(value))

type Sentence = (context: never) => unknown
type Sentences = Readonly<Record<string, unknown>>

/** Words that fail, are no function or come to nothing that can be shown must not take the page down: others stand in. */
function orElse(own: unknown, other: Sentence): Sentence {
  if (own === undefined) return other
  return (context) => {
    const shown: unknown = quietly(() => (own as Sentence)(context))
    return isShowable(shown) ? shown : other(context)
  }
}

/** The page's own words, each with English, or nothing, to stand in. */
function complete<T extends object>(english: T, own: Sentences | undefined, standsIn: boolean): T {
  if (!own && standsIn) return english
  const words = Object.entries(english).map(([name, ours]) => [
    name,
    orElse(own?.[name], standsIn ? (ours as Sentence) : () => null),
  ])
  return Object.fromEntries(words) as T
}

/** English, and over it what a page gives. On a page in another language, help that it does not give is not shown. */
export function completeLabels(given: ResendCodeLabelOptions | undefined, locale: string | undefined): CompleteLabels {
  const { language, ...words } = en
  const own = given as Sentences | undefined
  // Who replaces words without naming their language writes in the page's.
  const named = isText(own?.language) ? own.language : locale
  const isEnglish = named
    ? /^en\b/i.test(named)
    : Object.entries(words).some(([name, ours]) => (own?.[name] ?? ours) === ours)
  return {
    labels: complete(words, own, true),
    language: given ? named : language,
    help: complete(enHelp, given?.help as Sentences | undefined, isEnglish),
  }
}
