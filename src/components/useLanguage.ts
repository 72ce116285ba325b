'use client'
import { useSyncExternalStore } from 'react'

const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ku|ps|sd|ug|ur|yi)\b/
const noSubscription = () => () => undefined
const language = (tag: string) => tag.split('-')[0]

/**
 * `lang` and `dir` for words of another language or direction than the page's, so that they are pronounced and ordered
 * as their own. What the page's are can only be known in a browser.
 */
export function useLanguage(locale: string | undefined): {
  readonly lang?: string | undefined
  readonly dir?: 'ltr' | 'rtl' | undefined
} {
  const page = useSyncExternalStore(
    noSubscription,
    () => `${language(document.documentElement.lang)} ${document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'}`,
    () => null,
  )
  if (page === null || !locale) return {}
  const [pageLanguage, pageDirection] = page.split(' ')
  const direction = RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr'
  return {
    lang: language(locale) === pageLanguage ? undefined : locale,
    dir: direction === pageDirection ? undefined : direction,
  }
}
