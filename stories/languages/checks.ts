/** What stands in cells and is in no language: the page's own, and what Cognito says. */
const NO_WORDS = /a\*{3}@e\*{3}|\+\*+\d+|ada\.lovelace@gmail\.com|Gmail|Example <no-reply@example\.com>|example\.com/g
/** Latin in other scripts' sentences, also in those of people who write well: short forms, and how Intl writes times. */
const LENT = /\b(SMS|e-?mail|[ap]m)\b/gi
/** English words that are no words of another language's sentences here. */
const ENGLISH = /\b(the|you|your|again|another|please|newest|sent|asked|check)\b/i

/** The elements of a cell with text of their own that is seen, and where `heard` is true also the trigger's description. */
function textElements(cell: HTMLElement, heard = false): HTMLElement[] {
  return [...cell.querySelectorAll<HTMLElement>("[data-part='root'] *")].filter(
    (element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) &&
      !element.closest(heard ? '[role=status], [role=alert]' : '[hidden], [role=status], [role=alert]'),
  )
}

/** Where the lines of an element's own text stand. */
function linesOf(element: HTMLElement): DOMRect[] {
  const range = document.createRange()
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .flatMap((node) => {
      range.selectNodeContents(node)
      return [...range.getClientRects()]
    })
}

const exceeds = (inner: DOMRect, outer: DOMRect) =>
  inner.left < outer.left - 1 ||
  inner.right > outer.right + 1 ||
  inner.top < outer.top - 1 ||
  inner.bottom > outer.bottom + 1

const overlap = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1

const PARTS = ['destination', 'trigger', 'countdown', 'message', 'help'].map((part) => `[data-part='${part}']`).join()

/** What of a cell can't be read: text that is cut off, stands outside of the cell or of its button, or over other text. */
export function unreadable(cell: HTMLElement): string[] {
  const edge = cell.getBoundingClientRect()
  const found: string[] = []
  for (const element of cell.querySelectorAll<HTMLElement>("[data-part='root'] *")) {
    // What has no box can't cut.
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element
    if (clientWidth > 0 && (scrollWidth > clientWidth || scrollHeight > clientHeight))
      found.push(`cut: ${element.textContent}`)
  }
  for (const element of textElements(cell)) {
    const within = (element.closest("[data-part='trigger']") ?? cell).getBoundingClientRect()
    if (linesOf(element).some((line) => exceeds(line, within))) found.push(`outside: ${element.textContent}`)
  }
  const parts = [...cell.querySelectorAll<HTMLElement>(PARTS)]
  const boxes = parts.map((part) => part.getBoundingClientRect())
  boxes.forEach((box, index) => {
    if (exceeds(box, edge)) found.push(`outside: ${parts[index]!.dataset.part}`)
    if (boxes.slice(index + 1).some((other) => overlap(box, other)))
      found.push(`over another: ${parts[index]!.dataset.part}`)
  })
  return found
}

/** What is read in a cell, and heard of its button: each sentence or two by itself. */
export function textsOf(cell: HTMLElement): string[] {
  const elements = textElements(cell, true)
  return elements
    .filter((element) => !elements.some((other) => other !== element && other.contains(element)))
    .map((element) => element.textContent.replace(NO_WORDS, '').trim())
    .filter((text) => /\p{L}.*\p{L}/u.test(text))
}

/** Texts that are English although their language is another: the same as in `english`, with its words, or in its letters. */
export function english(texts: readonly string[], inEnglish: readonly string[], tag: string): string[] {
  const { script } = new Intl.Locale(tag).maximize()
  return texts.filter(
    (text) =>
      inEnglish.includes(text) || ENGLISH.test(text) || (script !== 'Latn' && /[a-z]{2}/i.test(text.replace(LENT, ''))),
  )
}
