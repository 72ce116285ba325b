'use client'
import { useSyncExternalStore } from 'react'
import { writtenAlike, writtenIn } from '../locales/writtenIn.js'
import { cached } from './format.js'
import type { Elements } from './useElements.js'

const RIGHT_TO_LEFT = /Arab|Hebr|Thaa|Syrc|Nkoo|Adlm/
const noSubscription = () => () => undefined

interface Marks {
  readonly lang: string | undefined
  readonly dir: 'ltr' | 'rtl' | undefined
}

/** What words need, of a text "language pageLanguage pageDirection": Intl takes its time, and most buttons are alike. */
const marksOf = cached((text): Marks => {
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
export function useLanguage(language: string | undefined, { around }: Elements): Marks | undefined {
  const page = useSyncExternalStore(noSubscription, around, () => '')
  return page && language ? marksOf(`${language} ${page}`) : undefined
}
