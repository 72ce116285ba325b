import type { ResendCodeHelpLabels } from './labels.js'

/** Czech help. */
export const csHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? 'Odkaz ještě nepřišel?' : 'Kód ještě nepřišel?'),
  patience: (c) =>
    c.medium === 'SMS'
      ? 'Než SMS zpráva dorazí, může to pár minut trvat.'
      : c.medium === 'EMAIL'
        ? 'Než e-mail dorazí, může to pár minut trvat.'
        : 'Než zpráva dorazí, může to pár minut trvat.',
  spam: () => 'Podívejte se i do složky se spamem.',
  sender: (c) => `Hledejte zprávu, kterou posílá ${c.sender}.`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? 'Zkontrolujte, jestli je telefonní číslo správně a jestli má telefon signál.'
      : c.medium === 'EMAIL'
        ? 'Zkontrolujte, jestli je e-mailová adresa správně.'
        : 'Zkontrolujte, jestli je adresa správně.',
  mailbox: (c) => `Otevřít ${c.provider} na nové kartě`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? 'Vzpomněli jste si na heslo?' : 'Už máte potvrzeno?'} {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link'
      ? 'Pokud žádný z odkazů nedorazil, kontaktujte podporu.'
      : 'Pokud žádný z kódů nedorazil, kontaktujte podporu.',
}
