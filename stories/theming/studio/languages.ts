import type { ResendCodeLabels } from '../../../src/index.js'
import { arabic } from '../../support/arabic.js'

/** A language that the studio shows the button in. */
export interface Language {
  readonly tag: string
  readonly title: string
  readonly direction: 'ltr' | 'rtl'
  readonly labels?: Partial<ResendCodeLabels>
}

export const languages: readonly Language[] = [
  { tag: 'en', title: 'English', direction: 'ltr' },
  { tag: 'ar-EG', title: 'العربية', direction: 'rtl', labels: arabic },
]
