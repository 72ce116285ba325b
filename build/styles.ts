import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import postcss from 'postcss'
import type { Plugin } from 'vite'
import { guardLightDark, withoutSchemes } from './lightDark.js'
import { designTokens } from './tokens/designTokens.js'
import { shippedStyles } from './tokens/plugin.js'
import { tailwindTheme } from './tokens/tailwind.js'
import { neutralTheme } from './tokens/theme.js'

const LAYER = 'react-cognito-resend-code'

/** Emits all that is for looks: the style sheet and its twin that is in no layer, the presets, and the tokens. */
export function styles(folder: string): Plugin {
  return {
    name: 'styles',
    apply: 'build',
    generateBundle({ format }) {
      if (format !== 'es') return
      const css = withoutNotes(shippedStyles(readFileSync(join(folder, 'styles.css'), 'utf8')))
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
      emit('styles.css', css)
      emit('styles.unlayered.css', unlayered(css))
      for (const theme of readdirSync(join(folder, 'themes')))
        emit(`themes/${theme}`, guardLightDark(readFileSync(join(folder, 'themes', theme), 'utf8'), withoutSchemes))
      emit('themes/neutral.css', guardLightDark(neutralTheme(), withoutSchemes))
      emit('theme.tailwind.css', tailwindTheme())
      emit('tokens.json', `${JSON.stringify(designTokens(), null, 2)}\n`)
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

/** A style sheet without the comments in its rules, which are for who works on it here. */
function withoutNotes(css: string): string {
  const root = postcss.parse(css)
  root.walkComments((comment) => {
    if (comment.parent !== root) comment.remove()
  })
  return root.toString()
}
