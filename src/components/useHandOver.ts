'use client'
import { useState } from 'react'
import type { OwnRef } from './useComposedRef.js'

interface HandOver {
  readonly triggerRef: OwnRef
  readonly messageRef: OwnRef
}

const isFocusLost = () => (document.activeElement ?? document.body) === document.body

function createHandOver(): HandOver {
  let message: HTMLElement | null
  return {
    messageRef(element) {
      message = element
    },
    triggerRef(_, left) {
      // In a shadow root the document only knows of its host.
      const root = left?.getRootNode() as Document | ShadowRoot | undefined
      // Once the message stands, which came with the same commit; unless the page has put the focus elsewhere.
      if (root?.activeElement === left) queueMicrotask(() => isFocusLost() && message?.focus())
    },
  }
}

/** Hands the focus that a trigger leaves with on to the message: what is done with the elements of both. */
export function useHandOver(): HandOver {
  return useState(createHandOver)[0]
}
