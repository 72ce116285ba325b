import { PREFIX, tokens, type Token, type Value } from '../../../src/styles/tokens.js'
import { toHexWithAlpha, type Scheme } from '../../../build/tokens/color.js'
import { cssOf } from '../../../build/tokens/css.js'
import { paint } from '../paint.js'

const read = (name: string): string => {
  const token = tokens.find((other) => other.name === name)!
  return `var(${PREFIX}${name}, ${cssOf(token.value, read)})`
}

/** What a colour token comes to on an element, in a scheme: `#rrggbb`, and two digits more where one sees through it. */
export function colorOn(element: HTMLElement, name: string, scheme: Scheme): string {
  const probe = element.appendChild(document.createElement('i'))
  probe.style.colorScheme = scheme
  probe.style.color = read(name)
  const color = toHexWithAlpha(paint(getComputedStyle(probe).color))
  probe.remove()
  return color
}

/** What is set for a token on an element, by a preset or by hand; empty where nothing is. */
export function setOn(element: HTMLElement, name: string): string {
  return getComputedStyle(element)
    .getPropertyValue(PREFIX + name)
    .trim()
}

function valueOn(element: HTMLElement, { name, type, value }: Token): Value {
  const set = setOn(element, name)
  if (!set) return value
  if (type === 'color') return { light: colorOn(element, name, 'light'), dark: colorOn(element, name, 'dark') }
  const rem = /^([\d.]+)rem$/.exec(set)
  return rem ? { css: set, rem: Number(rem[1]) } : { css: set }
}

/** Every token with what it is on an element in place of its default. */
export function tokensOn(element: HTMLElement): Token[] {
  return tokens.map((token) => ({ ...token, value: valueOn(element, token) }))
}
