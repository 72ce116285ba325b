import postcss from 'postcss'
import { describe, expect, test } from 'vitest'
import { parseHex, resolveColor, toHex, type Scheme } from '../../build/tokens/color.js'
import { PREFIX, tokens, type Token } from '../../src/styles/tokens.js'
import { filesIn, read } from '../support/package.js'

interface Entry {
  readonly $type: string
  readonly $value:
    | string
    | number
    | {
        readonly components: number[]
        readonly alpha?: number
        readonly hex: string
        readonly value: number
        readonly unit: string
      }
  readonly $extensions?: Record<string, { readonly css: string }>
}
type Sets = Record<Scheme, Record<Token['tier'], Record<string, Entry>>>
const file = JSON.parse(read('dist/tokens.json')) as Sets & {
  $schema: string
  $extensions: Record<string, { css: Record<string, string> }>
}
const KEY = 'npm.react-cognito-resend-code'
const css = read('dist/styles.css')

/** An entry's value, through its aliases. */
function valueOf(entry: Entry): Entry['$value'] {
  if (typeof entry.$value !== 'string') return entry.$value
  const [scheme, tier, name] = entry.$value.slice(1, -1).split('.') as [Scheme, Token['tier'], string]
  return valueOf(file[scheme][tier][name]!)
}

// What is said to browsers that know light-dark() comes first: it is what the tokens say.
let rules = css
postcss.parse(css).walkAtRules('supports', (rule) => void (rules = rule.toString() + rules))

/** The text of a custom property's fallback in styles.css, up to its closing parenthesis. */
function fallbackOf(name: string): string {
  const start = rules.indexOf(`var(${PREFIX}${name}, `) + `var(${PREFIX}${name}, `.length
  let depth = 1
  let end = start
  for (; depth > 0; end++) depth += rules[end] === '(' ? 1 : rules[end] === ')' ? -1 : 0
  return rules.slice(start, end - 1)
}

describe('tokens.json and styles.css agree', () => {
  test('on which tokens there are', () => {
    const said = (scheme: Scheme) => Object.values(file[scheme]).flatMap((tier) => Object.keys(tier))
    const unsaid = Object.keys(file.$extensions[KEY]!.css)
    const read = [...new Set([...css.matchAll(/var\(--resend-code-([\w-]+)/g)].map(([, name]) => name!))].sort()
    for (const scheme of ['light', 'dark'] as const) expect([...said(scheme), ...unsaid].sort()).toEqual(read)
  })

  test.each(tokens.filter(({ type, value }) => type === 'color' && 'light' in value))('on $name', ({ name }) => {
    const hex = (scheme: Scheme) => (valueOf(file[scheme].base[name]!) as { hex: string }).hex
    expect(fallbackOf(name)).toBe(`light-dark(${hex('light')}, ${hex('dark')})`)
  })

  test.each(tokens.filter(({ value }) => 'from' in value))('on what $name is by default', ({ name, tier, value }) => {
    const { from } = value as { from: string }
    for (const scheme of ['light', 'dark'] as const)
      expect(file[scheme][tier][name]!.$value).toMatch(new RegExp(`^\\{${scheme}\\.\\w+\\.${from}\\}$`))
  })

  test('on lengths and weights', () => {
    const { base, component } = file.light
    expect(valueOf(base.radius!)).toEqual({ value: 0.5, unit: 'rem' })
    expect(fallbackOf('radius')).toBe('0.5rem')
    expect(base['target-size']!.$extensions![KEY]!.css).toBe(fallbackOf('target-size'))
    expect(component['trigger-font-weight']!.$value).toBe(Number(fallbackOf('trigger-font-weight')))
    for (const [name, value] of Object.entries(file.$extensions[KEY]!.css)) expect(fallbackOf(name)).toBe(value)
  })

  test('on every colour that is mixed, and each is in the format', () => {
    for (const scheme of ['light', 'dark'] as const)
      for (const { name, tier } of tokens.filter(({ type }) => type === 'color')) {
        const value = valueOf(file[scheme][tier][name]!) as { components: number[]; alpha?: number; hex: string }
        const [red, green, blue, alpha] = resolveColor(tokens, name, scheme)
        expect(value.hex).toBe(toHex([red, green, blue, 1]))
        expect(value.alpha ?? 1).toBeCloseTo(alpha, 3)
        expect(
          parseHex(value.hex)
            .slice(0, 3)
            .map((part, index) => Math.abs(part - value.components[index]!) < 0.005),
        ).toEqual([true, true, true])
      }
    expect(file.$schema).toContain('2025.10')
  })
})

test('theme.tailwind.css has each base colour with the fallback of styles.css', () => {
  const theme = read('dist/theme.tailwind.css')
  expect(theme).toMatch(/^@theme inline \{$/m)
  for (const { name } of tokens.filter(
    ({ tier, type, value }) => tier === 'base' && type === 'color' && 'light' in value,
  )) {
    expect(theme).toContain(`--color-resend-code-${name}: var(${PREFIX}${name}, var(--_resend-code-${name}));`)
    expect(theme).toContain(`--_resend-code-${name}: ${fallbackOf(name)};`)
  }
})

describe('a preset', () => {
  const themes = filesIn('dist/themes', '.css')

  test('there are at least eight', () => expect(themes.length).toBeGreaterThanOrEqual(8))

  test.each(themes)('%s sets tokens and nothing else, on the page or on who names it', (path) => {
    const name = /themes\/(.*)\.css/.exec(path)![1]!
    const selectors = new Set<string>()
    const declared: string[] = []
    postcss.parse(read(path)).walkRules((rule) => {
      selectors.add(rule.selector)
      rule.walkDecls(({ prop }) => void declared.push(prop))
    })
    expect(selectors.size).toBe(1)
    const [selector] = selectors
    expect(selector).toMatch(/^:where\(/)
    expect(selector).toContain(`[data-resend-code-theme~='${name}']`)
    expect(declared.filter((property) => !tokens.some((token) => property === PREFIX + token.name))).toEqual([])
    expect(declared.length).toBeGreaterThan(0)
  })

  test('neutral is the defaults, written out', () => {
    const neutral = read('dist/themes/neutral.css')
    expect(neutral).toContain(`${PREFIX}accent: ${fallbackOf('accent')};`)
    for (const { name } of tokens) expect(neutral).toContain(`${PREFIX}${name}: `)
  })
})
