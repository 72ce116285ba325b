import { quietly } from '../core/quietly.js'

/** How much of a foreign text is looked at. */
const SCANNED = 1000

/** How much of a foreign text is kept. */
export const KEPT = 300

/** Looks like an address, an IP or phone number, or an id: `@`, six digits in a row, a long token of letters and digits. */
const PERSONAL = /@|%40|(?:\d[ ().-]?){6}|(?=[\w+/=.-]*\d)(?=[\w+/=.-]*[a-z])[\w+/=.-]{16}/i

/** A string member of anything, cut to what is looked at; `''` where there is none or reading it throws. */
export function readText(from: unknown, key: string): string {
  const value = quietly(() => (from as Record<string, unknown>)[key])
  return typeof value === 'string' ? value.slice(0, SCANNED) : ''
}

/** Without case, so that a part of a text stays a part of it: a sigma's small letter depends on what is beside it. */
const fold = (text: string) => text.toLowerCase().toUpperCase()

/** Whether a text holds one of the values, in any case; a short one as a word. */
export function holds(text: string, values: readonly string[]): boolean {
  const folded = fold(text)
  return values.some((value) => {
    // The start of a long value is enough: its end may have been cut off with the text.
    const start = typeof value === 'string' && fold(value.trim().slice(0, 64))
    // One of up to three letters stands by chance within other words: `al` in "also".
    return start && (start[3] || /[\W_]/.test(start) ? folded : folded.split(/[\W_]/)).includes(start)
  })
}

/** The text, or a fixed one in its place when it may name the user or the app client. */
export function redacted(text: string, values: readonly string[]): string {
  return PERSONAL.test(text) || holds(text, values)
    ? '(withheld: it may name the user or the app client)'
    : text.slice(0, KEPT)
}
