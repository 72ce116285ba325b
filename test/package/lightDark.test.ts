import postcss from 'postcss'
import { build, type Rolldown } from 'vite'
import { expect, test } from 'vitest'
import { guardLightDark } from '../../build/lightDark.js'
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
  const guarded = guardLightDark('a { margin: 0; color: light-dark(red, blue) } b { color: light-dark(red, blue) }')
  const said: string[] = []
  postcss.parse(guarded).walkDecls(({ parent, prop }) => {
    const { selector, parent: around } = parent as postcss.Rule
    said.push(`${around?.type === 'atrule' ? '@supports ' : ''}${selector} ${prop}`)
  })
  expect(said).toEqual(['a margin', '@supports a color', '@supports b color'])
  expect(guardLightDark(guarded)).toBe(guarded)
})

test('a browser that does not know light-dark() has every colour of styles.css in the colours of the system', () => {
  const plain = new Map<string, string>()
  const guarded = new Set<string>()
  postcss.parse(read('dist/styles.css')).walkDecls(({ parent, prop, value }) => {
    const { selector, parent: around } = parent as postcss.Rule
    const name = `${selector} ${prop}`
    if (value.includes('light-dark(')) guarded.add(name)
    else if ((around as postcss.AtRule).name !== 'supports') plain.set(name, value)
  })
  expect(guarded.size).toBeGreaterThan(0)
  for (const name of guarded) expect(plain.get(name), name).toMatch(/ (Canvas|CanvasText)\)+$/)
})
