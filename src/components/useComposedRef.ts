'use client'
import { useCallback, useRef, type ForwardedRef, type RefObject } from 'react'

/** One ref that fills the part's own and the page's, whose clean-up (React 19's) is called where it returns one. */
export function useComposedRef<T>(ownRef: RefObject<T | null>, givenRef: ForwardedRef<T>): (element: T | null) => void {
  const cleanUpRef = useRef<(() => void) | null>(null)
  return useCallback(
    (element: T | null) => {
      ownRef.current = element
      if (element === null && cleanUpRef.current) {
        cleanUpRef.current()
        cleanUpRef.current = null
      } else cleanUpRef.current = fill(givenRef, element) ?? null
    },
    [ownRef, givenRef],
  )
}

function fill<T>(ref: ForwardedRef<T>, element: T | null): (() => void) | void {
  if (typeof ref === 'function') return ref(element)
  if (ref) ref.current = element
}
