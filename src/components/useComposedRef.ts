'use client'
import { useMemo, type Ref, type RefCallback } from 'react'

/** What a part does when its element comes, or is about to leave: then it is `left`, and stands in the page still. */
export type OwnRef = (element: HTMLElement | null, left: HTMLElement | null) => void

/** One ref that fills the part's own and the page's, whose clean-up (React 19's) is called where it returns one. */
export function useComposedRef<T extends HTMLElement>(own: OwnRef, given: Ref<T>): RefCallback<T> {
  return useMemo(() => composeRefs(own, given), [own, given])
}

function composeRefs<T extends HTMLElement>(own: OwnRef, given: Ref<T>): RefCallback<T> {
  let last: T | null = null
  let cleanUp: (() => void) | void
  return (element) => {
    own(element, last)
    last = element
    // A function may return anything, such as what it assigned.
    if (!element && typeof cleanUp === 'function') cleanUp()
    else if (typeof given === 'function') cleanUp = given(element)
    else if (given) given.current = element
  }
}
