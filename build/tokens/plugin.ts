import type { Plugin } from 'vite'
import { tokens } from '../../src/styles/tokens.js'
import { guardLightDark } from '../lightDark.js'
import { contrast, parseHex } from './color.js'
import { tokenRules } from './css.js'

/**
 * Writes the rules that read every token where a style sheet says `@resend-code-tokens`. What is read once is read where
 * it is used, for the sake of size. @throws Error when a token is never used, or a private name is no token
 */
export function withTokens(source: string): string {
  let css = source.replace(/^( *)@resend-code-tokens;$/m, (_, indent: string) =>
    tokenRules(tokens).replace(/^(?=.)/gm, indent),
  )
  for (const { name, instead } of tokens) {
    const read = `var(--_${name})`
    const uses = css.split(read).length - 1
    if (uses === 0) throw new Error(`styles.css never uses ${read}.`)
    const declared = new RegExp(`^ *--_${name}: (.*);\n`, 'm').exec(css)
    if (uses === 1 && !instead && declared) css = css.replace(declared[0], '').replace(read, () => declared[1]!)
  }
  const declared = new Set([...css.matchAll(/^ *--_([\w-]+):/gm)].map(([, name]) => name))
  for (const [read, name] of css.matchAll(/var\(--_([\w-]+)\)/g))
    if (!declared.has(name)) throw new Error(`styles.css reads ${read}, which is no token.`)
  return css
}

const WHITE = parseHex('#ffffff')

/** A value for browsers without `light-dark()`: a colour of the system's, which follows the page's scheme, too. */
function inSystemColors(value: string): string {
  return value.replace(/light-dark\((#\w+), #\w+\)/g, (_, light: string) =>
    contrast(parseHex(light), WHITE) < 3 ? 'Canvas' : 'CanvasText',
  )
}

/** `styles.css` as the package ships it. */
export function shippedStyles(source: string): string {
  return guardLightDark(withTokens(source), inSystemColors)
}

/** Lets Vite read `src/styles/styles.css` as the package ships it: in Storybook and in tests. */
export function tokenStyles(): Plugin {
  return {
    name: 'token-styles',
    enforce: 'pre',
    transform: (code, id) => (/\/src\/styles\/styles\.css/.test(id) ? shippedStyles(code) : undefined),
  }
}
