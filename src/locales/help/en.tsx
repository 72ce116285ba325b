import type { ResendCodeHelpLabels } from './labels.js'

/** English help. */
export const enHelp: ResendCodeHelpLabels = {
  title: (c) => `No ${c.verification} yet?`,
  patience: (c) =>
    `${c.medium === 'SMS' ? 'A text message' : c.medium === 'EMAIL' ? 'An email' : 'It'} can take a few minutes.`,
  spam: () => 'Look in your spam or junk folder, too.',
  sender: (c) => `Look for a message from ${c.sender}.`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? 'Check that the phone number is right and that your phone has a signal.'
      : `Check that the ${c.medium === 'EMAIL' ? 'email ' : ''}address is right.`,
  mailbox: (c) => `Open ${c.provider} in a new tab`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? 'Remember your password?' : 'Already confirmed?'} {c.signIn}
    </>
  ),
  usedUp: (c) => `If none of the ${c.verification}s has arrived, contact support.`,
}
