import postcss, { AtRule, Declaration, Rule } from 'postcss'
import { KNOWS_LIGHT_DARK } from './tokens/css.js'

/**
 * Moves what says `light-dark()` behind the question whether the browser knows it. Vite, Next.js and Tailwind rewrite
 * it with Lightning CSS for older browsers into variables that are set where a style sheet of the same build says
 * `color-scheme`: in a page that says so in HTML, or not at all, no colour would be left. Behind the question it stays.
 *
 * @param plainly the same value for browsers that do not know it
 */
export function guardLightDark(css: string, plainly: (value: string) => string): string {
  const root = postcss.parse(css)
  const rules: Rule[] = []
  root.walkRules((rule) => {
    if (!isGuarded(rule)) rules.push(rule)
  })
  for (const rule of rules) {
    const guarded = rule.nodes.filter(saysLightDark)
    if (!guarded.length) continue
    const twin = new Rule({ selectors: rule.selectors })
    twin.append(guarded.map((node) => node.clone()))
    for (const node of guarded) node.value = plainly(node.value)
    rule.after({ name: 'supports', params: KNOWS_LIGHT_DARK, nodes: [twin] })
  }
  return root.toString()
}

function saysLightDark(node: unknown): node is Declaration {
  return node instanceof Declaration && node.value.includes('light-dark(')
}

function isGuarded(rule: Rule): boolean {
  const parent: unknown = rule.parent
  return parent instanceof AtRule && parent.params === KNOWS_LIGHT_DARK
}

/**
 * A value of a preset for browsers that do not know `light-dark()`: what a design system sets, where it reads one's
 * variables, and where those are not set or it reads none, nothing: then the defaults of `styles.css` hold, also inside
 * another preset.
 */
export function withoutSchemes(value: string): string {
  return value.replace(/,?\s*light-dark\((?:[^()]|\([^()]*\))*\)/g, '') || 'initial'
}
