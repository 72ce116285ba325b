import { contrast } from '../../../build/tokens/color.js'
import { behind, contrastOn, paint } from '../paint.js'

/** A pair of colours that people have to tell apart. */
export interface Pair {
  readonly name: string
  readonly ratio: number
  /** What WCAG 2.2 AA asks: 4.5 of words, 3 of edges. */
  readonly least: number
  readonly color: string
  readonly behind: string
}

const css = (parts: readonly number[]) =>
  `rgb(${parts
    .slice(0, 3)
    .map((part) => Math.round(part * 255))
    .join(' ')})`

const WORDS: readonly (readonly [name: string, selector: string])[] = [
  ['Trigger, outline', "[data-cell='outline'] [data-part='trigger']"],
  ['Trigger, solid', "[data-cell='solid'] [data-part='trigger']"],
  ['Trigger, waiting', "[data-cell='waiting'] [data-part='trigger']"],
  ['Where it was sent', "[data-cell='waiting'] [data-part='destination']"],
  ['Countdown', "[data-cell='waiting'] [data-part='countdown']"],
  ['Error', "[data-part='message'][data-tone='error']"],
  ['Notice', "[data-part='message'][data-tone='notice']"],
  ['Good news', "[data-part='message'][data-tone='success']"],
]

/** What is read and seen in an element with all states, with its contrast now. */
export function measure(within: HTMLElement): Pair[] {
  const words = WORDS.flatMap(([name, selector]): Pair[] => {
    const element = within.querySelector(selector)
    if (!element) return []
    const { color } = getComputedStyle(element)
    return [{ name, ratio: contrastOn(element, color), least: 4.5, color, behind: css(behind(element)) }]
  })
  const outline = within.querySelector<HTMLElement>("[data-cell='outline'] [data-part='trigger']")
  if (!outline?.parentElement) return words
  const seen = (name: string, color: string): Pair => ({
    name,
    ratio: contrastOn(outline.parentElement, color),
    least: 3,
    color,
    behind: css(behind(outline.parentElement)),
  })
  const edge = getComputedStyle(outline).borderTopColor
  outline.toggleAttribute('data-focus', true)
  const ring = getComputedStyle(outline).outlineColor
  outline.removeAttribute('data-focus')
  const pending = within.querySelector("[data-part='trigger'][data-state='pending']")
  const bar = pending && getComputedStyle(pending, '::after').backgroundColor
  const bars: Pair[] = bar
    ? [
        {
          name: 'Bar while sending',
          ratio: contrast(paint(bar), behind(pending)),
          least: 3,
          color: bar,
          behind: css(behind(pending)),
        },
      ]
    : []
  return [...words, seen('Edge', edge), seen('Focus ring', ring), ...bars]
}
