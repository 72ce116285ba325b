'use client'
import { forwardRef } from 'react'
import { messageOf } from './messageOf.js'
import { useRoot } from './RootContext.js'
import { useComposedRef } from './useComposedRef.js'
import { usePart, type PartProps } from './usePart.js'

/** What `ResendCode.Message` takes: what a `<p>` takes. Its children stand in place of its words, where it has any. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- editors name an interface and write out an alias
export interface ResendCodeMessageProps extends PartProps<'p'> {}

/**
 * What a person should know beside where the message went: an error, the limit, good news. Empty otherwise. It takes
 * the focus when the trigger leaves with it.
 */
export const Message = forwardRef<HTMLParagraphElement, ResendCodeMessageProps>(function ResendCodeMessage(props, ref) {
  const root = useRoot('Message')
  const composed = useComposedRef(root.messageRef, ref)
  const message = messageOf(root.result, root)
  const own = message && { tabIndex: -1, 'data-tone': message.tone, children: message.text }
  return usePart('p', 'message', root.state, own, props, composed)
})
