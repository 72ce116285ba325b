import type { ResendCodeHelpLabels } from './labels.js'

/** Italian help. */
export const itHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? 'Non hai ancora ricevuto il link?' : 'Non hai ancora ricevuto il codice?'),
  patience: (c) =>
    c.medium === 'SMS'
      ? 'Un SMS può impiegare qualche minuto ad arrivare.'
      : c.medium === 'EMAIL'
        ? 'Un’email può impiegare qualche minuto ad arrivare.'
        : 'Il messaggio può impiegare qualche minuto ad arrivare.',
  spam: () => 'Controlla anche la cartella dello spam.',
  sender: (c) => `Cerca un messaggio da ${c.sender}.`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? 'Controlla che il numero di telefono sia corretto e che il telefono abbia campo.'
      : c.medium === 'EMAIL'
        ? 'Controlla che l’indirizzo email sia corretto.'
        : 'Controlla che l’indirizzo sia corretto.',
  mailbox: (c) => `Apri ${c.provider} in una nuova scheda`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? 'Ti è tornata in mente la password?' : 'Hai già confermato l’account?'}{' '}
      {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link'
      ? 'Se non è arrivato nessuno dei link, contatta l’assistenza.'
      : 'Se non è arrivato nessuno dei codici, contatta l’assistenza.',
}
