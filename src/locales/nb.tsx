import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const link = (c: LabelContext) => c.verification === 'link'
const what = (c: LabelContext) => (link(c) ? 'lenke' : 'kode')
const the = (c: LabelContext) => (link(c) ? 'lenken' : 'koden')
const The = (c: LabelContext) => (link(c) ? 'Lenken' : 'Koden')
const many = (c: LabelContext) => (link(c) ? 'lenker' : 'koder')
const by = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? ' på SMS' : c.medium === 'EMAIL' ? ' på e-post' : '')
const at = (c: TimeLabelContext) => `${c.today ? 'kl.' : 'den'} ${c.time}`
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Norwegian Bokmål, with "du", as on the sign-in pages of Google and Microsoft. */
export const nb: ResendCodeLabels = {
  language: 'nb',
  trigger: (c) => `Send ${the(c)} på nytt`,
  sentTo: (c) => (
    <>
      Vi har sendt en {what(c)}
      {by(c)} til {c.destination}.
    </>
  ),
  sent: (c) => `Vi har sendt deg en ${what(c)}${by(c)}.`,
  sentAt: (c) => `Sendt ${at(c)}.`,
  newestOnly: (c) => `Bare den nyeste ${the(c)} virker.`,
  changed: (c) => `Denne ${the(c)} ble ikke sendt til samme sted som den forrige.`,
  concealed: (c) =>
    `Hvis det finnes en konto ${isSignUp(c) ? 'som må bekreftes' : 'med det navnet'}, er en ${what(c)} på vei.`,
  countdown: (c) => (
    <>
      Du kan be om en ny {what(c)} om {c.remaining}
    </>
  ),
  availableAt: (c) => `Du kan be om en ny ${what(c)} ${at(c)}.`,
  exhausted: (c) =>
    `Du har bedt om ${c.countText} ${c.count === 1 ? what(c) : many(c)}, og flere kan du ikke få på en time. Du kan be om en ny ${at(c)}.`,
  exhaustedEstimated: (c) =>
    `Det er bedt om for mange ${many(c)}. Prøv igjen ${at(c)}. Det kan ta opptil en time før en ny kan sendes.`,
  validUntil: (c) => `Den nyeste ${the(c)} virker til ${at(c)}.`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'Kontoen din er bekreftet. Du kan logge på nå.'
      : c.operation === 'ForgotPassword'
        ? 'Passordet ditt er endret. Du kan logge på nå.'
        : 'Det er bekreftet. Du trenger ikke å gjøre noe mer.',
  sending: () => 'Sender…',
  announceSent: (c) =>
    `En ${what(c)} er sendt${by(c)}${c.destination ? ` til ${c.destination}` : ''}.${c.wait ? ` Du kan be om en ny ${c.wait}.` : ''}`,
  announceReady: (c) => `Du kan be om en ny ${what(c)} nå.`,
  announceWait: (c) => `Du kan be om en ny ${what(c)} ${c.wait}.`,
  error: (c) =>
    ({
      'reply-lost': `Forbindelsen ble brutt før vi fikk svar. ${The(c)} kan allerede være på vei. Se etter den før du ber om en ny.`,
      'service-unavailable': `${The(c)} kunne ikke sendes akkurat nå. Prøv igjen om litt.`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'SMS-en kunne ikke leveres. Sjekk at telefonnummeret er riktig.'
          : 'Meldingen kunne ikke leveres. Sjekk at adressen er riktig.',
      'rejected-by-trigger': `${The(c)} ble ikke sendt. Kontakt kundestøtte hvis det skjer igjen.`,
      'rate-limited': `Det er bedt om for mange ${many(c)}. Prøv igjen senere.`,
      throttled: `Mange ber om ${many(c)} akkurat nå. Prøv igjen om litt.`,
      'user-not-found': `Vi fant ingen konto med det navnet. Sjekk at det er skrevet riktig${isSignUp(c) ? ', eller registrer deg på nytt' : ''}.`,
      offline: `Du er uten nett. Koble til internett og be om ${the(c)} på nytt.`,
      'invalid-request': 'Navnet eller adressen ser ikke riktig ut. Se etter skrivefeil og mellomrom.',
      other: `${The(c)} kunne ikke sendes på grunn av et problem hos oss. Prøv igjen senere, eller kontakt kundestøtte.`,
    })[c.kind],
}
