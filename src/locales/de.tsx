import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const what = (c: LabelContext) => (c.verification === 'link' ? 'Link' : 'Code')
const by = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? ' per SMS' : c.medium === 'EMAIL' ? ' per E-Mail' : '')
const time = (c: TimeLabelContext) => (/M$/.test(c.time) ? c.time : `${c.time} Uhr`)
const at = (c: TimeLabelContext) => `${c.today ? 'um' : 'am'} ${time(c)}`
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** German, with "Sie", as on the sign-in pages of AWS and Microsoft. */
export const de: ResendCodeLabels = {
  language: 'de',
  trigger: (c) => `${what(c)} erneut senden`,
  sentTo: (c) => (
    <>
      Wir haben{by(c)} einen {what(c)} an {c.destination} gesendet.
    </>
  ),
  sent: (c) => `Wir haben Ihnen${by(c)} einen ${what(c)} gesendet.`,
  sentAt: (c) => `Gesendet ${at(c)}.`,
  newestOnly: (c) => `Nur der neueste ${what(c)} ist gültig.`,
  changed: (c) => `Dieser ${what(c)} ging an ein anderes Ziel als der letzte.`,
  concealed: (c) =>
    `Falls ${isSignUp(c) ? 'ein Konto zu bestätigen ist' : 'es ein Konto mit diesem Namen gibt'}, ist ein ${what(c)} unterwegs.`,
  countdown: (c) => (
    <>
      Sie können in {c.remaining} einen neuen {what(c)} anfordern
    </>
  ),
  availableAt: (c) => `Sie können ${at(c)} einen neuen ${what(c)} anfordern.`,
  exhausted: (c) =>
    `Sie haben ${c.countText} ${what(c)}${c.count === 1 ? '' : 's'} angefordert, mehr sind pro Stunde nicht möglich. Einen neuen können Sie ${at(c)} anfordern.`,
  exhaustedEstimated: (c) =>
    `Es wurden zu viele ${what(c)}s angefordert. Versuchen Sie es ${at(c)} noch einmal. Es kann bis zu einer Stunde dauern, bis wieder ein ${what(c)} gesendet werden kann.`,
  validUntil: (c) => `Der neueste ${what(c)} gilt bis ${c.today ? '' : 'zum '}${time(c)}.`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'Ihr Konto ist bestätigt. Sie können sich jetzt anmelden.'
      : c.operation === 'ForgotPassword'
        ? 'Ihr Passwort ist geändert. Sie können sich jetzt anmelden.'
        : 'Das ist bestätigt. Sie müssen nichts weiter tun.',
  sending: () => 'Wird gesendet…',
  announceSent: (c) =>
    `Ein ${what(c)} wurde${by(c)}${c.destination ? ` an ${c.destination}` : ''} gesendet.${c.wait ? ` Sie können ${c.wait} einen neuen anfordern.` : ''}`,
  announceReady: (c) => `Sie können jetzt einen neuen ${what(c)} anfordern.`,
  announceWait: (c) => `Sie können ${c.wait} einen neuen ${what(c)} anfordern.`,
  error: (c) =>
    ({
      'reply-lost': `Die Verbindung ist abgebrochen, bevor eine Antwort kam. Ihr ${what(c)} ist vielleicht schon unterwegs: Sehen Sie nach, bevor Sie einen neuen anfordern.`,
      'service-unavailable': `Der ${what(c)} konnte gerade nicht gesendet werden. Bitte versuchen Sie es in Kürze noch einmal.`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'Die SMS konnte nicht zugestellt werden. Prüfen Sie, ob die Telefonnummer stimmt.'
          : 'Die Nachricht konnte nicht zugestellt werden. Prüfen Sie, ob die Adresse stimmt.',
      'rejected-by-trigger': `Der ${what(c)} wurde nicht gesendet. Wenn das noch einmal passiert, wenden Sie sich bitte an den Support.`,
      'rate-limited': `Es wurden zu viele ${what(c)}s angefordert. Bitte versuchen Sie es später noch einmal.`,
      throttled: `Gerade fordern viele Menschen ${what(c)}s an. Bitte versuchen Sie es in Kürze noch einmal.`,
      'user-not-found': `Wir haben kein Konto mit diesem Namen gefunden. Prüfen Sie ihn auf Tippfehler${isSignUp(c) ? ' oder registrieren Sie sich noch einmal' : ''}.`,
      offline: `Sie sind offline. Stellen Sie eine Verbindung zum Internet her und fordern Sie den ${what(c)} dann noch einmal an.`,
      'invalid-request':
        'Der Name oder die Adresse sieht nicht richtig aus. Prüfen Sie beides auf Tippfehler und Leerzeichen.',
      other: `Der ${what(c)} konnte wegen eines Problems bei uns nicht gesendet werden. Bitte versuchen Sie es später noch einmal oder wenden Sie sich an den Support.`,
    })[c.kind],
}
