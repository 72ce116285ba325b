'use client'
import { useCallback, useRef, type ForwardedRef, type RefObject } from 'react'

/** One ref that fills the part's own and the page's, whose clean-up (React 19's) is called where it returns one. */
export function useComposedRef<T>(own: RefObject<T | null>, given: ForwardedRef<T>): (element: T | null) => void {
  const cleanUp = useRef<(() => void) | void>(undefined)
  return useCallback(
    (element: T | null) => {
      own.current = element
      if (element === null && cleanUp.current) cleanUp.current = cleanUp.current()
      else if (typeof given === 'function') cleanUp.current = given(element)
      else if (given) given.current = element
    },
    [own, given],
  )
}
