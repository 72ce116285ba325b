import { PREFIX, type Token, type Value } from '../../src/styles/tokens.js'

const SCOPE = "[data-scope='resend-code']"

/** Asks the browser whether it knows light-dark(): in a rule behind it, no build tool rewrites what is known. */
export const KNOWS_LIGHT_DARK = '(color: light-dark(#000, #fff))'

/** Which elements take a token's other default. */
const WHERE = {
  solid: "[data-variant='solid']",
  link: "[data-variant='link']",
  small: "[data-size='small']",
  large: "[data-size='large']",
} as const

/** A default as CSS; other tokens are read by their private names, which every part has. */
export function cssOf(value: Value, read: (name: string) => string = (name) => `var(--_${name})`): string {
  if ('light' in value) return `light-dark(${value.light}, ${value.dark})`
  if ('from' in value) return read(value.from)
  if ('css' in value) return value.css
  const [color, percent, into] = value.mix
  return `color-mix(in srgb, ${read(color)} ${percent}%, ${into === 'transparent' ? into : read(into)})`
}

/** A token read with its fallback, as a private name that stands for both. */
function declare({ name, after }: Token, value: Value): string {
  const fallback = after ? `var(${PREFIX}${after}, ${cssOf(value)})` : cssOf(value)
  return `--_${name}: var(${PREFIX}${name}, ${fallback})`
}

/** The rules that stand in styles.css for `@resend-code-tokens`: each part reads every token, with its fallback. */
export function tokenRules(tokens: readonly Token[]): string {
  const rule = (selector: string, declarations: string[]) =>
    declarations.length ? `:where(${selector}) {\n${declarations.map((line) => `  ${line};\n`).join('')}}` : ''
  const base = tokens.map((token) => declare(token, token.value))
  const others = Object.entries(WHERE).map(([when, selector]) =>
    rule(
      SCOPE + selector,
      tokens.flatMap((token) => {
        const value = token.instead?.[when as keyof typeof WHERE]
        return value ? [declare(token, value)] : []
      }),
    ),
  )
  return [rule(SCOPE, base), ...others].filter(Boolean).join('\n\n')
}
