import { PREFIX, tokens, type Token } from '../../src/styles/tokens.js'
import { cssOf, KNOWS_LIGHT_DARK } from './css.js'

const NAMESPACES: Partial<Record<string, string>> = {
  radius: '--radius-resend-code',
  gap: '--spacing-resend-code-gap',
  'target-size': '--spacing-resend-code-target',
  'max-width': '--container-resend-code',
}

/** The name of a base token in Tailwind's theme, or undefined: `--color-resend-code-accent` makes `text-resend-code-accent`. */
function tailwindName({ name, type }: Pick<Token, 'name' | 'type'>): string | undefined {
  return type === 'color' ? `--color-resend-code-${name}` : NAMESPACES[name]
}

/** theme.tailwind.css: the base tokens as Tailwind 4 theme variables, so that markup of one's own can match. */
export function tailwindTheme(all: readonly Token[] = tokens): string {
  const base = all.filter(({ tier }) => tier === 'base')
  const named = new Map(base.map((token) => [token.name, token]))
  const fallbacks: string[] = []
  const read = (name: string): string => {
    const { value } = named.get(name)!
    if (!('light' in value)) return `var(${PREFIX}${name}, ${cssOf(value, read)})`
    // Not in @theme, where Tailwind would rewrite light-dark(): see build/lightDark.ts.
    const fallback = `--_resend-code-${name}`
    fallbacks.push(`    ${fallback}: ${cssOf(value)};`)
    return `var(${PREFIX}${name}, var(${fallback}))`
  }
  const lines = base.flatMap((token) => {
    const name = tailwindName(token)
    return name ? [`  ${name}: ${read(token.name)};`] : []
  })
  return `/*
 * The base tokens of react-cognito-resend-code as Tailwind 4 utilities, for markup of your own that should match:
 * text-resend-code-accent, bg-resend-code-surface, border-resend-code-border, rounded-resend-code, gap-resend-code-gap,
 * min-h-resend-code-target, max-w-resend-code. They follow the tokens wherever those are set.
 */
@theme inline {
${lines.join('\n')}
}
@supports ${KNOWS_LIGHT_DARK} {
  :root {
${[...new Set(fallbacks)].join('\n')}
  }
}
`
}
