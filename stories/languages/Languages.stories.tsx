import { expect, userEvent, within } from 'storybook/test'
import preview from '../../.storybook/preview.js'
import { localeTags } from '../../src/locales/index.js'
import { PageDocs } from '../support/docs.js'
import { AllLanguages } from './AllLanguages.js'
import { cases } from './cases.js'
import { english, textsOf, unreadable } from './checks.js'

const meta = preview.meta({
  title: 'Languages/All languages',
  component: AllLanguages,
  parameters: {
    layout: 'padded',
    controls: { disable: true },
    docs: {
      page: PageDocs,
      description: {
        component:
          'All languages in every status, for those who read them over or ask whether the words fit: each cell is as wide as the page on a phone of 320 pixels. Load one with `loadLocale(tag)` or import its file, and spread it on the provider. The toolbar shows every other story in a language.',
      },
      source: {
        language: 'tsx',
        code: `import { ResendCodeProvider } from 'react-cognito-resend-code'
import { loadLocale } from 'react-cognito-resend-code/locales'

const { locale, labels } = await loadLocale('pt-BR')

export const page = (
  <ResendCodeProvider locale={locale} labels={labels}>
    <App />
  </ResendCodeProvider>
)`,
      },
      // In a frame of its own: what the browser says of its connection is said to all stories of a page.
      story: { inline: false, height: '48rem' },
    },
  },
})

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** So many cells, once each status is reached. `waitFor` would look again at each of thousands of changes. */
async function cellsOf(canvas: HTMLElement, count: number): Promise<HTMLElement[]> {
  for (let tries = 0; canvas.querySelectorAll('.languages-cell').length !== count; tries++) {
    if (tries > 600)
      throw new Error(`not reached: ${canvas.querySelector<HTMLElement>('.languages')?.dataset.missing || 'the words'}`)
    await pause(50)
  }
  return [...canvas.querySelectorAll<HTMLElement>('.languages-cell')]
}

const statuses = Object.values(cases).flat()

const isRightToLeft = (tag: string) => /Arab|Hebr/.test(new Intl.Locale(tag).maximize().script ?? '')

const languageOf = (cell: HTMLElement) => cell.dataset.language!

/** Each cell is in its language and direction, in no other, and no text of it is cut off. */
function expectReadable(cells: readonly HTMLElement[]) {
  const inEnglish = cells.filter((cell) => languageOf(cell) === 'en').flatMap(textsOf)
  const faults = cells.flatMap((cell) => {
    const tag = languageOf(cell)
    const root = cell.querySelector<HTMLElement>("[data-part='root']")!
    const texts = textsOf(cell)
    const direction = getComputedStyle(root).direction
    return [
      ...(root.closest('[lang]')!.getAttribute('lang') === tag ? [] : [`lang is ${root.lang}`]),
      ...(direction === (isRightToLeft(tag) ? 'rtl' : 'ltr') ? [] : [`direction is ${direction}`]),
      ...(texts.length > 0 ? [] : ['no text']),
      ...(tag === 'en' ? [] : english(texts, inEnglish, tag).map((text) => `English: ${text}`)),
      ...unreadable(cell),
    ].map((fault) => `${tag}, ${cell.dataset.case}: ${fault}`)
  })
  return expect(faults).toEqual([])
}

/** Languages down, statuses across. Choose one of either to read it by itself. */
export const AllLanguagesStory = meta.story({
  name: 'All languages',
  // Of the same grid once it is whole, in the test below.
  parameters: { a11y: { test: 'off' } },
})

const checked = { parameters: { a11y: { test: 'error' as const } } }

AllLanguagesStory.test('each is whole, in its own words, and reads well', checked, async ({ canvasElement }) => {
  const cells = await cellsOf(canvasElement, localeTags.length * statuses.length)
  await expectReadable(cells)
  const asCodes = cells.map((cell) => cell.textContent)
  const choose = (name: string) => userEvent.click(within(canvasElement).getByRole('radio', { name }))
  await choose('a link')
  await expectReadable(cells)
  const alike = cells.filter((cell, index) => cell.textContent === asCodes[index])
  // A code and a link end alike.
  await expect(alike.filter((cell) => !cell.querySelector("[data-part='root'][data-state='confirmed']"))).toEqual([])
  await choose('a code')

  const { selectOptions } = userEvent
  await selectOptions(within(canvasElement).getByRole('combobox', { name: 'Language' }), 'de')
  await expect((await cellsOf(canvasElement, statuses.length)).map(languageOf)).toEqual(statuses.map(() => 'de'))
  await selectOptions(within(canvasElement).getByRole('combobox', { name: 'Language' }), '')
})
