import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot, type Root } from 'react-dom/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { page as browser } from 'vitest/browser'
import { AllStates, settled } from '../../stories/theming/AllStates.js'
import { loadPresets, presets } from '../../stories/theming/presets.js'
import { pseudoCss } from '../../stories/theming/pseudo.js'
import { allowDeveloperWords } from '../components/support.js'
import { contrastOn, behind, paint } from '../../stories/theming/paint.js'
import { contrast } from '../../build/tokens/color.js'
import { systems, type SystemVariables } from './systems.js'

const SCHEMES = ['light', 'dark'] as const
const root = document.documentElement

const NONE: SystemVariables = {}

/** Each preset by itself, and once more beside the system whose variables it reads. */
const looks = SCHEMES.flatMap((scheme) => [
  ...presets.map(({ name, page }) => ({ look: name, scheme, theme: name, page: page[scheme], variables: NONE })),
  ...systems.map(({ preset, from, page, variables }) => ({
    look: `${preset} in ${from}`,
    scheme,
    theme: preset,
    page: page[scheme],
    variables: variables[scheme],
  })),
  { look: 'no preset', scheme, theme: '', page: presets[0]!.page[scheme], variables: NONE },
])

type Look = (typeof looks)[number]

function show({ scheme, theme, page, variables }: Look) {
  root.removeAttribute('style')
  root.style.colorScheme = scheme
  root.style.background = page
  root.dataset.resendCodeTheme = theme
  for (const [name, value] of Object.entries(variables)) root.style.setProperty(name, value)
}

type Ratio = readonly [what: string, ratio: number]

/** Elements with words of their own that a person sees. */
const worded = () =>
  [...document.querySelectorAll<HTMLElement>("[data-scope='resend-code'], [data-scope='resend-code'] *")].filter(
    (element): boolean =>
      Array.from<ChildNode>(element.childNodes).some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      ) && !element.closest("[data-part='status']"),
  )

const nameOf = (element: Element) =>
  `${element.closest('figure')?.querySelector('figcaption')?.textContent ?? ''}: ${element.textContent}`

/** What is too pale, with how pale it is. */
const pale = (ratios: readonly Ratio[], least: number) =>
  ratios.filter(([, ratio]) => ratio < least).map(([what, ratio]) => `${ratio.toFixed(2)} ${what}`)

const triggers = () => [...document.querySelectorAll<HTMLElement>("[data-part='trigger']")]
/** Those that send when they are tapped: one of each variant. */
const ready = () =>
  ['outline', 'solid', 'link'].map((variant) =>
    triggers().find(
      (element) => element.dataset.variant === variant && !element.ariaDisabled && !element.closest('[data-touch]'),
    )!,
  )

let page: Root

beforeAll(async () => {
  allowDeveloperWords()
  loadPresets()
  const container = document.body.appendChild(document.createElement('main'))
  container.style.padding = '16px'
  const still = container.appendChild(document.createElement('style'))
  still.textContent = `${pseudoCss()} * { transition: none !important; animation: none !important }`
  page = createRoot(container.appendChild(document.createElement('div')))
  page.render(
    <QueryClientProvider client={new QueryClient()}>
      <AllStates />
    </QueryClientProvider>,
  )
  await settled(container)
})

afterAll(() => {
  page.unmount()
  root.removeAttribute('style')
  delete root.dataset.resendCodeTheme
})

test('all states are on the page', () => {
  const shown = (part: string, attribute: string) =>
    new Set([...document.querySelectorAll(`[data-part='${part}']`)].map((element) => element.getAttribute(attribute)))
  expect(shown('root', 'data-state')).toEqual(new Set(['idle', 'pending', 'cooldown', 'confirmed']))
  expect(shown('message', 'data-tone')).toEqual(new Set(['error', 'notice', 'success']))
  expect(shown('trigger', 'data-variant')).toEqual(new Set(['outline', 'solid', 'link']))
})

/** What is measured while an attribute stands for the pointer, or the keyboard. */
function during<T>(element: HTMLElement, attribute: string, measure: (style: CSSStyleDeclaration) => T): T {
  element.toggleAttribute(attribute, true)
  const measured = measure(getComputedStyle(element))
  element.removeAttribute(attribute)
  return measured
}

/** Each thing that is read, with its contrast. */
function readable(): Ratio[] {
  const words = worded().map((element): Ratio => [
    nameOf(element),
    contrastOn(element, getComputedStyle(element).color),
  ])
  const touched = ready().flatMap((element) =>
    ['data-hover', 'data-active'].map((attribute) =>
      during(element, attribute, ({ color }): Ratio => [
        `${attribute}, ${nameOf(element)}`,
        contrastOn(element, color),
      ]),
    ),
  )
  return [...words, ...touched]
}

/** Each thing that is only seen: edges, fills, the focus ring, the bar that moves. */
function visible(): Ratio[] {
  const edges = ready().flatMap((element): Ratio[] => {
    const on = (what: string, color: string): Ratio => [
      `${what}, ${element.dataset.variant}`,
      contrastOn(element.parentElement, color),
    ]
    const { borderTopColor, backgroundColor } = getComputedStyle(element)
    const focus = during(element, 'data-focus', ({ outlineStyle, outlineColor }) =>
      on(`focus ${outlineStyle}`, outlineColor),
    )
    if (element.dataset.variant === 'outline') return [on('edge', borderTopColor), focus]
    return element.dataset.variant === 'solid' ? [on('fill', backgroundColor), focus] : [focus]
  })
  const bars = triggers()
    .filter(({ dataset }) => dataset.state === 'pending')
    .map((element): Ratio => [
      'bar',
      contrast(paint(getComputedStyle(element, '::after').backgroundColor), behind(element)),
    ])
  return [...edges, ...bars]
}

test.each(looks)('$look, $scheme: words have 4.5:1, edges and focus 3:1', (look) => {
  show(look)
  const read = readable()
  expect(read.length).toBeGreaterThan(30)
  expect(pale(read, look.theme === 'high-contrast' ? 7 : 4.5)).toEqual([])
  const seen = visible()
  expect(seen.map(([what]) => what)).toEqual([
    'edge, outline',
    'focus solid, outline',
    'fill, solid',
    'focus solid, solid',
    'focus solid, link',
    'bar',
  ])
  expect(pale(seen, 3)).toEqual([])
})

test('what is too pale is found, in every place', () => {
  show({ ...looks[0]!, page: '#8a8a8a' })
  expect(pale(readable(), 4.5).length).toBeGreaterThan(15)
  expect(pale(visible(), 3).length).toBeGreaterThan(1)
})

/** What stands out of a page 320 px wide, and triggers that are too small to hit. */
function wrongSizes(): string[] {
  const inside = [...document.querySelectorAll<HTMLElement>("[data-scope='resend-code']")].filter(
    (element) => !element.closest("[data-part='status']"),
  )
  const out = inside.filter((element) => {
    const { left, right } = element.getBoundingClientRect()
    return left < 0 || right > 320
  })
  const small = triggers().filter((element) => {
    const { width, height } = element.getBoundingClientRect()
    return Math.min(width, height) < 24
  })
  return [...out, ...small].map((element) => `${element.dataset.part}, ${nameOf(element)}`)
}

test.each(looks.filter(({ scheme }) => scheme === 'light'))(
  '$look: all fits on 320 px, with text at 100% and 200%, in both directions',
  async (look) => {
    await browser.viewport(320, 640)
    show(look)
    for (const dir of ['ltr', 'rtl'])
      for (const fontSize of ['100%', '200%']) {
        root.dir = dir
        root.style.fontSize = fontSize
        expect([dir, fontSize, ...wrongSizes()]).toEqual([dir, fontSize])
        expect(root.scrollWidth).toBeLessThanOrEqual(320)
      }
    root.dir = ''
  },
)
