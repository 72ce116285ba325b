import { loadLocale, localeTags, type LoadedLocale } from '../../src/locales/index.js'

/** The tags of all languages there are words for. */
export const tags: readonly string[] = localeTags

/** What a language calls itself, and its tag. */
export function nameOf(tag: string): string {
  const own = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag
  return `${own.charAt(0).toLocaleUpperCase(tag)}${own.slice(1)} (${tag})`
}

/** What a story is shown in: the `locale` and `labels` of a provider; undefined for English, which needs none. */
export async function loadLanguage(tag: string): Promise<LoadedLocale | undefined> {
  return tag === 'en' ? undefined : loadLocale(tag)
}
