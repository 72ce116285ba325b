import { contrast, over, type Rgba } from '../../build/tokens/color.js'

const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!

/** Any CSS colour, as the browser paints it. */
export function paint(color: string): Rgba {
  context.clearRect(0, 0, 1, 1)
  context.fillStyle = color
  context.fillRect(0, 0, 1, 1)
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data
  return [red! / 255, green! / 255, blue! / 255, alpha! / 255]
}

/** What is behind an element's own words: its background and those of its ancestors. */
export function behind(element: Element | null): Rgba {
  if (!element) return [1, 1, 1, 1]
  const own = paint(getComputedStyle(element).backgroundColor)
  return own[3] === 1 ? own : over(own, behind(element.parentElement))
}

/** The contrast of a colour with what is behind an element's words. */
export function contrastOn(element: Element | null, color: string): number {
  const below = behind(element)
  return contrast(over(paint(color), below), below)
}
