import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import axe from 'axe-core'
import { createRoot, type Root } from 'react-dom/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ar } from '../../src/locales/ar.js'
import '../../src/styles/styles.css'
import { AllStates, settled } from '../../stories/theming/AllStates.js'
import { loadPresets, presets } from '../../stories/theming/presets.js'
import { allowDeveloperWords } from '../components/support.js'

/** What WCAG 2.2 AA asks, as far as a machine can tell. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const DIRECTIONS = ['ltr', 'rtl'] as const
const pages = DIRECTIONS.flatMap((dir) =>
  presets.flatMap(({ name, page }) =>
    (['light', 'dark'] as const).map((scheme) => ({ dir, name, scheme, page: page[scheme] })),
  ),
)

const html = document.documentElement
let shown: Root | undefined
let direction: string | undefined

async function show(dir: (typeof DIRECTIONS)[number]) {
  if (direction === dir) return
  direction = dir
  html.dir = dir
  html.lang = dir === 'rtl' ? 'ar' : 'en'
  shown?.unmount()
  document.querySelector('main')?.remove()
  const main = document.body.appendChild(document.createElement('main'))
  shown = createRoot(main)
  shown.render(
    <QueryClientProvider client={new QueryClient()}>
      {dir === 'rtl' ? <AllStates locale="ar-EG" labels={ar} /> : <AllStates />}
    </QueryClientProvider>,
  )
  await settled(main)
}

async function violations(): Promise<string[]> {
  const found = await axe.run('main', { runOnly: WCAG, resultTypes: ['violations'] })
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

beforeAll(() => {
  allowDeveloperWords()
  loadPresets()
  // Else it would measure a colour on its way to the next preset.
  const still = document.head.appendChild(document.createElement('style'))
  still.textContent = '* { transition: none !important; animation: none !important }'
})

afterAll(() => {
  shown?.unmount()
  for (const name of ['style', 'dir', 'data-resend-code-theme']) html.removeAttribute(name)
  html.lang = ''
})

test.each(pages)('$name, $scheme, $dir: axe finds nothing in any state', async ({ dir, name, scheme, page }) => {
  await show(dir)
  html.dataset.resendCodeTheme = name
  html.style.colorScheme = scheme
  html.style.background = page
  expect(await violations()).toEqual([])
})

test('axe finds what is too pale', async () => {
  html.style.setProperty('--resend-code-muted', '#999999')
  html.style.background = '#ffffff'
  html.dataset.resendCodeTheme = ''
  expect((await violations()).filter((found) => found.startsWith('color-contrast')).length).toBeGreaterThan(3)
})
