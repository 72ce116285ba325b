import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const link = (c: LabelContext) => c.verification === 'link'
const what = (c: LabelContext) => (link(c) ? 'σύνδεσμο' : 'κωδικό')
const the = (c: LabelContext) => (link(c) ? 'σύνδεσμος' : 'κωδικός')
const many = (c: LabelContext) => (link(c) ? 'συνδέσμους' : 'κωδικούς')
const gen = (c: LabelContext) => (link(c) ? 'συνδέσμου' : 'κωδικού')
const by = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? ' με SMS' : c.medium === 'EMAIL' ? ' με email' : '')
const to = (c: DeliveryLabelContext) =>
  by(c) + (c.medium === 'SMS' ? ' στον αριθμό ' : c.medium ? ' στη διεύθυνση ' : ' στο ')
/** Intl says "1 Δεκεμβρίου στις 1:05". */
const hour = (c: TimeLabelContext) =>
  `τ${/^0?1\D/.test(c.time) ? (c.today ? 'η' : 'ην') : 'ις'} ${c.time.replace(/ις(?=\s0?1\D)/, 'η').replace(/^1 /, '1η ')}`
const at = (c: TimeLabelContext) => `σ${hour(c)}`
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Greek, in the polite plural, as on the sign-in pages of Google and Microsoft. */
export const el: ResendCodeLabels = {
  language: 'el',
  trigger: (c) => `Αποστολή ${gen(c)} ξανά`,
  sentTo: (c) => (
    <>
      Στείλαμε έναν {what(c)}
      {to(c)}
      {c.destination}.
    </>
  ),
  sent: (c) => `Σας στείλαμε έναν ${what(c)}${by(c)}.`,
  sentAt: (c) => `Στάλθηκε ${at(c)}.`,
  newestOnly: (c) => `Ισχύει μόνο ο πιο πρόσφατος ${the(c)}.`,
  changed: (c) => `Αυτός ο ${the(c)} δεν στάλθηκε εκεί όπου στάλθηκε ο προηγούμενος.`,
  concealed: (c) =>
    `Αν υπάρχει λογαριασμός ${isSignUp(c) ? 'προς επιβεβαίωση' : 'με αυτό το όνομα'}, ένας ${the(c)} είναι καθ’ οδόν.`,
  countdown: (c) => (
    <>
      Μπορείτε να ζητήσετε νέο {what(c)} σε {c.remaining}
    </>
  ),
  availableAt: (c) => `Μπορείτε να ζητήσετε νέο ${what(c)} ${at(c)}.`,
  exhausted: (c) =>
    `Έχετε ζητήσει ${c.countText} ${c.count === 1 ? what(c) : many(c)}, το μέγιστο ανά ώρα. Μπορείτε να ζητήσετε άλλον ${at(c)}.`,
  exhaustedEstimated: (c) =>
    `Ζητήθηκαν πάρα πολλοί ${link(c) ? 'σύνδεσμοι' : 'κωδικοί'}. Δοκιμάστε ξανά ${at(c)}. Ίσως χρειαστεί έως και μία ώρα μέχρι να μπορεί να σταλεί άλλος.`,
  validUntil: (c) => `Ο πιο πρόσφατος ${the(c)} ισχύει έως ${hour(c)}.`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'Ο λογαριασμός σας επιβεβαιώθηκε. Μπορείτε να συνδεθείτε τώρα.'
      : c.operation === 'ForgotPassword'
        ? 'Ο κωδικός πρόσβασής σας άλλαξε. Μπορείτε να συνδεθείτε τώρα.'
        : 'Η επιβεβαίωση έγινε. Δεν χρειάζεται να κάνετε κάτι άλλο.',
  sending: () => 'Αποστολή…',
  announceSent: (c) =>
    `Στάλθηκε ένας ${the(c)}${c.destination ? to(c) + c.destination : by(c)}.${c.wait ? ` Μπορείτε να ζητήσετε άλλον ${c.wait}.` : ''}`,
  announceReady: (c) => `Μπορείτε να ζητήσετε νέο ${what(c)} τώρα.`,
  announceWait: (c) => `Μπορείτε να ζητήσετε νέο ${what(c)} ${c.wait}.`,
  error: (c) =>
    ({
      'reply-lost': `Η σύνδεση χάθηκε πριν λάβουμε απάντηση. Ο ${the(c)} ίσως είναι ήδη καθ’ οδόν. Ελέγξτε αν τον λάβατε πριν ζητήσετε άλλον.`,
      'service-unavailable': `Δεν ήταν δυνατή η αποστολή του ${gen(c)} αυτή τη στιγμή. Δοκιμάστε ξανά σε λίγο.`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'Το SMS δεν παραδόθηκε. Ελέγξτε αν ο αριθμός τηλεφώνου είναι σωστός.'
          : 'Το μήνυμα δεν παραδόθηκε. Ελέγξτε αν η διεύθυνση είναι σωστή.',
      'rejected-by-trigger': `Ο ${the(c)} δεν στάλθηκε. Αν συμβεί ξανά, επικοινωνήστε με την υποστήριξη.`,
      'rate-limited': `Ζητήθηκαν πάρα πολλοί ${link(c) ? 'σύνδεσμοι' : 'κωδικοί'}. Δοκιμάστε ξανά αργότερα.`,
      throttled: `Πολλοί χρήστες ζητούν ${many(c)} αυτή τη στιγμή. Δοκιμάστε ξανά σε λίγο.`,
      'user-not-found': `Δεν βρήκαμε λογαριασμό με αυτό το όνομα. Ελέγξτε αν το γράψατε σωστά${isSignUp(c) ? ' ή εγγραφείτε ξανά' : ''}.`,
      offline: `Είστε εκτός σύνδεσης. Συνδεθείτε στο διαδίκτυο και ζητήστε ξανά τον ${what(c)}.`,
      'invalid-request': 'Το όνομα ή η διεύθυνση δεν φαίνεται σωστή. Ελέγξτε για λάθη πληκτρολόγησης και κενά.',
      other: `Ο ${the(c)} δεν στάλθηκε λόγω δικού μας προβλήματος. Δοκιμάστε ξανά αργότερα ή επικοινωνήστε με την υποστήριξη.`,
    })[c.kind],
}
