import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const link = (c: LabelContext) => c.verification === 'link'
const a = (c: LabelContext) => (link(c) ? 'et link' : 'en kode')
const another = (c: LabelContext) => (link(c) ? 'et nyt link' : 'en ny kode')
const one = (c: LabelContext) => (link(c) ? 'et nyt' : 'en ny')
const the = (c: LabelContext) => (link(c) ? 'linket' : 'koden')
const The = (c: LabelContext) => (link(c) ? 'Linket' : 'Koden')
const many = (c: LabelContext) => (link(c) ? 'links' : 'koder')
const by = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? ' i en sms' : c.medium === 'EMAIL' ? ' i en mail' : '')
const at = (c: TimeLabelContext) => `${c.today ? 'kl.' : 'den'} ${c.time}`
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Danish, with "du", as on the sign-in pages of Google and Microsoft. */
export const da: ResendCodeLabels = {
  language: 'da',
  trigger: (c) => `Send ${the(c)} igen`,
  sentTo: (c) => (
    <>
      Vi har sendt {a(c)}
      {by(c)} til {c.destination}.
    </>
  ),
  sent: (c) => `Vi har sendt dig ${a(c)}${by(c)}.`,
  sentAt: (c) => `Sendt ${at(c)}.`,
  newestOnly: (c) => `Kun ${link(c) ? 'det nyeste link' : 'den nyeste kode'} virker.`,
  changed: (c) => `${The(c)} blev ikke sendt samme sted hen som ${link(c) ? 'det' : 'den'} forrige.`,
  concealed: (c) => `Hvis der er en konto${isSignUp(c) ? ', der skal bekræftes' : ' med det navn'}, er ${a(c)} på vej.`,
  countdown: (c) => (
    <>
      Du kan bede om {another(c)} om {c.remaining}
    </>
  ),
  availableAt: (c) => `Du kan bede om ${another(c)} ${at(c)}.`,
  exhausted: (c) =>
    `Du har bedt om ${c.countText} ${c.count === 1 ? (link(c) ? 'link' : 'kode') : many(c)}, og flere kan du ikke få på en time. Du kan bede om ${one(c)} ${at(c)}.`,
  exhaustedEstimated: (c) =>
    `Der er bedt om for mange ${many(c)}. Prøv igen ${at(c)}. Der kan gå op til en time, før ${one(c)} kan sendes.`,
  validUntil: (c) => `${link(c) ? 'Det nyeste link' : 'Den nyeste kode'} virker indtil ${at(c)}.`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'Din konto er bekræftet. Du kan logge ind nu.'
      : c.operation === 'ForgotPassword'
        ? 'Din adgangskode er ændret. Du kan logge ind nu.'
        : 'Det er bekræftet. Du behøver ikke gøre mere.',
  sending: () => 'Sender…',
  announceSent: (c) =>
    `Vi har sendt ${a(c)}${by(c)}${c.destination ? ` til ${c.destination}` : ''}.${c.wait ? ` Du kan bede om ${one(c)} ${c.wait}.` : ''}`,
  announceReady: (c) => `Du kan bede om ${another(c)} nu.`,
  announceWait: (c) => `Du kan bede om ${another(c)} ${c.wait}.`,
  error: (c) =>
    ({
      'reply-lost': `Forbindelsen blev afbrudt, før vi fik svar. ${The(c)} er måske allerede på vej. Se efter, før du beder om ${one(c)}.`,
      'service-unavailable': `${The(c)} kunne ikke sendes lige nu. Prøv igen om lidt.`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'Sms’en kunne ikke leveres. Tjek, at telefonnummeret er rigtigt.'
          : 'Beskeden kunne ikke leveres. Tjek, at adressen er rigtig.',
      'rejected-by-trigger': `${The(c)} blev ikke sendt. Kontakt support, hvis det sker igen.`,
      'rate-limited': `Der er bedt om for mange ${many(c)}. Prøv igen senere.`,
      throttled: `Mange beder om ${many(c)} lige nu. Prøv igen om lidt.`,
      'user-not-found': `Vi fandt ingen konto med det navn. Tjek, at det er stavet rigtigt${isSignUp(c) ? ', eller opret dig igen' : ''}.`,
      offline: `Du er offline. Opret forbindelse til internettet, og bed så om ${the(c)} igen.`,
      'invalid-request': 'Navnet eller adressen ser ikke rigtig ud. Tjek for tastefejl og mellemrum.',
      other: `${The(c)} kunne ikke sendes på grund af et problem hos os. Prøv igen senere, eller kontakt support.`,
    })[c.kind],
}
