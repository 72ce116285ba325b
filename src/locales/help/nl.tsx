import type { ResendCodeHelpLabels } from './labels.js'

/** Dutch help. */
export const nlHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? 'Nog geen link?' : 'Nog geen code?'),
  patience: (c) =>
    c.medium === 'SMS'
      ? 'Het kan een paar minuten duren voordat een sms aankomt.'
      : c.medium === 'EMAIL'
        ? 'Het kan een paar minuten duren voordat een e-mail aankomt.'
        : 'Het kan een paar minuten duren voordat het bericht aankomt.',
  spam: () => 'Kijk ook in je spammap.',
  sender: (c) => `Zoek naar een bericht van ${c.sender}.`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? 'Controleer of het telefoonnummer klopt en of je telefoon bereik heeft.'
      : c.medium === 'EMAIL'
        ? 'Controleer of het e-mailadres klopt.'
        : 'Controleer of het adres klopt.',
  mailbox: (c) => `${c.provider} openen in een nieuw tabblad`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? 'Weet je je wachtwoord weer?' : 'Al bevestigd?'} {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link'
      ? 'Neem contact op met support als geen van de links is aangekomen.'
      : 'Neem contact op met support als geen van de codes is aangekomen.',
}
