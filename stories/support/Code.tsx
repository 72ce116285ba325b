import { Source } from '@storybook/addon-docs/blocks'
import type { ComponentProps } from 'react'
import { useToolbar } from './useToolbar.js'

/** Code on a docs page, in the toolbar's colour scheme: Storybook's own block stays light on a dark page. */
export function Code(props: ComponentProps<typeof Source>) {
  const { scheme = 'light' } = useToolbar()
  return <Source {...props} dark={scheme === 'dark'} />
}
