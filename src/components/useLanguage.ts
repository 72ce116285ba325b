'use client'
import { useSyncExternalStore } from 'react'
import { writtenAlike } from '../locales/writtenIn.js'

const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ku|ps|sd|ug|ur|yi)\b/
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
  const [pageLanguage = '', pageDirection] = page.split(' ')
  const isRightToLeft = RIGHT_TO_LEFT.test(language)
  return {
    lang: writtenAlike(language, pageLanguage) ? undefined : language,
    dir: isRightToLeft === (pageDirection === 'rtl') ? undefined : isRightToLeft ? 'rtl' : 'ltr',
  }
}
