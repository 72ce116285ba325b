'use client'
import { useCallback, useRef } from 'react'
import type { OwnRef } from './useComposedRef.js'

const isFocusLost = () => (document.activeElement ?? document.body) === document.body

/** Hands the focus that a trigger leaves with on to the message: what is done with the elements of both. */
export function useHandOver(): { readonly triggerRef: OwnRef; readonly messageRef: OwnRef } {
  const message = useRef<HTMLElement | null>(null)
  const messageRef = useCallback<OwnRef>((element) => void (message.current = element), [])
  const triggerRef = useCallback<OwnRef>((_, left) => {
    // In a shadow root the document only knows of its host.
    const root = left?.getRootNode() as Document | ShadowRoot | undefined
    // Once the message stands, which came with the same commit; unless the page has put the focus elsewhere.
    if (root?.activeElement === left) queueMicrotask(() => isFocusLost() && message.current?.focus())
  }, [])
  return { triggerRef, messageRef }
}
