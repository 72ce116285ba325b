import postcss, { AtRule, type Rule } from 'postcss'
import { expect, test } from 'vitest'
import { unlayered } from '../../build/styles.js'
import { read } from '../support/package.js'

/** The selectors of a style sheet's rules, each with the conditions it stands in and what it declares. */
function rulesOf(css: string) {
  const rules: { within: string[]; selectors: string[]; declared: string[] }[] = []
  postcss.parse(css).walkRules((rule) => {
    const within = ancestors(rule).map(({ name, params }) => `@${name} ${params}`)
    rules.push({ within, selectors: rule.selectors, declared: rule.nodes.map(String) })
  })
  return rules
}

function ancestors(rule: Rule): AtRule[] {
  const found: AtRule[] = []
  let at: unknown = rule.parent
  while (at instanceof AtRule) {
    found.unshift(at)
    at = at.parent
  }
  return found
}

const LAYER = '@layer react-cognito-resend-code'
const isFrame = ({ within }: { within: string[] }) => within.some((at) => at.startsWith('@keyframes'))

test('a rule loses its layer and weighs one class more', () => {
  const css = `/* Words. */
@layer react-cognito-resend-code;
@layer react-cognito-resend-code {
  :where([data-part='a'] > b), :where([data-part='c']):hover { color: light-dark(red, blue) }
  @media (forced-colors: active) { :where([data-part='d']) { color: GrayText } }
  @keyframes slide { from { opacity: 0 } }
}`
  expect(rulesOf(unlayered(css))).toEqual([
    {
      within: [],
      selectors: [":root :where([data-part='a'] > b)", ":root :where([data-part='c']):hover"],
      declared: ['color: light-dark(red, blue)'],
    },
    {
      within: ['@media (forced-colors: active)'],
      selectors: [":root :where([data-part='d'])"],
      declared: ['color: GrayText'],
    },
    { within: ['@keyframes slide'], selectors: ['from'], declared: ['opacity: 0'] },
  ])
  expect(unlayered(css)).toContain('/* Words. */')
})

test.each(['@layer other { a { color: red } }', '@import "./other.css";'])('refuses %s', (css) => {
  expect(() => unlayered(css)).toThrow(/^<css input>:1:1: /)
})

test('all rules of styles.css are in the layer, about parts, and weigh nothing', () => {
  const rules = rulesOf(read('dist/styles.css'))
  expect(rules.length).toBeGreaterThan(5)
  expect(rules.filter(({ within }) => within[0] !== LAYER)).toEqual([])
  const selectors = rules.filter((rule) => !isFrame(rule)).flatMap((rule) => rule.selectors)
  const weightless = /^:where\(\[data-scope='resend-code'\][^{]*\)(::[a-z-]+)?$/
  expect(selectors.filter((selector) => !weightless.test(selector))).toEqual([])
})

test('styles.unlayered.css says the same without the layer', () => {
  const expected = rulesOf(read('dist/styles.css')).map((rule) => ({
    ...rule,
    within: rule.within.slice(1),
    selectors: isFrame(rule) ? rule.selectors : rule.selectors.map((selector) => `:root ${selector}`),
  }))
  expect(rulesOf(read('dist/styles.unlayered.css'))).toEqual(expected)
  expect(read('dist/styles.unlayered.css')).not.toContain(`${LAYER} {`)
})

test('no token is defined and no colour scheme is set', () => {
  const css = read('dist/styles.css')
  expect(css).not.toMatch(/[{;]\s*--resend-code-/)
  expect(css).not.toMatch(/[{;]\s*color-scheme\s*:/)
})
