import { expect } from 'storybook/test'
import preview from '../../.storybook/preview.js'
import { localeTags } from '../../src/locales/index.js'
import { AllLanguages } from './AllLanguages.js'
import { cases } from './cases.js'

const meta = preview.meta({
  title: 'Languages/All languages',
  component: AllLanguages,
  parameters: {
    docs: {
      description: {
        component:
          'All languages in every status, for who reads them over: each cell is as wide as the page on a phone of 320 pixels. Load one with `loadLocale(tag)` or import its file, and spread it on the provider. The toolbar shows every other story in a language.',
      },
    },
  },
})

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** What of a cell is wider than the cell, or cut off. */
function cut(cell: HTMLElement): string[] {
  const edge = cell.getBoundingClientRect()
  return [...cell.querySelectorAll<HTMLElement>("[data-scope='resend-code']:not([data-part='status'])")]
    .filter((part) => {
      const range = document.createRange()
      range.selectNodeContents(part)
      const text = range.getBoundingClientRect()
      // In the root stands what is spoken, too, and unseen.
      const isSeen = part.dataset.part !== 'root' && text.width > 0
      const spills = isSeen && (text.left < edge.left - 1 || text.right > edge.right + 1)
      return spills || part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1
    })
    .filter((part) => getComputedStyle(part).display !== 'inline')
    .map((part) => `${cell.querySelector('figcaption')!.textContent}, ${part.dataset.part}: ${part.textContent}`)
}

/** Each in its own language and direction, and no word of it cut off. */
export const All = meta.story({
  name: 'All languages',
  // Some 500 buttons: too much for the time that a story's test has on a busy machine.
  tags: ['!test'],
  play: async ({ canvasElement }) => {
    const cells = () => [...canvasElement.querySelectorAll<HTMLElement>('.languages-cell')]
    const open = () => cells().filter((cell) => cell.dataset.settled !== 'true').length
    // `waitFor` would look again at each of thousands of changes.
    const until = Date.now() + 30_000
    while ((cells().length === 0 || open() > 0) && Date.now() < until) await pause(200)
    await expect(cells()).toHaveLength(localeTags.length * cases.length)
    await expect(open()).toBe(0)
    for (const section of canvasElement.querySelectorAll<HTMLElement>('[data-language]')) {
      const tag = section.dataset.language!
      const roots = [...section.querySelectorAll("[data-part='root']")]
      await expect(roots.map((root) => root.getAttribute('lang') ?? 'en')).toEqual(roots.map(() => tag))
      const directions = roots.map((root) => getComputedStyle(root).direction)
      await expect(new Set(directions)).toEqual(new Set([/^(ar|he)/.test(tag) ? 'rtl' : 'ltr']))
      await expect([...section.querySelectorAll<HTMLElement>('.languages-cell')].flatMap(cut)).toEqual([])
    }
  },
})
