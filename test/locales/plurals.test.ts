import { describe, expect, test } from 'vitest'
import { loadLocale, localeTags, type LocaleTag } from '../../src/locales/index.js'
import { textOf } from './support.js'

type Forms = Partial<Record<Intl.LDMLPluralRule, string>>
const same = (other: string): Forms => ({ zero: other, one: other, two: other, few: other, many: other, other })
const two = (one: string, other: string): Forms => ({ one, other, many: other })

/** How many codes and links were asked for, as each language says it, `#` being the number. */
const FORMS: Readonly<Record<LocaleTag, readonly [code: Forms, link: Forms]>> = {
  ar: [
    { zero: '# رمز', one: 'رمزًا واحدًا', two: 'رمزين', few: '# رموز', many: '# رمزًا', other: '# رمز' },
    { zero: '# رابط', one: 'رابطًا واحدًا', two: 'رابطين', few: '# روابط', many: '# رابطًا', other: '# رابط' },
  ],
  bn: [same('#টি কোড'), same('#টি লিংক')],
  cs: [
    { one: '# kód', few: '# kódy', many: '# kódu', other: '# kódů' },
    { one: '# odkaz', few: '# odkazy', many: '# odkazu', other: '# odkazů' },
  ],
  da: [two('# kode', '# koder'), two('# link', '# links')],
  de: [two('# Code', '# Codes'), two('# Link', '# Links')],
  el: [two('# κωδικό', '# κωδικούς'), two('# σύνδεσμο', '# συνδέσμους')],
  en: [two('# code', '# codes'), two('# link', '# links')],
  es: [two('# código', '# códigos'), two('# enlace', '# enlaces')],
  fi: [two('# koodin', '# koodia'), two('# linkin', '# linkkiä')],
  fr: [two('# code', '# codes'), two('# lien', '# liens')],
  he: [
    { one: 'קוד אחד', two: 'שני קודים', other: '# קודים' },
    { one: 'קישור אחד', two: 'שני קישורים', other: '# קישורים' },
  ],
  hi: [same('# कोड'), same('# लिंक')],
  hu: [same('# kódot'), same('# linket')],
  id: [same('# kode'), same('# tautan')],
  it: [two('# codice', '# codici'), same('# link')],
  ja: [same('コードをすでに # 回'), same('リンクをすでに # 回')],
  ko: [same('코드를 #번'), same('링크를 #번')],
  nb: [two('# kode', '# koder'), two('# lenke', '# lenker')],
  nl: [two('# code', '# codes'), two('# link', '# links')],
  pl: [
    { one: '# kod', few: '# kody', many: '# kodów', other: '# kodu' },
    { one: '# link', few: '# linki', many: '# linków', other: '# linku' },
  ],
  'pt-BR': [two('# código', '# códigos'), two('# link', '# links')],
  ru: [
    { one: '# код', few: '# кода', many: '# кодов', other: '# кода' },
    { one: '# ссылку', few: '# ссылки', many: '# ссылок', other: '# ссылки' },
  ],
  sv: [two('# kod', '# koder'), two('# länk', '# länkar')],
  th: [same('รหัสไปแล้ว # ครั้ง'), same('ลิงก์ไปแล้ว # ครั้ง')],
  tr: [same('# kod'), same('# bağlantı')],
  uk: [
    { one: 'код # раз', few: 'код # рази', many: 'код # разів', other: 'код # разу' },
    { one: 'посилання # раз', few: 'посилання # рази', many: 'посилання # разів', other: 'посилання # разу' },
  ],
  vi: [same('# mã'), same('# liên kết')],
  'zh-Hans': [same('# 次验证码'), same('# 次验证链接')],
  'zh-Hant': [same('# 次驗證碼'), same('# 次驗證連結')],
}

/** A number of each category that a language has: whole ones first, up to a million. */
function examples(tag: string): (readonly [category: Intl.LDMLPluralRule, count: number])[] {
  const rules = new Intl.PluralRules(tag)
  const numbers = [5, ...Array.from({ length: 200 }, (_, n) => n + 1), 0, 1_000_000, 1.5]
  return rules.resolvedOptions().pluralCategories.map((category) => {
    const count = numbers.find((number) => rules.select(number) === category)
    if (count === undefined) throw new Error(`No number of the category ${category} in ${tag} was tried.`)
    return [category, count] as const
  })
}

describe.each(localeTags)('%s', (tag) => {
  test.each(examples(tag))('has words for %s, as for %d', async (category, count) => {
    const { labels } = await loadLocale(tag)
    for (const [index, verification] of (['code', 'link'] as const).entries()) {
      const countText = String(count)
      const context = { verification, operation: '', count, countText, time: '7:77', today: true }
      const form = FORMS[tag][index]![category]
      expect(form, `no ${category} of ${verification} is expected`).toBeDefined()
      // Followed by what is no letter: "5 Code" is not in "5 Codes".
      const words = form!.replace('#', countText).replaceAll('.', '\\.')
      expect(textOf(labels.exhausted(context))).toMatch(new RegExp(`${words}(?!\\p{Ll})`, 'u'))
    }
  })
})
