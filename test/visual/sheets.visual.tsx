import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { AllStates, settled } from '../../stories/theming/AllStates.js'
import { loadPresets, presets } from '../../stories/theming/presets.js'
import { pseudoCss } from '../../stories/theming/pseudo.js'
import regular from './fonts/inter-latin-400-normal.woff2?url'
import bold from './fonts/inter-latin-600-normal.woff2?url'
import './sheets.css'

const sheets = presets.flatMap(({ name, page }) =>
  (['light', 'dark'] as const).map((scheme) => ({ name, scheme, dir: 'ltr', page: page[scheme] })),
)
const mirrored = { name: 'neutral', scheme: 'light' as const, dir: 'rtl', page: '#ffffff' }

let shown: Root | undefined

beforeAll(async () => {
  loadPresets()
  document.head.appendChild(document.createElement('style')).textContent = pseudoCss()
  const faces = [
    new FontFace('Sheet', `url(${regular})`, { weight: '400' }),
    new FontFace('Sheet', `url(${bold})`, { weight: '600' }),
  ]
  for (const face of faces) document.fonts.add(await face.load())
})

afterEach(() => shown?.unmount())

test.each([...sheets, mirrored])('$name, $scheme, $dir', async ({ name, scheme, dir, page: background }) => {
  const html = document.documentElement
  html.dir = dir
  html.dataset.resendCodeTheme = name
  html.style.colorScheme = scheme
  html.style.background = background
  const sheet = document.body.appendChild(document.createElement('main'))
  shown = createRoot(sheet)
  shown.render(
    <QueryClientProvider client={new QueryClient()}>
      <AllStates />
    </QueryClientProvider>,
  )
  await settled(sheet)
  await expect.element(page.elementLocator(sheet)).toMatchScreenshot(`${name}-${scheme}${dir === 'rtl' ? '-rtl' : ''}`)
  sheet.remove()
})
