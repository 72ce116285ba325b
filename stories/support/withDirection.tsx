import type { Decorator } from '@storybook/react-vite'
import { useLayoutEffect, type ReactNode } from 'react'

function Direction({ value, children }: { readonly value: string; readonly children: ReactNode }) {
  useLayoutEffect(() => {
    document.documentElement.dir = value
    document.documentElement.lang = 'en'
    return () => document.documentElement.removeAttribute('dir')
  }, [value])
  return children
}

/** The direction that the toolbar names, and the language of the stories, where an app sets them too: on the page. */
export const withDirection: Decorator = (Story, { globals }) => (
  <Direction value={String(globals.direction ?? 'ltr')}>
    <Story />
  </Direction>
)
