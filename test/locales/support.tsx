import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { ErrorLabelKind, LabelMedium, ResendCodeHelpLabels, ResendCodeLabels } from '../../src/index.js'
import { loadLocale, localeTags, type LocaleTag } from '../../src/locales/index.js'

/** What stands in sentences: nothing that a language might say of itself. */
export const FILLED = {
  destination: 'D***@9***',
  time: '77:77',
  remaining: '8:88',
  wait: '⟨wait⟩',
  count: 5,
  countText: '55',
  sender: '⟨sender⟩',
  provider: '⟨provider⟩',
  signIn: '⟨go⟩',
  today: true,
}

/** Every kind: one that is missing does not compile. */
export const KINDS = Object.keys({
  'reply-lost': true,
  'service-unavailable': true,
  'delivery-failed': true,
  'rejected-by-trigger': true,
  'rate-limited': true,
  throttled: true,
  'user-not-found': true,
  offline: true,
  'invalid-request': true,
  other: true,
} satisfies Record<ErrorLabelKind, true>) as ErrorLabelKind[]
const VERIFICATIONS = ['code', 'link'] as const
export const OPERATIONS = ['ResendConfirmationCode', 'ForgotPassword', 'ResendUserAttributeCode'] as const
const MEDIA: readonly LabelMedium[] = ['EMAIL', 'SMS', null]

/** One of a language's sentences, and what it was made of. */
export interface Sentence {
  readonly name: string
  readonly context: typeof FILLED & {
    readonly verification: 'code' | 'link'
    readonly operation: string
    readonly medium: LabelMedium
    readonly kind: ErrorLabelKind
  }
  readonly text: string
}

/** The text of what a label returned, as a person reads it. */
export function textOf(node: ReactNode): string {
  const html = renderToStaticMarkup(<>{node}</>)
  return html.replace(/<[^>]+>/g, '').replace(/&(#x27|quot|amp|lt|gt);/g, (_, name: string) => ENTITIES[name] ?? '')
}
const ENTITIES: Readonly<Record<string, string>> = { '#x27': "'", quot: '"', amp: '&', lt: '<', gt: '>' }

/** Every sentence of a language: each label, for each code or link, operation, medium, kind and day. */
export function sentencesOf(labels: ResendCodeLabels | ResendCodeHelpLabels): Sentence[] {
  return Object.entries(labels)
    .filter((label): label is [string, (context: unknown) => ReactNode] => typeof label[1] === 'function')
    .flatMap(([name, words]) => contextsOf(name).map((context) => ({ name, context, text: textOf(words(context)) })))
}

function contextsOf(name: string): Sentence['context'][] {
  return VERIFICATIONS.flatMap((verification) =>
    OPERATIONS.flatMap((operation) =>
      MEDIA.flatMap((medium) =>
        (name === 'error' ? KINDS : KINDS.slice(-1)).flatMap((kind) =>
          [true, false].map((today) => ({ ...FILLED, verification, operation, medium, kind, today })),
        ),
      ),
    ),
  )
}

/** Every language but English, with all its sentences. */
export const translations = await Promise.all(
  localeTags
    .filter((tag) => tag !== 'en')
    .map(async (tag) => {
      const { labels } = await loadLocale(tag)
      return { tag, labels, sentences: sentencesOf(labels), help: sentencesOf(labels.help) }
    }),
)

/** What a code and a link are called, in every case and number. */
export const NOUNS: Readonly<Record<LocaleTag, readonly [code: RegExp, link: RegExp]>> = {
  ar: [/رمز|رموز/, /رابط|روابط/],
  bn: [/কোড/, /লিংক/],
  cs: [/kód/i, /odkaz/i],
  da: [/kode/i, /link/i],
  de: [/code/i, /link/i],
  el: [/κωδικ/i, /σύνδεσμ|συνδέσμ/i],
  en: [/code/i, /link/i],
  es: [/código/i, /enlace/i],
  fi: [/kood/i, /linkk|linkin/i],
  fr: [/code/i, /lien/i],
  he: [/קוד(?!ם)/, /קישור/],
  hi: [/कोड/, /लिंक/],
  hu: [/kód/i, /link/i],
  id: [/kode/i, /tautan/i],
  it: [/codic/i, /link/i],
  ja: [/コード/, /リンク/],
  ko: [/코드/, /링크/],
  nb: [/kode/i, /lenke/i],
  nl: [/code/i, /link/i],
  pl: [/kod/i, /link/i],
  'pt-BR': [/código/i, /link/i],
  ru: [/код/i, /ссыл/i],
  sv: [/kod/i, /länk/i],
  th: [/รหัส/, /ลิงก์/],
  tr: [/kod/i, /bağlantı/i],
  uk: [/код/i, /посилан/i],
  vi: [/mã/i, /liên kết/i],
  'zh-Hans': [/验证码/, /链接/],
  'zh-Hant': [/驗證碼/, /連結/],
}
