import type { ReactNode } from 'react'

/** Whether there is anything of a word or slot. */
export const isPresent = (part: ReactNode): boolean => !!part || part === 0
