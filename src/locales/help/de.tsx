import type { ResendCodeHelpLabels } from './labels.js'

/** German help. */
export const deHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? 'Noch kein Link da?' : 'Noch kein Code da?'),
  patience: (c) =>
    c.medium === 'SMS'
      ? 'Eine SMS kann ein paar Minuten brauchen.'
      : c.medium === 'EMAIL'
        ? 'Eine E-Mail kann ein paar Minuten brauchen.'
        : 'Die Nachricht kann ein paar Minuten brauchen.',
  spam: () => 'Sehen Sie auch im Spam-Ordner nach.',
  sender: (c) => `Suchen Sie nach einer Nachricht von ${c.sender}.`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? 'Prüfen Sie, ob die Telefonnummer stimmt und Ihr Telefon Empfang hat.'
      : c.medium === 'EMAIL'
        ? 'Prüfen Sie, ob die E-Mail-Adresse stimmt.'
        : 'Prüfen Sie, ob die Adresse stimmt.',
  mailbox: (c) => `${c.provider} in einem neuen Tab öffnen`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? 'Passwort wieder eingefallen?' : 'Schon bestätigt?'} {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link'
      ? 'Wenn keiner der Links angekommen ist, wenden Sie sich an den Support.'
      : 'Wenn keiner der Codes angekommen ist, wenden Sie sich an den Support.',
}
