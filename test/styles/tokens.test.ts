// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { contrast, mixColors, over, parseHex, resolveColor, toHex } from '../../build/tokens/color.js'
import { cssOf } from '../../build/tokens/css.js'
import { withTokens } from '../../build/tokens/plugin.js'
import { tokens } from '../../src/styles/tokens.js'
import { read } from '../support/package.js'

const named = (name: string) => tokens.find((token) => token.name === name)!

describe('the tiers', () => {
  test('a handful of base tokens, each with a name of its own', () => {
    expect(tokens.filter(({ tier }) => tier === 'base').length).toBeLessThanOrEqual(15)
    expect(new Set(tokens.map(({ name }) => name)).size).toBe(tokens.length)
  })

  test('a token defaults to one of its own tier or of those before it, and never to itself', () => {
    const order = ['base', 'component', 'state']
    const used = tokens.flatMap(({ name, tier, value, instead, after }) =>
      [value, ...Object.values(instead ?? {}), ...(after ? [{ from: after }] : [])].flatMap((of) => {
        const names = 'from' in of ? [of.from] : 'mix' in of ? [of.mix[0], of.mix[2]] : []
        return names.filter((other) => other !== 'transparent').map((other) => ({ name, tier, other: named(other) }))
      }),
    )
    expect(used.filter(({ other }) => !other)).toEqual([])
    const wrong = used.filter(
      ({ name, tier, other }) => other.name === name || order.indexOf(other.tier) > order.indexOf(tier),
    )
    expect(wrong).toEqual([])
  })

  test('a component or state token says in its name what it is of', () => {
    const parts = /^(trigger|destination|countdown|help|message)-/
    expect(tokens.filter(({ name, tier }) => parts.test(name) === (tier === 'base'))).toEqual([])
  })
})

describe('what styles.css reads', () => {
  const css = withTokens(read('src/styles/styles.css'))

  test('is every token, with the fallback of tokens.ts', () => {
    const fallback = (name: string) => new RegExp(`var\\(--resend-code-${name}, `)
    expect(tokens.filter(({ name }) => !fallback(name).test(css)).map(({ name }) => name)).toEqual([])
    expect(css).toContain(`--_accent: var(--resend-code-accent, ${cssOf(named('accent').value)})`)
  })

  test('and nothing else', () => {
    const names = [...css.matchAll(/var\(--resend-code-([\w-]+)/g)].map(([, name]) => name!)
    expect(names.filter((name) => !named(name))).toEqual([])
    expect(css).not.toContain('@resend-code-tokens')
  })

  test('a token that no rule uses, and a name that is no token, are refused', () => {
    const source = read('src/styles/styles.css')
    expect(() => withTokens(source.replace('var(--_countdown-color)', 'red'))).toThrow(/never uses var\(--_countdown/)
    expect(() =>
      withTokens(source.replace('color: var(--_help-color)', 'color: var(--_halp); x: var(--_help-color)')),
    ).toThrow(/var\(--_halp\), which is no token/)
  })
})

describe('colours', () => {
  test('mix as color-mix() does, by alpha', () => {
    expect(mixColors([1, 0, 0, 1], 8, [0, 0, 0, 0])).toEqual([1, 0, 0, 0.08])
    expect(toHex(mixColors(parseHex('#ffffff'), 50, parseHex('#000000')))).toBe('#808080')
  })

  test('lie on one another', () => {
    expect(toHex(over([0, 0, 0, 0.5], [1, 1, 1, 1]))).toBe('#808080')
  })

  test('have the contrast that WCAG says', () => {
    expect(contrast(parseHex('#000000'), parseHex('#ffffff'))).toBeCloseTo(21)
    expect(contrast(parseHex('#777777'), parseHex('#ffffff'))).toBeCloseTo(4.48, 2)
    expect(contrast(parseHex('#0000ff'), parseHex('#0000ff'))).toBe(1)
  })

  test('resolve through the tiers', () => {
    expect(toHex(resolveColor(tokens, 'trigger-pending-color', 'dark'))).toBe(
      toHex(resolveColor(tokens, 'muted', 'dark')),
    )
    expect(() => parseHex('red')).toThrow('red is not #rrggbb')
    expect(() => resolveColor(tokens, 'nothing', 'light')).toThrow('There is no token nothing.')
  })
})
