'use client'
import { useSyncExternalStore } from 'react'
import { writtenAlike, writtenIn } from '../locales/writtenIn.js'
import { cached } from './format.js'
import type { Elements } from './useElements.js'

const RIGHT_TO_LEFT = /Arab|Hebr|Thaa|Syrc|Nkoo|Adlm/
const noSubscription = () => () => undefined

/** What says the language of words to browsers and screen readers. */
interface LanguageProps {
  readonly lang: string | undefined
  readonly dir: 'ltr' | 'rtl' | undefined
}

/** By "language pageLanguage pageDirection", of words and the page: Intl takes its time, and most buttons are alike. */
const languagePropsOf = cached((text): LanguageProps => {
  const [language, pageLanguage, pageDirection] = text.split(' ')
  const direction = writtenIn(language!)?.match(RIGHT_TO_LEFT) ? 'rtl' : 'ltr'
  return {
    lang: writtenAlike(language!, pageLanguage!) ? undefined : language,
    dir: direction === (pageDirection || 'ltr') ? undefined : direction,
  }
})

/**
 * `lang` and `dir` for words of another language, script or direction than the part of the page around them, so that
 * they are pronounced, drawn and ordered as their own. What that is can only be known in a browser.
 */
export function useLanguage(language: string | undefined, { around }: Elements): LanguageProps | undefined {
  const page = useSyncExternalStore(noSubscription, around, () => '')
  return page && language ? languagePropsOf(`${language} ${page}`) : undefined
}
