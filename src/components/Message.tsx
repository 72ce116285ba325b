'use client'
import { forwardRef } from 'react'
import { renderPart, type PartProps } from './renderPart.js'
import { useRoot } from './RootContext.js'
import { useComposedRef } from './useComposedRef.js'
import { messageOf } from './words.js'

/**
 * What a person should know beside where the message went: an error, the limit, good news. Empty otherwise. It takes
 * the focus when the trigger leaves with it.
 */
export const Message = forwardRef<HTMLParagraphElement, PartProps<'p'>>(function ResendCodeMessage(props, ref) {
  const root = useRoot('Message')
  const composed = useComposedRef(root.message, ref)
  const message = messageOf(root.result, root)
  if (!message) return null
  const own = { tabIndex: -1, 'data-tone': message.tone, children: message.text }
  return renderPart('p', 'message', root.state, own, props, composed)
})
