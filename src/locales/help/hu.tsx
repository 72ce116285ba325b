import type { ResendCodeHelpLabels } from './labels.js'

/** Hungarian help. */
export const huHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? 'Még nem érkezett meg a link?' : 'Még nem érkezett meg a kód?'),
  patience: (c) =>
    c.medium === 'SMS'
      ? 'Az SMS megérkezése néhány percig is eltarthat.'
      : c.medium === 'EMAIL'
        ? 'Az e-mail megérkezése néhány percig is eltarthat.'
        : 'Az üzenet megérkezése néhány percig is eltarthat.',
  spam: () => 'Nézze meg a spam (levélszemét) mappát is.',
  sender: (c) => `Keressen üzenetet ettől a feladótól: ${c.sender}.`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? 'Ellenőrizze, hogy helyes-e a telefonszám, és van-e térerő.'
      : c.medium === 'EMAIL'
        ? 'Ellenőrizze, hogy helyes-e az e-mail-cím.'
        : 'Ellenőrizze, hogy helyes-e a cím.',
  mailbox: (c) => `${c.provider} megnyitása új lapon`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? 'Eszébe jutott a jelszava?' : 'Már megerősítette a fiókját?'} {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link'
      ? 'Ha egyik link sem érkezett meg, forduljon az ügyfélszolgálathoz.'
      : 'Ha egyik kód sem érkezett meg, forduljon az ügyfélszolgálathoz.',
}
