import type { Token } from '../../../src/styles/tokens.js'
import { designTokens } from '../../../build/tokens/designTokens.js'
import { tailwindTheme } from '../../../build/tokens/tailwind.js'
import { setTokens } from '../../../build/tokens/theme.js'
import { changesOf, type StudioState } from './state.js'

/** How the result can be taken along. */
export const FORMATS = [
  { id: 'css', title: 'CSS' },
  { id: 'tailwind', title: 'Tailwind theme' },
  { id: 'tokens', title: 'Design tokens' },
] as const

export type Format = (typeof FORMATS)[number]['id']

const PACKAGE = 'react-cognito-resend-code'

function rootOf(state: StudioState): string {
  const changes = changesOf(state)
  return changes.length ? `:root {\n${setTokens(changes)}}\n` : ''
}

/** What to paste into a project, for it to look as the studio does. */
export function resultOf(format: Format, state: StudioState, effective: readonly Token[]): string {
  const preset = state.preset ? `@import '${PACKAGE}/themes/${state.preset}.css';\n` : ''
  if (format === 'tokens') return `${JSON.stringify(designTokens(effective), null, 2)}\n`
  if (format === 'css') return `@import '${PACKAGE}/styles.css';\n${preset}${rootOf(state) && `\n${rootOf(state)}`}`
  const theme = tailwindTheme().replace(/^\/\*[^]*?\*\/\n/, '')
  return `@layer theme, base, ${PACKAGE}, components, utilities;
@import 'tailwindcss';
@import '${PACKAGE}/styles.css';
${preset}
${rootOf(state) && `${rootOf(state)}\n`}${theme}`
}
