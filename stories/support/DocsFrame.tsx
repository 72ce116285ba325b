import { DocsContainer } from '@storybook/addon-docs/blocks'
import { useEffect, useLayoutEffect, type ComponentProps } from 'react'
import { themes } from 'storybook/theming'
import { useToolbar, type Toolbar } from './useToolbar.js'

/** A story that has a frame of its own follows the toolbar, too: Storybook tells it nothing. */
function useFrames({ scheme, direction, language, motion, network, theme }: Toolbar) {
  const chosen = Object.entries({ scheme, direction, language, motion, network, theme })
    .map(([name, value]) => `${name}:${value ?? ''}`)
    .join(';')
  useEffect(() => {
    const follow = () => {
      for (const frame of document.querySelectorAll<HTMLIFrameElement>('.docs-story iframe')) {
        const url = new URL(frame.src)
        if (url.searchParams.get('globals') === chosen) continue
        url.searchParams.set('globals', chosen)
        frame.src = url.href
      }
    }
    follow()
    const frames = new MutationObserver(follow)
    frames.observe(document.body, { childList: true, subtree: true })
    return () => frames.disconnect()
  }, [chosen])
}

/** What is around every docs page, also of those that show no story: it follows the toolbar's colour scheme. */
export function DocsFrame(props: ComponentProps<typeof DocsContainer>) {
  const toolbar = useToolbar()
  const { scheme = 'light' } = toolbar
  useFrames(toolbar)
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = scheme
  }, [scheme])
  return <DocsContainer {...props} theme={themes[scheme]} />
}
