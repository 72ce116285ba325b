import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const what = (c: LabelContext) => (c.verification === 'link' ? 'link' : 'codice')
const many = (c: LabelContext) => (c.verification === 'link' ? 'link' : 'codici')
const by = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? ' via SMS' : c.medium === 'EMAIL' ? ' via email' : '')
const before8or11 = (c: TimeLabelContext) => /^(8|11) /.test(c.time)
const at = (c: TimeLabelContext) => (c.today ? 'alle ore ' : before8or11(c) ? 'l’' : 'il ') + c.time
const until = (c: TimeLabelContext) => (c.today ? 'alle ore ' : before8or11(c) ? 'all’' : 'al ') + c.time
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Italian, with "tu", as on the sign-in pages of Google and Amazon. */
export const it: ResendCodeLabels = {
  language: 'it',
  trigger: (c) => `Invia di nuovo il ${what(c)}`,
  sentTo: (c) => (
    <>
      Abbiamo inviato un {what(c)}
      {by(c)} a {c.destination}.
    </>
  ),
  sent: (c) => `Ti abbiamo inviato un ${what(c)}${by(c)}.`,
  sentAt: (c) => `Inviato ${at(c)}.`,
  newestOnly: (c) => `Funziona solo il ${what(c)} più recente.`,
  changed: (c) => `Questo ${what(c)} non è stato inviato allo stesso recapito del precedente.`,
  concealed: (c) =>
    `Se esiste un account ${isSignUp(c) ? 'da confermare' : 'con questo nome'}, un ${what(c)} è in arrivo.`,
  countdown: (c) => (
    <>
      Potrai richiedere un altro {what(c)} tra {c.remaining}
    </>
  ),
  availableAt: (c) => `Potrai richiedere un altro ${what(c)} ${at(c)}.`,
  exhausted: (c) =>
    `Hai richiesto ${c.countText} ${c.count === 1 ? what(c) : many(c)}, il massimo consentito in un’ora. Potrai richiederne un altro ${at(c)}.`,
  exhaustedEstimated: (c) =>
    `Sono stati richiesti troppi ${many(c)}. Riprova ${at(c)}. Potrebbe passare fino a un’ora prima che sia possibile inviarne un altro.`,
  validUntil: (c) => `Il ${what(c)} più recente è valido fino ${until(c)}.`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'Il tuo account è confermato. Ora puoi accedere.'
      : c.operation === 'ForgotPassword'
        ? 'La tua password è stata cambiata. Ora puoi accedere.'
        : 'La conferma è avvenuta. Non devi fare altro.',
  sending: () => 'Invio in corso…',
  announceSent: (c) =>
    `È stato inviato un ${what(c)}${by(c)}${c.destination ? ` a ${c.destination}` : ''}.${c.wait ? ` Potrai richiederne un altro ${c.wait}.` : ''}`,
  announceReady: (c) => `Ora puoi richiedere un altro ${what(c)}.`,
  announceWait: (c) => `Potrai richiedere un altro ${what(c)} ${c.wait}.`,
  error: (c) =>
    ({
      'reply-lost': `La connessione si è interrotta prima della risposta. Il ${what(c)} potrebbe essere già in arrivo: controlla prima di richiederne un altro.`,
      'service-unavailable': `Al momento non è stato possibile inviare il ${what(c)}. Riprova tra poco.`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'Non è stato possibile recapitare l’SMS. Controlla che il numero di telefono sia corretto.'
          : 'Non è stato possibile recapitare il messaggio. Controlla che l’indirizzo sia corretto.',
      'rejected-by-trigger': `Il ${what(c)} non è stato inviato. Se succede di nuovo, contatta l’assistenza.`,
      'rate-limited': `Sono stati richiesti troppi ${many(c)}. Riprova più tardi.`,
      throttled: `In questo momento molte persone stanno richiedendo ${many(c)}. Riprova tra poco.`,
      'user-not-found': `Non abbiamo trovato nessun account con questo nome. Controlla che sia scritto bene${isSignUp(c) ? ' oppure registrati di nuovo' : ''}.`,
      offline: `Sei offline. Connettiti a Internet, poi richiedi di nuovo il ${what(c)}.`,
      'invalid-request':
        'Il nome o l’indirizzo non sembra corretto. Controlla che non ci siano errori di battitura o spazi.',
      other: `Non è stato possibile inviare il ${what(c)} per un problema nostro. Riprova più tardi o contatta l’assistenza.`,
    })[c.kind],
}
