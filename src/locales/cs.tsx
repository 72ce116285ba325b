import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const link = (c: LabelContext) => c.verification === 'link'
const what = (c: LabelContext) => (link(c) ? 'odkaz' : 'kód')
const What = (c: LabelContext) => (link(c) ? 'Odkaz' : 'Kód')
const many = (c: LabelContext) => `${what(c)}y`
const counted = (c: LabelContext & { readonly count: number }) => {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one: what(c), few: many(c), many: `${what(c)}u` }
  return forms[new Intl.PluralRules('cs').select(c.count)] ?? `${what(c)}ů`
}
const by = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? ' SMS zprávou' : c.medium === 'EMAIL' ? ' e-mailem' : '')
/** Intl says "v 14:05". */
const time = (c: TimeLabelContext) => c.time.replace(/v(?=\s([234]|1[234]|2\d)\D)/, 've')
const from = (c: TimeLabelContext) => (c.today ? `od ${c.time}` : time(c))
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Czech, in the polite plural, as on the sign-in pages of Google and Microsoft. */
export const cs: ResendCodeLabels = {
  language: 'cs',
  trigger: (c) => `Poslat ${what(c)} znovu`,
  sentTo: (c) => (
    <>
      Poslali jsme {what(c)}
      {by(c)} na {c.destination}.
    </>
  ),
  sent: (c) => `Poslali jsme vám ${what(c)}${by(c)}.`,
  sentAt: (c) => `Odesláno: ${time(c)}.`,
  newestOnly: (c) => `Platí jen nejnovější ${what(c)}.`,
  changed: (c) => `Tento ${what(c)} jsme poslali jinam než ten předchozí.`,
  concealed: (c) => `Pokud existuje účet ${isSignUp(c) ? 'k potvrzení' : 's tímto jménem'}, ${what(c)} je na cestě.`,
  countdown: (c) => (
    <>
      O další {what(c)} můžete požádat za {c.remaining}
    </>
  ),
  availableAt: (c) => `O další ${what(c)} můžete požádat ${from(c)}.`,
  exhausted: (c) =>
    `Vyžádali jste si ${c.countText} ${counted(c)}, více jich za hodinu poslat nelze. O další můžete požádat ${from(c)}.`,
  exhaustedEstimated: (c) =>
    `Žádostí o ${what(c)} bylo příliš mnoho. Zkuste to znovu ${c.today ? 'po ' : ''}${time(c)}. Může trvat až hodinu, než půjde poslat další.`,
  validUntil: (c) => `Nejnovější ${what(c)} platí do ${c.time.replace(/ v\s/, '\u00a0')}.`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'Váš účet je potvrzen. Nyní se můžete přihlásit.'
      : c.operation === 'ForgotPassword'
        ? 'Vaše heslo je změněno. Nyní se můžete přihlásit.'
        : 'Potvrzení proběhlo. Nic dalšího není potřeba.',
  sending: () => 'Odesílání…',
  announceSent: (c) =>
    `${What(c)} byl odeslán${by(c)}${c.destination ? ` na ${c.destination}` : ''}.${c.wait ? ` O další můžete požádat ${c.wait}.` : ''}`,
  announceReady: (c) => `Nyní můžete požádat o další ${what(c)}.`,
  announceWait: (c) => `O další ${what(c)} můžete požádat ${c.wait}.`,
  error: (c) =>
    ({
      'reply-lost': `Spojení se přerušilo dřív, než přišla odpověď. ${What(c)} už může být na cestě. Než požádáte o další, podívejte se, jestli nedorazil.`,
      'service-unavailable': `${What(c)} teď nebylo možné odeslat. Zkuste to za chvíli znovu.`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'SMS zprávu se nepodařilo doručit. Zkontrolujte, jestli je telefonní číslo správně.'
          : 'Zprávu se nepodařilo doručit. Zkontrolujte, jestli je adresa správně.',
      'rejected-by-trigger': `${What(c)} nebyl odeslán. Pokud se to bude opakovat, kontaktujte podporu.`,
      'rate-limited': `Žádostí o ${what(c)} bylo příliš mnoho. Zkuste to později.`,
      throttled: `O ${many(c)} teď žádá hodně lidí. Zkuste to za chvíli znovu.`,
      'user-not-found': `Účet s tímto jménem jsme nenašli. Zkontrolujte, jestli v něm není překlep${isSignUp(c) ? ', nebo se zaregistrujte znovu' : ''}.`,
      offline: `Jste offline. Připojte se k internetu a pak o ${what(c)} požádejte znovu.`,
      'invalid-request': 'Jméno nebo adresa nevypadá správně. Zkontrolujte překlepy a mezery.',
      other: `${What(c)} se nepodařilo odeslat kvůli problému na naší straně. Zkuste to později nebo kontaktujte podporu.`,
    })[c.kind],
}
