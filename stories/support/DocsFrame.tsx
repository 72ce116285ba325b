import { DocsContainer } from '@storybook/addon-docs/blocks'
import { useLayoutEffect, type ComponentProps } from 'react'
import { themes } from 'storybook/theming'
import { useToolbar } from './useToolbar.js'

/** What is around every docs page, also of those that show no story: it follows the toolbar's colour scheme. */
export function DocsFrame(props: ComponentProps<typeof DocsContainer>) {
  const { scheme = 'light' } = useToolbar()
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = scheme
  }, [scheme])
  return <DocsContainer {...props} theme={themes[scheme]} />
}
