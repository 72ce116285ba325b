import type { Decorator } from '@storybook/react-vite'
import { useLayoutEffect, type ReactNode } from 'react'

function Direction({ value, children }: { readonly value: string; readonly children: ReactNode }) {
  useLayoutEffect(() => {
    document.documentElement.dir = value
    return () => document.documentElement.removeAttribute('dir')
  }, [value])
  return children
}

/** The direction that the toolbar names, where an app sets it: on the page. A docs page has its own. */
export const withDirection: Decorator = (Story, { globals, viewMode }) => {
  const value = String(globals.direction ?? 'ltr')
  if (viewMode === 'docs')
    return (
      <div dir={value}>
        <Story />
      </div>
    )
  return (
    <Direction value={value}>
      <Story />
    </Direction>
  )
}
