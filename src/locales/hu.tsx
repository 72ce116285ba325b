import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const what = (c: LabelContext) => (c.verification === 'link' ? 'link' : 'kód')
const What = (c: LabelContext) => (c.verification === 'link' ? 'Link' : 'Kód')
const acc = (c: LabelContext) => (c.verification === 'link' ? 'linket' : 'kódot')
const by = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? ' SMS-ben' : c.medium === 'EMAIL' ? ' e-mailben' : '')
const at = (c: TimeLabelContext) => `${c.time}-kor`
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Hungarian, in the formal third person, as on the sign-in pages of Google and Microsoft. */
export const hu: ResendCodeLabels = {
  language: 'hu',
  trigger: (c) => `${What(c)} újraküldése`,
  sentTo: (c) => (
    <>
      Elküldtük a {acc(c)}
      {by(c)} ide: {c.destination}.
    </>
  ),
  sent: (c) => `Elküldtük Önnek a ${acc(c)}${by(c)}.`,
  sentAt: (c) => `Elküldve: ${c.time}.`,
  newestOnly: (c) => `Csak a legújabb ${what(c)} érvényes.`,
  changed: (c) => `Ezt a ${acc(c)} máshová küldtük, mint az előzőt.`,
  concealed: (c) => `Ha van ${isSignUp(c) ? 'megerősítésre váró' : 'ilyen nevű'} fiók, a ${what(c)} már úton van.`,
  countdown: (c) => (
    <>
      Új {acc(c)} ennyi idő múlva kérhet: {c.remaining}
    </>
  ),
  availableAt: (c) => `Új ${acc(c)} ${at(c)} kérhet.`,
  exhausted: (c) => `Ön ${c.countText} ${acc(c)} kért, egy óra alatt többet nem lehet. Újat ${at(c)} kérhet.`,
  exhaustedEstimated: (c) =>
    `Túl sok ${acc(c)} kértek. Próbálja újra ${at(c)}. Akár egy óra is eltelhet, mire újat lehet küldeni.`,
  validUntil: (c) => `A legújabb ${what(c)} ${c.time}-ig érvényes.`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'Fiókját megerősítettük. Most már bejelentkezhet.'
      : c.operation === 'ForgotPassword'
        ? 'Jelszava megváltozott. Most már bejelentkezhet.'
        : 'A megerősítés megtörtént. Nincs további teendője.',
  sending: () => 'Küldés…',
  announceSent: (c) =>
    `Elküldtük a ${acc(c)}${by(c)}${c.destination ? ` ide: ${c.destination}` : ''}.${c.wait ? ` Újat ${c.wait} kérhet.` : ''}`,
  announceReady: (c) => `Most már kérhet új ${acc(c)}.`,
  announceWait: (c) => `Új ${acc(c)} ${c.wait} kérhet.`,
  error: (c) =>
    ({
      'reply-lost': `A kapcsolat megszakadt, mielőtt válasz érkezett volna. Lehet, hogy a ${what(c)} már úton van. Nézze meg, mielőtt újat kérne.`,
      'service-unavailable': `A ${acc(c)} most nem sikerült elküldeni. Próbálja újra kis idő múlva.`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'Az SMS-t nem sikerült kézbesíteni. Ellenőrizze, hogy helyes-e a telefonszám.'
          : 'Az üzenetet nem sikerült kézbesíteni. Ellenőrizze, hogy helyes-e a cím.',
      'rejected-by-trigger': `A ${acc(c)} nem küldtük el. Ha ez újra előfordul, forduljon az ügyfélszolgálathoz.`,
      'rate-limited': `Túl sok ${acc(c)} kértek. Próbálja újra később.`,
      throttled: `Most sokan kérnek ${acc(c)}. Próbálja újra kis idő múlva.`,
      'user-not-found': `Nem találtunk ilyen nevű fiókot. Ellenőrizze, hogy nincs-e benne elírás${isSignUp(c) ? ', vagy regisztráljon újra' : ''}.`,
      offline: `Nincs internetkapcsolat. Csatlakozzon az internethez, majd kérje újra a ${acc(c)}.`,
      'invalid-request': 'A név vagy a cím nem tűnik helyesnek. Ellenőrizze, hogy nincs-e benne elírás vagy szóköz.',
      other: `A ${acc(c)} egy nálunk fellépett hiba miatt nem sikerült elküldeni. Próbálja újra később, vagy forduljon az ügyfélszolgálathoz.`,
    })[c.kind],
}
