import type { ResendCodeHelpLabels, ResendCodeLabels } from '../../src/index.js'
import { arabic } from './arabic.js'

/** Modules with one export each: the words of a language. */
type Files<Words> = Record<string, () => Promise<Record<string, Words>>>
const words: Files<ResendCodeLabels> = import.meta.glob<Record<string, ResendCodeLabels>>('../../src/locales/*.tsx')
const help: Files<ResendCodeHelpLabels> = import.meta.glob<Record<string, ResendCodeHelpLabels>>(
  '../../src/locales/help/*.tsx',
)

/** What a story is shown in: the `locale` and `labels` of a provider. */
export interface Language {
  readonly locale: string
  readonly labels: Partial<ResendCodeLabels>
}

const tagOf = (path: string) => path.replace(/^.*\/(.+)\.tsx$/, '$1')

/** The tags of all languages there are files for. */
export const tags: readonly string[] = [...new Set(['ar', ...Object.keys(words).map(tagOf)])].sort()

/** What a language calls itself, and its tag. */
export function nameOf(tag: string): string {
  const own = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag
  return `${own.charAt(0).toLocaleUpperCase(tag)}${own.slice(1)} (${tag})`
}

/** The words of a language; undefined for English, which needs none. */
export async function loadLanguage(tag: string): Promise<Language | undefined> {
  if (tag === 'en') return undefined
  const only = async <Words>(files: Files<Words>, folder: string) =>
    Object.values((await files[`../../src/locales/${folder}${tag}.tsx`]?.()) ?? {})[0]
  const [labels, own] = await Promise.all([only(words, ''), only(help, 'help/')])
  return { locale: tag, labels: { ...(labels ?? arabic), help: own } }
}
