import type { ResendCodeHelpLabels } from './labels.js'

/** Danish help. */
export const daHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? 'Har du ikke fået linket?' : 'Har du ikke fået koden?'),
  patience: (c) =>
    c.medium === 'SMS'
      ? 'En sms kan være et par minutter undervejs.'
      : c.medium === 'EMAIL'
        ? 'En mail kan være et par minutter undervejs.'
        : 'Beskeden kan være et par minutter undervejs.',
  spam: () => 'Kig også i din spammappe.',
  sender: (c) => `Kig efter en besked fra ${c.sender}.`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? 'Tjek, at telefonnummeret er rigtigt, og at din telefon har dækning.'
      : c.medium === 'EMAIL'
        ? 'Tjek, at mailadressen er rigtig.'
        : 'Tjek, at adressen er rigtig.',
  mailbox: (c) => `Åbn ${c.provider} i en ny fane`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? 'Kom du i tanke om adgangskoden?' : 'Har du allerede bekræftet?'} {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link'
      ? 'Kontakt support, hvis ingen af linkene er kommet frem.'
      : 'Kontakt support, hvis ingen af koderne er kommet frem.',
}
