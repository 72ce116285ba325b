import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const what = (c: LabelContext) => c.verification
const by = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? ' via sms' : c.medium === 'EMAIL' ? ' via e-mail' : '')
const at = (c: TimeLabelContext) => `${c.today ? 'om' : 'op'} ${c.time}`
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Dutch, with "je", as on the sign-in pages of Google and Amazon. */
export const nl: ResendCodeLabels = {
  language: 'nl',
  trigger: (c) => `${c.verification === 'link' ? 'Link' : 'Code'} opnieuw sturen`,
  sentTo: (c) => (
    <>
      We hebben{by(c)} een {what(c)} gestuurd naar {c.destination}.
    </>
  ),
  sent: (c) => `We hebben je${by(c)} een ${what(c)} gestuurd.`,
  sentAt: (c) => `Verstuurd ${at(c)}.`,
  newestOnly: (c) => `Alleen de nieuwste ${what(c)} werkt.`,
  changed: (c) => `Deze ${what(c)} is ergens anders heen gestuurd dan de vorige.`,
  concealed: (c) =>
    `Als er een account is ${isSignUp(c) ? 'dat nog bevestigd moet worden' : 'met deze naam'}, is er een ${what(c)} onderweg.`,
  countdown: (c) => (
    <>
      Je kunt over {c.remaining} een nieuwe {what(c)} aanvragen
    </>
  ),
  availableAt: (c) => `Je kunt ${at(c)} een nieuwe ${what(c)} aanvragen.`,
  exhausted: (c) =>
    `Je hebt ${c.countText} ${what(c)}${c.count === 1 ? '' : 's'} aangevraagd, het maximum per uur. Je kunt ${at(c)} een nieuwe aanvragen.`,
  exhaustedEstimated: (c) =>
    `Er zijn te veel ${what(c)}s aangevraagd. Probeer het ${at(c)} opnieuw. Het kan tot een uur duren voordat er weer een ${what(c)} kan worden gestuurd.`,
  validUntil: (c) => `De nieuwste ${what(c)} werkt tot ${c.time}.`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'Je account is bevestigd. Je kunt nu inloggen.'
      : c.operation === 'ForgotPassword'
        ? 'Je wachtwoord is gewijzigd. Je kunt nu inloggen.'
        : 'Het is bevestigd. Je hoeft niets meer te doen.',
  sending: () => 'Bezig met verzenden…',
  announceSent: (c) =>
    `Er is${by(c)} een ${what(c)} gestuurd${c.destination ? ` naar ${c.destination}` : ''}.${c.wait ? ` Je kunt ${c.wait} een nieuwe aanvragen.` : ''}`,
  announceReady: (c) => `Je kunt nu een nieuwe ${what(c)} aanvragen.`,
  announceWait: (c) => `Je kunt ${c.wait} een nieuwe ${what(c)} aanvragen.`,
  error: (c) =>
    ({
      'reply-lost': `De verbinding viel weg voordat er antwoord kwam. Je ${what(c)} is misschien al onderweg: kijk eerst of je hem hebt voordat je een nieuwe aanvraagt.`,
      'service-unavailable': `De ${what(c)} kon nu niet worden gestuurd. Probeer het zo nog eens.`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'De sms kon niet worden bezorgd. Controleer of het telefoonnummer klopt.'
          : 'Het bericht kon niet worden bezorgd. Controleer of het adres klopt.',
      'rejected-by-trigger': `De ${what(c)} is niet gestuurd. Neem contact op met support als dit nog eens gebeurt.`,
      'rate-limited': `Er zijn te veel ${what(c)}s aangevraagd. Probeer het later opnieuw.`,
      throttled: `Op dit moment vragen veel mensen ${what(c)}s aan. Probeer het zo nog eens.`,
      'user-not-found': `We hebben geen account met deze naam gevonden. Controleer de naam op typefouten${isSignUp(c) ? ', of registreer je opnieuw' : ''}.`,
      offline: `Je bent offline. Maak verbinding met internet en vraag de ${what(c)} dan opnieuw aan.`,
      'invalid-request': 'De naam of het adres lijkt niet te kloppen. Controleer op typefouten en spaties.',
      other: `De ${what(c)} kon door een probleem bij ons niet worden gestuurd. Probeer het later opnieuw of neem contact op met support.`,
    })[c.kind],
}
