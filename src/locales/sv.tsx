import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const link = (c: LabelContext) => c.verification === 'link'
const what = (c: LabelContext) => (link(c) ? 'länk' : 'kod')
const the = (c: LabelContext) => (link(c) ? 'länken' : 'koden')
const many = (c: LabelContext) => (link(c) ? 'länkar' : 'koder')
const by = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? ' via sms' : c.medium === 'EMAIL' ? ' via e-post' : '')
const at = (c: TimeLabelContext) => `${c.today ? 'kl.' : 'den'} ${c.time}`
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Swedish, with "du", as on the sign-in pages of Google, Amazon and Microsoft. */
export const sv: ResendCodeLabels = {
  language: 'sv',
  trigger: (c) => `Skicka ${the(c)} igen`,
  sentTo: (c) => (
    <>
      Vi har skickat en {what(c)}
      {by(c)} till {c.destination}.
    </>
  ),
  sent: (c) => `Vi har skickat en ${what(c)} till dig${by(c)}.`,
  sentAt: (c) => `Skickades ${at(c)}.`,
  newestOnly: (c) => `Bara den senaste ${the(c)} fungerar.`,
  changed: (c) => `Den här ${the(c)} skickades inte till samma ställe som den förra.`,
  concealed: (c) =>
    `Om det finns ett konto ${isSignUp(c) ? 'som behöver bekräftas' : 'med det namnet'} är en ${what(c)} på väg.`,
  countdown: (c) => (
    <>
      Du kan be om en ny {what(c)} om {c.remaining}
    </>
  ),
  availableAt: (c) => `Du kan be om en ny ${what(c)} ${at(c)}.`,
  exhausted: (c) =>
    `Du har bett om ${c.countText} ${c.count === 1 ? what(c) : many(c)}, och fler går det inte att få på en timme. Du kan be om en ny ${at(c)}.`,
  exhaustedEstimated: (c) =>
    `För många ${many(c)} har begärts. Försök igen ${at(c)}. Det kan ta upp till en timme innan en ny kan skickas.`,
  validUntil: (c) => `Den senaste ${the(c)} fungerar till ${at(c)}.`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'Ditt konto är bekräftat. Du kan logga in nu.'
      : c.operation === 'ForgotPassword'
        ? 'Ditt lösenord är ändrat. Du kan logga in nu.'
        : 'Det är bekräftat. Du behöver inte göra något mer.',
  sending: () => 'Skickar…',
  announceSent: (c) =>
    `En ${what(c)} har skickats${by(c)}${c.destination ? ` till ${c.destination}` : ''}.${c.wait ? ` Du kan be om en ny ${c.wait}.` : ''}`,
  announceReady: (c) => `Du kan be om en ny ${what(c)} nu.`,
  announceWait: (c) => `Du kan be om en ny ${what(c)} ${c.wait}.`,
  error: (c) =>
    ({
      'reply-lost': `Anslutningen bröts innan vi fick svar. Din ${what(c)} kan redan vara på väg. Titta efter den innan du ber om en ny.`,
      'service-unavailable': `Det gick inte att skicka ${the(c)} just nu. Försök igen om en stund.`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'Sms:et kunde inte levereras. Kontrollera att telefonnumret stämmer.'
          : 'Meddelandet kunde inte levereras. Kontrollera att adressen stämmer.',
      'rejected-by-trigger': `${link(c) ? 'Länken' : 'Koden'} skickades inte. Kontakta supporten om det händer igen.`,
      'rate-limited': `För många ${many(c)} har begärts. Försök igen senare.`,
      throttled: `Många ber om ${many(c)} just nu. Försök igen om en stund.`,
      'user-not-found': `Vi hittade inget konto med det namnet. Kontrollera att det är rätt stavat${isSignUp(c) ? ' eller registrera dig igen' : ''}.`,
      offline: `Du är offline. Anslut till internet och be sedan om ${the(c)} igen.`,
      'invalid-request': 'Namnet eller adressen verkar inte stämma. Leta efter skrivfel och mellanslag.',
      other: `Det gick inte att skicka ${the(c)} på grund av ett problem hos oss. Försök igen senare eller kontakta supporten.`,
    })[c.kind],
}
