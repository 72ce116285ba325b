import type { Decorator } from '@storybook/react-vite'
import { useLayoutEffect, type ReactNode } from 'react'
import { reduceMotion } from './reducedMotion.js'

/** Less motion, if asked for. */
export function Motion({ reduced, children }: { readonly reduced: boolean; readonly children: ReactNode }) {
  useLayoutEffect(() => (reduced ? reduceMotion() : undefined), [reduced])
  return children
}

/** Less motion, where the toolbar says so; else what the browser was told. */
export const withMotion: Decorator = (Story, { globals }) => (
  <Motion reduced={globals.motion === 'reduce'}>
    <Story />
  </Motion>
)
