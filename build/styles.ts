import { readFileSync } from 'node:fs'
import postcss from 'postcss'
import type { Plugin } from 'vite'

const LAYER = 'react-cognito-resend-code'

/** Emits the style sheet, which is in a cascade layer, and its twin that is not. */
export function styles(source: string): Plugin {
  return {
    name: 'styles',
    apply: 'build',
    generateBundle({ format }) {
      if (format !== 'es') return
      const css = readFileSync(source, 'utf8')
      this.emitFile({ type: 'asset', fileName: 'styles.css', source: css })
      this.emitFile({ type: 'asset', fileName: 'styles.unlayered.css', source: unlayered(css) })
    },
  }
}

/**
 * The same rules out of their layer, for pages with unlayered resets (Tailwind 3, normalize), which win over any layer.
 * There, `:where()` weighs nothing; here `:root` before it makes each rule weigh one class more. So resets lose, the
 * rules keep their order among themselves, and a class of the app's own wins when it is loaded later.
 */
export function unlayered(css: string): string {
  const root = postcss.parse(css)
  root.walkAtRules((rule) => {
    if (rule.name === 'import') throw rule.error('It would be loaded as it is: put its rules here.')
    if (rule.name !== 'layer') return
    if (rule.params !== LAYER) throw rule.error(`The only layer may be ${LAYER}.`)
    if (rule.nodes) rule.replaceWith(rule.nodes)
    else rule.remove()
  })
  root.walkRules((rule) => {
    const { parent } = rule
    if (parent?.type === 'atrule' && (parent as postcss.AtRule).name.endsWith('keyframes')) return
    rule.selectors = rule.selectors.map((selector) => `:root ${selector}`)
  })
  return root.toString()
}
