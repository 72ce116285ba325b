import { describe, expect, test } from 'vitest'
import { en } from '../../src/locales/en.js'
import { enHelp } from '../../src/locales/help/en.js'
import { FILLED, KINDS, NOUNS, OPERATIONS, sentencesOf, translations, type Sentence } from './support.js'

/** How a sentence may end, where that is not with a full stop. */
const END: Readonly<Record<string, RegExp>> = {
  bn: /[।…?]$/,
  hi: /[।…?]$/,
  ja: /[。…？]$/,
  'zh-Hans': /[。…？]$/,
  'zh-Hant': /[。…？]$/,
  th: /[^\s.]$|น\.$/,
}
/** Marks that are another script's, or lack what belongs to them. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  ar: /[,;?]/,
  bn: /\./,
  el: /\?/,
  es: /^[^¿]*\?|^[^¡]*!/,
  fr: /[^\u00a0\u202f][:;!?]/,
  hi: /\./,
  ja: /[,.:;!?]/,
  th: /[?!]/,
  'zh-Hans': /[,.:;!?]/,
  'zh-Hant': /[,.:;!?]/,
}
/** What is no sentence: a button's name, what the seconds stand in, a heading, a link, and what ends with the page's link. */
const NO_END = ['trigger', 'countdown', 'title', 'mailbox', 'signIn']

/** What each label has to say of what it is given. */
const SAYS: Readonly<Record<string, readonly (keyof typeof FILLED)[]>> = {
  sentTo: ['destination'],
  sentAt: ['time'],
  countdown: ['remaining'],
  availableAt: ['time'],
  exhausted: ['time', 'countText'],
  exhaustedEstimated: ['time'],
  validUntil: ['time'],
  announceSent: ['destination', 'wait'],
  announceWait: ['wait'],
  sender: ['sender'],
  mailbox: ['provider'],
  signIn: ['signIn'],
}

const english = new Map(
  [...sentencesOf(en), ...sentencesOf(enHelp)].map(({ name, context, text }) => [key({ name, context }), text]),
)
function key({ name, context }: Pick<Sentence, 'name' | 'context'>) {
  return JSON.stringify([name, context])
}

/** A sentence without what was put into it. */
const bare = ({ text }: Sentence) =>
  Object.values(FILLED).reduce<string>((rest, value) => rest.replaceAll(String(value), ''), text)

describe.each(translations)('$tag', ({ tag, labels, sentences, help }) => {
  const all = [...sentences, ...help]
  const where = ({ name, context, text }: Sentence) =>
    `${name} (${context.verification}, ${context.operation}): ${text}`
  const faults = (isFault: (sentence: Sentence) => boolean) => [...new Set(all.filter(isFault).map(where))]

  test('says which language it is', () => {
    expect(labels.language).toBe(tag)
  })

  test('has a sentence for every case, with nothing missing from it', () => {
    expect(faults(({ text }) => text.trim() === '' || /undefined|\bnull\b|NaN|\[object|[{}$]/.test(text))).toEqual([])
  })

  test('has single spaces, and none at the ends or before a full stop', () => {
    expect(faults(({ text }) => text !== text.trim() || /\s\s|\s[.,।。，、]/.test(text))).toEqual([])
  })

  test('has the marks of its own script', () => {
    const foreign = FOREIGN[tag] ?? /[\u3000-\u303f\uff01-\uff1f।،؟]/
    expect(faults((sentence) => foreign.test(bare(sentence)))).toEqual([])
  })

  test('ends each sentence as it should', () => {
    const end = END[tag] ?? /[.…?]$/
    expect(faults(({ name, text }) => !NO_END.includes(name) && !end.test(text))).toEqual([])
    expect(faults(({ name, text }) => NO_END.includes(name) && /[.。।]$/.test(text))).toEqual([])
  })

  test('begins each sentence with a capital letter, where its script has them', () => {
    // "You can ask…", and after a full stop too; what is put in begins some.
    const lower = /^\p{Ll}|[.?] \p{Ll}/u
    expect(faults(({ text }) => lower.test(text.replace(/(kl|sms)\. /g, '')))).toEqual([])
  })

  test('says all that it is given, once', () => {
    const once = (text: string, part: string) => text.split(part).length === 2
    expect(faults(({ name, text }) => (SAYS[name] ?? []).some((part) => !once(text, String(FILLED[part]))))).toEqual([])
  })

  test('leaves nothing in English', () => {
    expect(faults((sentence) => sentence.text === english.get(key(sentence)))).toEqual([])
    // Besides names there is no Latin letter in another script, and no English little word in Latin script.
    const foreign = /^(ar|bn|el|he|hi|ja|ko|ru|th|uk|zh)/.test(tag)
      ? /(?!\b(SMS|email)\b)\b[A-Za-z]{2,}/
      : /\b(you|your|the|please|again|another|could|not)\b/i
    expect(faults((sentence) => foreign.test(bare(sentence)))).toEqual([])
  })

  test('says neither code of a link nor link of a code', () => {
    const [code, link] = NOUNS[tag]
    // Some languages call a password what they call a code.
    const isPassword = ({ name, context }: Sentence) =>
      context.operation === 'ForgotPassword' && (name === 'confirmed' || name === 'signIn')
    const wrong = (sentence: Sentence) =>
      !isPassword(sentence) && (sentence.context.verification === 'link' ? code : link).test(bare(sentence))
    expect(faults(wrong)).toEqual([])
  })

  test('names a code or a link wherever English does', () => {
    const [code, link] = NOUNS[tag]
    const named = ({ context, text }: Sentence) => (context.verification === 'link' ? link : code).test(text)
    const isNamed = (sentence: Sentence) => /\b(code|link)s?\b/.test(english.get(key(sentence))!)
    expect(faults((sentence) => isNamed(sentence) && !named(sentence))).toEqual([])
  })

  test('says the same of two operations where English does', () => {
    const under = ({ name, context }: Sentence, operation: string) => key({ name, context: { ...context, operation } })
    const texts = new Map(all.map((sentence) => [key(sentence), sentence.text]))
    const differs = (sentence: Sentence) =>
      OPERATIONS.some((operation) => {
        const other = under(sentence, operation)
        return english.get(other) === english.get(key(sentence)) && texts.get(other) !== sentence.text
      })
    expect(faults(differs)).toEqual([])
  })

  test('tells what English tells apart', () => {
    const groups = new Map<string, Sentence[]>()
    for (const sentence of all) groups.set(sentence.name, [...(groups.get(sentence.name) ?? []), sentence])
    const distinct = (texts: readonly string[]) => new Set(texts).size
    for (const [name, group] of groups) {
      const expected = distinct(group.map((sentence) => english.get(key(sentence))!))
      expect(distinct(group.map(({ text }) => text)), name).toBeGreaterThanOrEqual(
        // At a time of today and of another day some languages have the same words around it.
        name === 'signIn' ? 2 : /At$|Until$|exhausted/.test(name) ? expected / 2 : expected,
      )
    }
  })
})

test('there is a test for each kind of error', () => {
  const { error } = Object.fromEntries(sentencesOf(en).map(({ name, context }) => [name, context]))
  expect(error).toBeDefined()
  expect(
    new Set(
      sentencesOf(en)
        .filter(({ name }) => name === 'error')
        .map(({ text }) => text),
    ).size,
  ).toBeGreaterThan(KINDS.length)
})
