import { useEffect, useState } from 'react'
import type { LoadedLocale } from '../../src/locales/index.js'
import { loadLanguage } from './languages.js'

/** Whether a language is written from right to left. */
export function isRightToLeft(tag: string): boolean {
  return /^(ar|fa|he|ur)\b/.test(tag)
}

/** The words of a language, once they are there; the ones before until then. */
export function useLanguage(tag: string): LoadedLocale | undefined {
  const [language, setLanguage] = useState<LoadedLocale>()
  useEffect(() => {
    let current = true
    void loadLanguage(tag).then((loaded) => {
      if (current) setLanguage(loaded)
    })
    return () => {
      current = false
    }
  }, [tag])
  return language
}
