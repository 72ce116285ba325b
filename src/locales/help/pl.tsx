import type { ResendCodeHelpLabels } from './labels.js'

/** Polish help. */
export const plHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? 'Link jeszcze nie dotarł?' : 'Kod jeszcze nie dotarł?'),
  patience: (c) =>
    c.medium === 'SMS'
      ? 'SMS może dotrzeć dopiero po kilku minutach.'
      : c.medium === 'EMAIL'
        ? 'E-mail może dotrzeć dopiero po kilku minutach.'
        : 'Wiadomość może dotrzeć dopiero po kilku minutach.',
  spam: () => 'Zajrzyj też do folderu ze spamem.',
  sender: (c) => `Poszukaj wiadomości, której nadawcą jest ${c.sender}.`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? 'Sprawdź, czy numer telefonu jest poprawny i czy telefon ma zasięg.'
      : c.medium === 'EMAIL'
        ? 'Sprawdź, czy adres e-mail jest poprawny.'
        : 'Sprawdź, czy adres jest poprawny.',
  mailbox: (c) => `Otwórz ${c.provider} w nowej karcie`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? 'Hasło się przypomniało?' : 'Konto już potwierdzone?'} {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link'
      ? 'Jeśli żaden z linków nie dotarł, skontaktuj się z pomocą techniczną.'
      : 'Jeśli żaden z kodów nie dotarł, skontaktuj się z pomocą techniczną.',
}
