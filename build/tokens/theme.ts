import { PREFIX, tokens, type Token } from '../../src/styles/tokens.js'
import { cssOf } from './css.js'

/** On which elements a preset sets its variables: the page, unless it names presets itself, and whoever names this one. */
function themeSelector(name: string): string {
  return `:where(:root:not([data-resend-code-theme]), [data-resend-code-theme~='${name}'])`
}

/** Declarations of tokens by their public names. */
export function setTokens(values: readonly (readonly [name: string, value: string])[]): string {
  return values.map(([name, value]) => `  ${PREFIX}${name}: ${value};\n`).join('')
}

/** themes/neutral.css: the defaults, written out. */
export function neutralTheme(all: readonly Token[] = tokens): string {
  const read = (name: string) => `var(${PREFIX}${name})`
  const values = all.map(({ name, tier, value }) => [name, tier === 'base' ? cssOf(value, read) : 'initial'] as const)
  return `/*
 * Neutral: the defaults, written out. A list to begin a theme of your own with, and the way back inside another
 * preset, for which the other tokens are unset.
 */
${themeSelector('neutral')} {
${setTokens(values)}}
`
}
