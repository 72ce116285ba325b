import type { ResendCodeHelpLabels } from './labels.js'

/** Norwegian Bokmål help. */
export const nbHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? 'Har du ikke fått lenken?' : 'Har du ikke fått koden?'),
  patience: (c) =>
    c.medium === 'SMS'
      ? 'En SMS kan bruke noen minutter på å komme frem.'
      : c.medium === 'EMAIL'
        ? 'En e-post kan bruke noen minutter på å komme frem.'
        : 'Meldingen kan bruke noen minutter på å komme frem.',
  spam: () => 'Se i søppelposten også.',
  sender: (c) => `Se etter en melding fra ${c.sender}.`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? 'Sjekk at telefonnummeret er riktig, og at telefonen har dekning.'
      : c.medium === 'EMAIL'
        ? 'Sjekk at e-postadressen er riktig.'
        : 'Sjekk at adressen er riktig.',
  mailbox: (c) => `Åpne ${c.provider} i en ny fane`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? 'Husker du passordet likevel?' : 'Har du allerede bekreftet?'} {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link'
      ? 'Kontakt kundestøtte hvis ingen av lenkene har kommet frem.'
      : 'Kontakt kundestøtte hvis ingen av kodene har kommet frem.',
}
