import { en } from './en.js'
import { enHelp } from './help/en.js'
import type { ResendCodeHelpLabels } from './help/labels.js'
import type { ResendCodeLabels } from './labels.js'
import { writtenIn } from './writtenIn.js'

type Words = readonly [labels: ResendCodeLabels, help: ResendCodeHelpLabels]

const both = (labels: Promise<ResendCodeLabels>, help: Promise<ResendCodeHelpLabels>): Promise<Words> =>
  Promise.all([labels, help])

/** Written out, so that a bundler makes a chunk of each. English is there anyway: it is what the button falls back to. */
const WORDS = {
  ar: () =>
    both(
      import('./ar.js').then((m) => m.ar),
      import('./help/ar.js').then((m) => m.arHelp),
    ),
  bn: () =>
    both(
      import('./bn.js').then((m) => m.bn),
      import('./help/bn.js').then((m) => m.bnHelp),
    ),
  cs: () =>
    both(
      import('./cs.js').then((m) => m.cs),
      import('./help/cs.js').then((m) => m.csHelp),
    ),
  da: () =>
    both(
      import('./da.js').then((m) => m.da),
      import('./help/da.js').then((m) => m.daHelp),
    ),
  de: () =>
    both(
      import('./de.js').then((m) => m.de),
      import('./help/de.js').then((m) => m.deHelp),
    ),
  el: () =>
    both(
      import('./el.js').then((m) => m.el),
      import('./help/el.js').then((m) => m.elHelp),
    ),
  en: () => Promise.resolve([en, enHelp]),
  es: () =>
    both(
      import('./es.js').then((m) => m.es),
      import('./help/es.js').then((m) => m.esHelp),
    ),
  fi: () =>
    both(
      import('./fi.js').then((m) => m.fi),
      import('./help/fi.js').then((m) => m.fiHelp),
    ),
  fr: () =>
    both(
      import('./fr.js').then((m) => m.fr),
      import('./help/fr.js').then((m) => m.frHelp),
    ),
  he: () =>
    both(
      import('./he.js').then((m) => m.he),
      import('./help/he.js').then((m) => m.heHelp),
    ),
  hi: () =>
    both(
      import('./hi.js').then((m) => m.hi),
      import('./help/hi.js').then((m) => m.hiHelp),
    ),
  hu: () =>
    both(
      import('./hu.js').then((m) => m.hu),
      import('./help/hu.js').then((m) => m.huHelp),
    ),
  id: () =>
    both(
      import('./id.js').then((m) => m.id),
      import('./help/id.js').then((m) => m.idHelp),
    ),
  it: () =>
    both(
      import('./it.js').then((m) => m.it),
      import('./help/it.js').then((m) => m.itHelp),
    ),
  ja: () =>
    both(
      import('./ja.js').then((m) => m.ja),
      import('./help/ja.js').then((m) => m.jaHelp),
    ),
  ko: () =>
    both(
      import('./ko.js').then((m) => m.ko),
      import('./help/ko.js').then((m) => m.koHelp),
    ),
  nb: () =>
    both(
      import('./nb.js').then((m) => m.nb),
      import('./help/nb.js').then((m) => m.nbHelp),
    ),
  nl: () =>
    both(
      import('./nl.js').then((m) => m.nl),
      import('./help/nl.js').then((m) => m.nlHelp),
    ),
  pl: () =>
    both(
      import('./pl.js').then((m) => m.pl),
      import('./help/pl.js').then((m) => m.plHelp),
    ),
  'pt-BR': () =>
    both(
      import('./pt-BR.js').then((m) => m.ptBR),
      import('./help/pt-BR.js').then((m) => m.ptBRHelp),
    ),
  ru: () =>
    both(
      import('./ru.js').then((m) => m.ru),
      import('./help/ru.js').then((m) => m.ruHelp),
    ),
  sv: () =>
    both(
      import('./sv.js').then((m) => m.sv),
      import('./help/sv.js').then((m) => m.svHelp),
    ),
  th: () =>
    both(
      import('./th.js').then((m) => m.th),
      import('./help/th.js').then((m) => m.thHelp),
    ),
  tr: () =>
    both(
      import('./tr.js').then((m) => m.tr),
      import('./help/tr.js').then((m) => m.trHelp),
    ),
  uk: () =>
    both(
      import('./uk.js').then((m) => m.uk),
      import('./help/uk.js').then((m) => m.ukHelp),
    ),
  vi: () =>
    both(
      import('./vi.js').then((m) => m.vi),
      import('./help/vi.js').then((m) => m.viHelp),
    ),
  'zh-Hans': () =>
    both(
      import('./zh-Hans.js').then((m) => m.zhHans),
      import('./help/zh-Hans.js').then((m) => m.zhHansHelp),
    ),
  'zh-Hant': () =>
    both(
      import('./zh-Hant.js').then((m) => m.zhHant),
      import('./help/zh-Hant.js').then((m) => m.zhHantHelp),
    ),
} satisfies Record<string, () => Promise<Words>>

/** A language there are words for. */
export type LocaleTag = keyof typeof WORDS

/** Words, and the tag for numbers and times: spread both on `ResendCodeProvider` or on the button. */
export interface LoadedLocale {
  /** The tag that was asked for, in its canonical form. */
  readonly locale: string
  /** The words, help among them. `labels.language` says which language they are in. */
  readonly labels: ResendCodeLabels & { readonly help: ResendCodeHelpLabels }
}

/** The languages there are words for. */
export const localeTags = Object.keys(WORDS) as readonly LocaleTag[]

/** A tag as Intl writes it, with the hyphens that servers leave out of `pt_BR`; `en` for what is none. */
function canonical(tag: string | null | undefined): string {
  try {
    // Null and undefined throw here, as what is no tag does.
    return new Intl.Locale(tag!.replaceAll('_', '-')).toString()
  } catch {
    return 'en'
  }
}

/** Tags whose words are those of another: Norwegian is written as Bokmål, Cantonese as Chinese. */
const WRITTEN_AS: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', yue: 'zh' }

/**
 * The language whose words a person reads who asked for a tag, by language and script: `zh-TW` is `zh-Hant`, `pt-PT`
 * is `pt-BR`, `nn` is `nb`. English where there is none, and for what is no BCP 47 tag: null, undefined, a header such
 * as `de, en;q=0.9`.
 */
export function matchLocale(tag: string | null | undefined): LocaleTag {
  const [language = '', script] = writtenIn(canonical(tag))!.split('-')
  const wanted = `${WRITTEN_AS[language] ?? language}-${script}`
  return localeTags.find((known) => writtenIn(known) === wanted) ?? 'en'
}

const loaded = new Map<string, Promise<LoadedLocale>>()
/** How many are kept: far more than a page shows, and no more where a server passes on what it is asked for. */
const KEPT = 100

/**
 * Loads the words of a language, and nothing of the others: `const { locale, labels } = await loadLocale('pt-PT')`.
 * The same promise for the same tag, of the last 100, so that `use(loadLocale(tag))` works; after a failure the next call
 * tries again.
 *
 * @param tag a BCP 47 tag, as in `<html lang>`; times and digits keep its region. English where there is none
 * @throws (rejects) what the bundler's import throws, such as a network error
 */
export function loadLocale(tag: string | null | undefined): Promise<LoadedLocale> {
  const locale = canonical(tag)
  let promise = loaded.get(locale)
  if (!promise) {
    promise = load(locale)
    loaded.set(locale, promise)
    promise.catch(() => loaded.delete(locale))
    for (const oldest of loaded.keys()) if (loaded.size > KEPT) loaded.delete(oldest)
  }
  return promise
}

async function load(locale: string): Promise<LoadedLocale> {
  const [labels, help] = await WORDS[matchLocale(locale)]()
  return { locale, labels: { ...labels, help } }
}
