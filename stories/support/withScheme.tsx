import type { Decorator } from '@storybook/react-vite'
import { useLayoutEffect, type ReactNode } from 'react'

function Scheme({ value, children }: { readonly value: string; readonly children: ReactNode }) {
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = value
  }, [value])
  return children
}

/** The colour scheme that the toolbar names, where an app sets it: on the page. */
export const withScheme: Decorator = (Story, { globals }) => (
  <Scheme value={String(globals.scheme ?? 'light')}>
    <Story />
  </Scheme>
)
