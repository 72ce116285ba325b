import type { Token, Value } from '../../src/styles/tokens.js'

/** Red, green, blue and alpha, each from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number]

export type Scheme = 'light' | 'dark'

const TRANSPARENT: Rgba = [0, 0, 0, 0]

/** `#rrggbb` or `#rrggbbaa` as numbers. @throws Error for any other notation */
export function parseHex(hex: string): Rgba {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})([\da-f]{2})?$/i.exec(hex)
  if (!match) throw new Error(`${hex} is not #rrggbb`)
  const [red, green, blue, alpha] = match.slice(1).map((pair) => parseInt(pair ?? 'ff', 16) / 255)
  return [red!, green!, blue!, alpha!]
}

const pair = (part: number) =>
  Math.round(part * 255)
    .toString(16)
    .padStart(2, '0')

/** `#rrggbb`, without alpha. */
export function toHex([red, green, blue]: Rgba): string {
  return `#${[red, green, blue].map(pair).join('')}`
}

/** `#rrggbb`, and two digits more where it is not opaque. */
export function toHexWithAlpha(rgba: Rgba): string {
  return toHex(rgba) + (rgba[3] === 1 ? '' : pair(rgba[3]))
}

/** CSS's `color-mix(in srgb, a percent%, b)`: premultiplied by alpha. */
export function mixColors(a: Rgba, percent: number, b: Rgba): Rgba {
  const share = percent / 100
  const alpha = a[3] * share + b[3] * (1 - share)
  const part = (index: 0 | 1 | 2) =>
    alpha === 0 ? 0 : (a[index] * a[3] * share + b[index] * b[3] * (1 - share)) / alpha
  return [part(0), part(1), part(2), alpha]
}

/** One colour laid on another that hides what is below. */
export function over(top: Rgba, below: Rgba): Rgba {
  const part = (index: 0 | 1 | 2) => top[index] * top[3] + below[index] * (1 - top[3])
  return [part(0), part(1), part(2), 1]
}

/** What WCAG 2.2 calls the contrast ratio of two opaque colours: 1 to 21. */
export function contrast(a: Rgba, b: Rgba): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light! + 0.05) / (dark! + 0.05)
}

function luminance([red, green, blue]: Rgba): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** What a colour token comes to in a scheme when nobody sets it. */
export function resolveColor(tokens: readonly Token[], name: string, scheme: Scheme): Rgba {
  const named = new Map(tokens.map((token) => [token.name, token.value]))
  const resolve = (token: string): Rgba => {
    const value = named.get(token)
    if (!value) throw new Error(`There is no token ${token}.`)
    return colorOf(value)
  }
  const colorOf = (value: Value): Rgba => {
    if ('light' in value) return parseHex(value[scheme])
    if ('from' in value) return resolve(value.from)
    if ('css' in value) return value.css === 'transparent' ? TRANSPARENT : parseHex(value.css)
    const [color, percent, into] = value.mix
    return mixColors(resolve(color), percent, into === 'transparent' ? TRANSPARENT : resolve(into))
  }
  return resolve(name)
}
