'use client'
import { useSyncExternalStore } from 'react'
import { writtenAlike, writtenIn } from '../locales/writtenIn.js'

const RIGHT_TO_LEFT = /Arab|Hebr|Thaa|Syrc|Nkoo|Adlm/
const noSubscription = () => () => undefined
const pageMarks = () => `${document.documentElement.lang} ${document.documentElement.dir}`
const noPage = () => ''

/**
 * `lang` and `dir` for words of another language, script or direction than the page's, so that they are pronounced,
 * drawn and ordered as their own. What the page's are can only be known in a browser.
 */
export function useLanguage(language: string | undefined): {
  readonly lang?: string | undefined
  readonly dir?: 'ltr' | 'rtl' | undefined
} {
  const page = useSyncExternalStore(noSubscription, pageMarks, noPage)
  if (!page || !language) return {}
  const [pageLanguage, pageDirection] = page.split(' ')
  const direction = RIGHT_TO_LEFT.test(writtenIn(language) ?? '') ? 'rtl' : 'ltr'
  return {
    lang: writtenAlike(language, pageLanguage!) ? undefined : language,
    dir: direction === (pageDirection || 'ltr') ? undefined : direction,
  }
}
