import { PREFIX, tokens, type Token } from '../../src/styles/tokens.js'
import { resolveColor, toHex, type Scheme } from './color.js'

/** The namespace of what the Design Tokens format has no words for. */
const EXTENSION = 'npm.react-cognito-resend-code'

const SCHEMA = 'https://www.designtokens.org/schemas/2025.10/format.json'

interface DesignToken {
  readonly $type: string
  readonly $value: unknown
  readonly $description: string
  readonly $extensions?: Record<string, unknown>
}

const round = (part: number) => Math.round(part * 1e4) / 1e4

/** A colour as the Colour Module writes it. */
function designColor(rgba: Parameters<typeof toHex>[0]): object {
  const components = rgba.slice(0, 3).map(round)
  const alpha = rgba[3] === 1 ? {} : { alpha: round(rgba[3]) }
  return { colorSpace: 'srgb', components, ...alpha, hex: toHex(rgba) }
}

function designToken(all: readonly Token[], token: Token, scheme: Scheme): DesignToken | null {
  const { name, type, value, description } = token
  const css = 'css' in value ? value : null
  const own = { $description: description }
  if ('from' in value) {
    const aliased = all.find((other) => other.name === value.from)!
    return { $type: type, $value: `{${scheme}.${aliased.tier}.${aliased.name}}`, ...own }
  }
  if (type === 'color') return { $type: type, $value: designColor(resolveColor(all, name, scheme)), ...own }
  if (type === 'weight') return { $type: 'fontWeight', $value: Number(css?.css), ...own }
  if (css?.rem === undefined) return null
  const exact = css.css === `${css.rem}rem` ? {} : { $extensions: { [EXTENSION]: { css: css.css } } }
  return { $type: 'dimension', $value: { value: css.rem, unit: 'rem' }, ...own, ...exact }
}

function tiersOf(all: readonly Token[], scheme: Scheme): object {
  const groups: Record<string, Record<string, DesignToken>> = {}
  for (const token of all) {
    const made = designToken(all, token, scheme)
    if (made) (groups[token.tier] ??= {})[token.name] = made
  }
  return groups
}

/**
 * tokens.json: every token in the Design Tokens format 2025.10, once for each scheme. What that format can't say, such
 * as `inherit`, is listed as CSS in an extension.
 */
export function designTokens(all: readonly Token[] = tokens): object {
  const unsaid = all.filter((token) => designToken(all, token, 'light') === null)
  return {
    $schema: SCHEMA,
    $description: `The tokens of react-cognito-resend-code and their defaults. In CSS each is ${PREFIX}<name>.`,
    $extensions: {
      [EXTENSION]: { css: Object.fromEntries(unsaid.map(({ name, value }) => [name, 'css' in value && value.css])) },
    },
    light: tiersOf(all, 'light'),
    dark: tiersOf(all, 'dark'),
  }
}
