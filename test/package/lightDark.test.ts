import postcss from 'postcss'
import { build, type Rolldown } from 'vite'
import { expect, test } from 'vitest'
import { guardLightDark, withoutSchemes } from '../../build/lightDark.js'
import { filesIn, here, read } from '../support/package.js'

/** What an app ships of a style sheet that it imports, with Vite's own targets: Lightning CSS rewrites for them. */
async function shipped(file: string): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: file } },
  })) as Rolldown.RolldownOutput
  return output.flatMap((asset) => (asset.type === 'asset' ? [String(asset.source)] : [])).join('')
}

const colours = (css: string) => css.split('light-dark(').length - 1

const sheets = filesIn('dist', '.css').filter((file) => colours(read(file)) > 0)

test('there are style sheets with a colour for each scheme', () => {
  expect(sheets).toContain('dist/styles.css')
  expect(sheets).toContain('dist/themes/warm.css')
})

test.each(sheets)('%s follows a scheme that the page sets in HTML, also after Vite has rewritten it', async (file) => {
  const css = await shipped(here(file))
  expect(css).not.toContain('lightningcss')
  expect(colours(css)).toBe(colours(read(file)))
})

test('a rule keeps its place, and what it says for both schemes', () => {
  const css = 'a { margin: 0; color: var(--a, light-dark(red, rgb(0 0 0))) } b { color: light-dark(red, blue) }'
  const guarded = guardLightDark(css, withoutSchemes)
  const said: string[] = []
  postcss.parse(guarded).walkDecls(({ parent, prop, value }) => {
    const { selector, parent: around } = parent as postcss.Rule
    said.push(`${around?.type === 'atrule' ? '@supports ' : ''}${selector} ${prop}: ${value}`)
  })
  expect(said).toEqual([
    'a margin: 0',
    'a color: var(--a)',
    '@supports a color: var(--a, light-dark(red, rgb(0 0 0)))',
    'b color: initial',
    '@supports b color: light-dark(red, blue)',
  ])
  expect(guardLightDark(guarded, withoutSchemes)).toBe(guarded)
})

/** What a style sheet says for browsers that know light-dark(), and what it says for all others. */
function saidBy(file: string) {
  const plain = new Map<string, string>()
  const guarded = new Map<string, string>()
  postcss.parse(read(file)).walkDecls(({ parent, prop, value }) => {
    const { selector, parent: around } = parent as postcss.Rule
    const said = (around as postcss.AtRule).name === 'supports' ? guarded : plain
    said.set(`${selector} ${prop}`, value)
  })
  expect(guarded.size).toBeGreaterThan(0)
  return { plain, guarded }
}

test('a browser that does not know light-dark() has every colour of styles.css in the colours of the system', () => {
  const { plain, guarded } = saidBy('dist/styles.css')
  for (const name of guarded.keys()) expect(plain.get(name), name).toMatch(/ (Canvas|CanvasText)\)+$/)
})

test.each(sheets.filter((file) => file.includes('/themes/')))(
  'there %s has the colours that a design system sets, and else those of styles.css',
  (file) => {
    const { plain, guarded } = saidBy(file)
    const read = (value = '') => [...value.matchAll(/var\((?:\s*)(--[\w-]+)/g)].map(([, name]) => name)
    for (const [name, value] of guarded) {
      expect(plain.get(name), name).toMatch(value.startsWith('light-dark(') ? /^initial$/ : /^(var|color-mix)\(/)
      expect(plain.get(name)).not.toContain('light-dark')
      expect(read(plain.get(name)), name).toEqual(read(value))
    }
  },
)
