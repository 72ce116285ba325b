'use client'
import { forwardRef } from 'react'
import { renderPart, type PartProps } from './renderPart.js'
import { useRoot } from './RootContext.js'

/** Where a page puts what helps a person who is stuck; gone when the user is confirmed. */
export const Help = forwardRef<HTMLDivElement, PartProps<'div'>>(function ResendCodeHelp(props, ref) {
  const { state } = useRoot('Help')
  if (state.status === 'confirmed' || !(props.children || props.render)) return null
  return renderPart('div', 'help', state, {}, props, ref)
})
