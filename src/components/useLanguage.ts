'use client'
import { useSyncExternalStore } from 'react'

const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ku|ps|sd|ug|ur|yi)\b/
const noSubscription = () => () => undefined
const language = (tag: string) => tag.split('-')[0]

/**
 * `lang` and `dir` for words of another language than the page's, so that they are pronounced and ordered as their
 * own. What the page's is can only be known in a browser.
 */
export function useLanguage(locale: string | undefined): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  const page = useSyncExternalStore(
    noSubscription,
    () => document.documentElement.lang,
    () => null,
  )
  if (page === null || !locale || language(locale) === language(page)) return {}
  return { lang: locale, dir: RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr' }
}
