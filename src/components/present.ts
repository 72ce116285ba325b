import type { ReactNode } from 'react'

/** What there is of some words and slots. */
export const present = (content: readonly ReactNode[]): ReactNode[] =>
  content.filter((part) => part != null && part !== false && part !== '')
