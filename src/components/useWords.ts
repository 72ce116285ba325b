'use client'
import { useMemo } from 'react'
import { systemClock } from '../browser/clock.js'
import { SIGN_UP } from '../core/store.js'
import type { ResendCodeLabelOptions } from '../locales/labels.js'
import { mergeLabels } from '../react/mergeLabels.js'
import type { ResendConfirmationCodeOptions } from '../react/options.js'
import { completeLabels } from './completeLabels.js'
import { formatLocale } from './format.js'
import { isText } from './isText.js'
import type { Words } from './words.js'

type Labels = ResendCodeLabelOptions | undefined

/** What sentences are made with: the page's settings, and labels of the provider and, over them, of the button. */
export function useWords(options: ResendConfirmationCodeOptions, far: Labels, near: Labels): Words {
  const { clock = systemClock, transport } = options
  const locale = isText(options.locale) ? options.locale : undefined
  const complete = useMemo(() => {
    const words = completeLabels(mergeLabels(far, near), locale)
    return { ...words, locale: formatLocale(locale, words.language) }
  }, [far, near, locale])
  return {
    ...complete,
    context: {
      verification: options.verification === 'link' ? 'link' : 'code',
      operation: transport?.operation ?? SIGN_UP,
    },
    clock,
    options,
  }
}
