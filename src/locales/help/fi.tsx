import type { ResendCodeHelpLabels } from './labels.js'

/** Finnish help. */
export const fiHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? 'Eikö linkkiä ole tullut?' : 'Eikö koodia ole tullut?'),
  patience: (c) =>
    c.medium === 'SMS'
      ? 'Tekstiviestin saapuminen voi kestää muutaman minuutin.'
      : c.medium === 'EMAIL'
        ? 'Sähköpostin saapuminen voi kestää muutaman minuutin.'
        : 'Viestin saapuminen voi kestää muutaman minuutin.',
  spam: () => 'Katso myös roskapostikansiosta.',
  sender: (c) => `Etsi viestiä, jonka lähettäjä on ${c.sender}.`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? 'Tarkista, että puhelinnumero on oikein ja että puhelimessasi on kenttää.'
      : c.medium === 'EMAIL'
        ? 'Tarkista, että sähköpostiosoite on oikein.'
        : 'Tarkista, että osoite on oikein.',
  mailbox: (c) => `Avaa ${c.provider} uudessa välilehdessä`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? 'Muistitko salasanasi?' : 'Oletko jo vahvistanut tilisi?'} {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link'
      ? 'Jos yksikään linkki ei ole tullut perille, ota yhteyttä tukeen.'
      : 'Jos yksikään koodi ei ole tullut perille, ota yhteyttä tukeen.',
}
