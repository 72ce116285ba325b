import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const link = (c: LabelContext) => c.verification === 'link'
const what = (c: LabelContext) => (link(c) ? 'link' : 'kod')
const What = (c: LabelContext) => (link(c) ? 'Link' : 'Kod')
const gen = (c: LabelContext) => `${what(c)}u`
const ofMany = (c: LabelContext) => `${what(c)}ów`
const many = (c: LabelContext) => (link(c) ? 'linki' : 'kody')
const counted = (c: LabelContext & { readonly count: number }) => {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one: what(c), few: many(c), many: ofMany(c) }
  return forms[new Intl.PluralRules('pl').select(c.count)] ?? gen(c)
}
const by = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? ' SMS-em' : c.medium === 'EMAIL' ? ' e-mailem' : '')
/** Intl joins a day and a time with nothing. */
const join = (c: TimeLabelContext, by: string) => c.time.replace(/(?: o)?\s(?=\d+:)/, by)
const at = (c: TimeLabelContext) => (c.today ? `o ${c.time}` : join(c, ' o\u00a0'))
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Polish, in the familiar singular without gender, as on the sign-in pages of Google and Microsoft. */
export const pl: ResendCodeLabels = {
  language: 'pl',
  trigger: (c) => `Wyślij ${what(c)} ponownie`,
  sentTo: (c) => (
    <>
      Wysłaliśmy {what(c)}
      {by(c)} na {c.destination}.
    </>
  ),
  sent: (c) => `Wysłaliśmy Ci ${what(c)}${by(c)}.`,
  sentAt: (c) => `Wysłano ${at(c)}.`,
  newestOnly: (c) => `Działa tylko najnowszy ${what(c)}.`,
  changed: (c) => `Ten ${what(c)} wysłaliśmy w inne miejsce niż poprzedni.`,
  concealed: (c) =>
    isSignUp(c)
      ? `Jeśli istnieje konto do potwierdzenia, ${what(c)} jest już w drodze.`
      : `Jeśli istnieje konto o tej nazwie, ${what(c)} jest już w drodze.`,
  countdown: (c) => (
    <>
      O nowy {what(c)} możesz poprosić za {c.remaining}
    </>
  ),
  availableAt: (c) => `O nowy ${what(c)} możesz poprosić ${at(c)}.`,
  exhausted: (c) =>
    `Poproszono już o ${c.countText} ${counted(c)}, a więcej w ciągu godziny nie można. O nowy możesz poprosić ${at(c)}.`,
  exhaustedEstimated: (c) =>
    `Poproszono o zbyt wiele ${ofMany(c)}. Spróbuj ponownie ${at(c)}. Może minąć nawet godzina, zanim będzie można wysłać nowy.`,
  validUntil: (c) => `Najnowszy ${what(c)} działa do ${join(c, ', godz.\u00a0')}.`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'Twoje konto zostało potwierdzone. Możesz się teraz zalogować.'
      : c.operation === 'ForgotPassword'
        ? 'Twoje hasło zostało zmienione. Możesz się teraz zalogować.'
        : 'Potwierdzono. Nie musisz robić nic więcej.',
  sending: () => 'Wysyłanie…',
  announceSent: (c) =>
    `Wysłano ${what(c)}${by(c)}${c.destination ? ` na ${c.destination}` : ''}.${c.wait ? ` O nowy możesz poprosić ${c.wait}.` : ''}`,
  announceReady: (c) => `Możesz teraz poprosić o nowy ${what(c)}.`,
  announceWait: (c) => `O nowy ${what(c)} możesz poprosić ${c.wait}.`,
  error: (c) =>
    ({
      'reply-lost': `Połączenie zostało przerwane, zanim nadeszła odpowiedź. ${What(c)} może już być w drodze. Sprawdź, czy nie dotarł, zanim poprosisz o nowy.`,
      'service-unavailable': `Nie udało się teraz wysłać ${gen(c)}. Spróbuj ponownie za chwilę.`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'Nie udało się dostarczyć SMS-a. Sprawdź, czy numer telefonu jest poprawny.'
          : 'Nie udało się dostarczyć wiadomości. Sprawdź, czy adres jest poprawny.',
      'rejected-by-trigger': `${What(c)} nie został wysłany. Jeśli to się powtórzy, skontaktuj się z pomocą techniczną.`,
      'rate-limited': `Poproszono o zbyt wiele ${ofMany(c)}. Spróbuj ponownie później.`,
      throttled: `Wiele osób prosi teraz o ${many(c)}. Spróbuj ponownie za chwilę.`,
      'user-not-found': `Nie znaleźliśmy konta o tej nazwie. Sprawdź, czy nie ma w niej literówki${isSignUp(c) ? ', lub zarejestruj się ponownie' : ''}.`,
      offline: `Brak połączenia z internetem. Połącz się, a potem ponownie poproś o ${what(c)}.`,
      'invalid-request': 'Nazwa lub adres wygląda nieprawidłowo. Sprawdź, czy nie ma literówek ani spacji.',
      other: `Nie udało się wysłać ${gen(c)} z powodu problemu po naszej stronie. Spróbuj ponownie później lub skontaktuj się z pomocą techniczną.`,
    })[c.kind],
}
