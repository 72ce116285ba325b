'use client'
import { useCallback, type ForwardedRef, type RefObject } from 'react'

/** One ref that fills the part's own and the page's. */
export function useComposedRef<T>(own: RefObject<T | null>, given: ForwardedRef<T>): (element: T | null) => void {
  return useCallback(
    (element: T | null) => {
      own.current = element
      if (typeof given === 'function') given(element)
      else if (given) given.current = element
    },
    [own, given],
  )
}
