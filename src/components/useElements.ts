'use client'
import { useState } from 'react'
import type { OwnRef } from './useComposedRef.js'

/** What only the elements of a Root and its parts can tell, and what is done with them. */
export interface Elements {
  readonly rootRef: OwnRef
  readonly triggerRef: OwnRef
  readonly messageRef: OwnRef
  /** The `lang` and the `dir` that hold where the Root stands, one after the other. */
  readonly around: () => string
  /** Whether screen readers hear the Root, which may be a copy for another width, or behind a dialog. */
  readonly isHeard: () => boolean
}

function createElements(): Elements {
  let root: HTMLElement | null
  let message: HTMLElement | null
  // Until it stands in the page, and in a shadow root, the page's own: most say it nowhere else.
  const around = (attribute: 'lang' | 'dir') =>
    (root?.parentElement?.closest<HTMLElement>(`[${attribute}]`) ?? document.documentElement)[attribute]
  return {
    rootRef(element) {
      root = element
    },
    messageRef(element) {
      message = element
    },
    triggerRef(_, left) {
      // In a shadow root the document only knows of its host.
      const tree = left?.getRootNode() as Document | ShadowRoot | undefined
      // Once the message stands, which came with the same commit; unless the page has put the focus elsewhere.
      if (tree?.activeElement === left)
        queueMicrotask(() => {
          const { activeElement, body } = left!.ownerDocument
          if (!activeElement || activeElement === body) message?.focus()
        })
    },
    around: () => (['lang', 'dir'] as const).map(around).join(' '),
    isHeard: () =>
      // Where the browser can't tell, it counts as shown.
      root?.checkVisibility?.({ visibilityProperty: true }) !== false && !root?.closest('[inert],[aria-hidden=true]'),
  }
}

/** Keeps what is known of the elements of a Root; hands the focus that its trigger leaves with on to the message. */
export function useElements(): Elements {
  return useState(createElements)[0]
}
