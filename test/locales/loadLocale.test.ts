import { describe, expect, test } from 'vitest'
import { en } from '../../src/locales/en.js'
import { loadLocale, localeTags, matchLocale } from '../../src/locales/index.js'

const signUp = { verification: 'code', operation: 'ResendConfirmationCode' } as const

describe('which words a tag finds', () => {
  test.each<readonly [string, string]>([
    ...localeTags.map((tag) => [tag, tag] as const),
    ['en-GB', 'en'],
    ['de-AT', 'de'],
    ['de-DE-1996', 'de'],
    ['es-419', 'es'],
    ['es-MX', 'es'],
    ['ar-EG', 'ar'],
    ['ar-u-nu-latn', 'ar'],
    ['fr-CA', 'fr'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['zh-Hans-TW', 'zh-Hans'],
    ['yue', 'zh-Hant'],
    ['yue-CN', 'zh-Hans'],
    ['cmn-TW', 'zh-Hant'],
    ['no', 'nb'],
    ['nn', 'nb'],
    ['nn-NO', 'nb'],
    ['nb-NO', 'nb'],
    ['iw', 'he'],
    ['in', 'id'],
    ['PT-br', 'pt-BR'],
  ])('%s finds %s', (tag, found) => {
    expect(matchLocale(tag)).toBe(found)
  })

  test.each(['eo', 'sw-KE', 'und', 'hi-Latn', 'sr', '', 'no_such!', 'not a tag', 'x-klingon'])(
    '"%s" finds English, which nobody has to read in the wrong script',
    (tag) => {
      expect(matchLocale(tag)).toBe('en')
    },
  )

  test.each([undefined, null])('%s, which is no tag, finds English, as loadLocale does', async (tag) => {
    expect(matchLocale(tag)).toBe('en')
    expect((await loadLocale(tag)).locale).toBe('en')
  })

  test.each([5, {}, ['de']])('%j, which is no text, finds English, as loadLocale does', async (tag) => {
    expect(matchLocale(tag as never)).toBe('en')
    expect((await loadLocale(tag as never)).locale).toBe('en')
  })

  test.each(['pt_BR', 'zh_TW'])('%s, as servers write it, is as good as with a hyphen', (tag) => {
    expect(matchLocale(tag)).toBe(matchLocale(tag.replace('_', '-')))
  })
})

describe('loadLocale', () => {
  test('gives the words, and the tag that was asked for', async () => {
    const { locale, labels } = await loadLocale('pt-PT')
    expect(locale).toBe('pt-PT')
    expect(labels.language).toBe('pt-BR')
    expect(labels.trigger(signUp)).toBe('Reenviar o código')
    expect(labels.help.spam(signUp)).toContain('spam')
  })

  test.each([
    ['ar-EG', 'ar-EG'],
    ['zh-tw', 'zh-TW'],
    ['pt_PT', 'pt-PT'],
    ['iw', 'he'],
    ['th-u-ca-gregory', 'th-u-ca-gregory'],
    ['not a tag', 'en'],
  ])('%s is %s for Intl', async (tag, locale) => {
    expect((await loadLocale(tag)).locale).toBe(locale)
  })

  test('says that it gave English where there is nothing else', async () => {
    const { locale, labels } = await loadLocale('sw-KE')
    expect(locale).toBe('sw-KE')
    expect(labels).toMatchObject(en)
    expect(labels.language).toBe('en')
  })

  test('gives the same promise for the same tag', async () => {
    expect(loadLocale('de-CH')).toBe(loadLocale('de-CH'))
    expect(await loadLocale('de-CH')).toBe(await loadLocale('de-CH'))
  })

  test('gives one promise for all spellings of a tag, and for all that is none', () => {
    expect(loadLocale('zh_tw')).toBe(loadLocale('zh-TW'))
    expect(loadLocale('de, en;q=0.9')).toBe(loadLocale('not a tag'))
  })

  test('keeps the tags of a page, and not whatever a server is asked for', async () => {
    const first = loadLocale('de-x-first')
    const page = localeTags.map((tag) => loadLocale(tag))
    expect(loadLocale('de-x-first')).toBe(first)
    expect(localeTags.map((tag) => loadLocale(tag))).toEqual(page)
    await Promise.all(Array.from({ length: 200 }, (_, index) => loadLocale(`de-x-${index}`)))
    expect(loadLocale('de-x-first')).not.toBe(first)
    expect((await loadLocale('de-x-first')).labels).toEqual((await first).labels)
  })

  test('gives each language its own words', async () => {
    const loaded = await Promise.all(localeTags.map(loadLocale))
    expect(loaded.map(({ labels }) => labels.language)).toEqual(localeTags)
    expect(new Set(loaded.map(({ labels }) => labels.trigger(signUp))).size).toBe(localeTags.length)
    expect(new Set(loaded.map(({ labels }) => labels.help.title(signUp))).size).toBe(localeTags.length)
  })
})
