import type { ResendCodeHelpLabels } from './labels.js'

/** Swedish help. */
export const svHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? 'Har du inte fått länken?' : 'Har du inte fått koden?'),
  patience: (c) =>
    c.medium === 'SMS'
      ? 'Ett sms kan ta några minuter.'
      : c.medium === 'EMAIL'
        ? 'Ett mejl kan ta några minuter.'
        : 'Meddelandet kan ta några minuter.',
  spam: () => 'Titta i skräpposten också.',
  sender: (c) => `Leta efter ett meddelande från ${c.sender}.`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? 'Kontrollera att telefonnumret stämmer och att telefonen har täckning.'
      : c.medium === 'EMAIL'
        ? 'Kontrollera att e-postadressen stämmer.'
        : 'Kontrollera att adressen stämmer.',
  mailbox: (c) => `Öppna ${c.provider} i en ny flik`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? 'Kom du på lösenordet?' : 'Har du redan bekräftat?'} {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link'
      ? 'Kontakta supporten om ingen av länkarna har kommit fram.'
      : 'Kontakta supporten om ingen av koderna har kommit fram.',
}
