'use client'
import { useSyncExternalStore } from 'react'
import { writtenAlike, writtenIn } from '../locales/writtenIn.js'
import type { Elements } from './useElements.js'

const RIGHT_TO_LEFT = /Arab|Hebr|Thaa|Syrc|Nkoo|Adlm/
const noSubscription = () => () => undefined
const noPage = () => ''

/**
 * `lang` and `dir` for words of another language, script or direction than the part of the page around them, so that
 * they are pronounced, drawn and ordered as their own. What that is can only be known in a browser.
 */
export function useLanguage(
  language: string | undefined,
  { around }: Elements,
): { readonly lang: string | undefined; readonly dir: 'ltr' | 'rtl' | undefined } | undefined {
  const page = useSyncExternalStore(noSubscription, around, noPage)
  if (!page || !language) return undefined
  const [pageLanguage, pageDirection] = page.split(' ')
  const direction = writtenIn(language)?.match(RIGHT_TO_LEFT) ? 'rtl' : 'ltr'
  return {
    lang: writtenAlike(language, pageLanguage!) ? undefined : language,
    dir: direction === (pageDirection || 'ltr') ? undefined : direction,
  }
}
