import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const link = (c: LabelContext) => c.verification === 'link'
const what = (c: LabelContext) => (link(c) ? 'קישור' : 'קוד')
const counted = (c: LabelContext & { readonly count: number; readonly countText: string }) => {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one: `${what(c)} אחד`, two: `שני ${what(c)}ים` }
  return forms[new Intl.PluralRules('he').select(c.count)] ?? `${c.countText} ${what(c)}ים`
}
const by = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? ' ב־SMS' : c.medium === 'EMAIL' ? ' באימייל' : '')
const at = (c: TimeLabelContext) => (c.today ? `בשעה ${c.time}` : `ב־${c.time}`)
/** Intl says "in a second (1)". */
const soon = (wait: string) => wait.replace(' (1)', '')
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Hebrew, without gender, as on the sign-in pages of Google and Microsoft. */
export const he: ResendCodeLabels = {
  language: 'he',
  trigger: (c) => `שליחת ה${what(c)} שוב`,
  sentTo: (c) => (
    <>
      שלחנו {what(c)}
      {by(c)} אל {c.destination}.
    </>
  ),
  sent: (c) => `שלחנו אליך ${what(c)}${by(c)}.`,
  sentAt: (c) => `נשלח ${at(c)}.`,
  newestOnly: (c) => `רק ה${what(c)} האחרון תקף.`,
  changed: (c) => `ה${what(c)} הזה לא נשלח לאותו מקום כמו הקודם.`,
  concealed: (c) => `אם יש חשבון ${isSignUp(c) ? 'שממתין לאישור' : 'בשם הזה'}, ${what(c)} נמצא בדרך.`,
  countdown: (c) => (
    <>
      אפשר לבקש {what(c)} נוסף בעוד {c.remaining}
    </>
  ),
  availableAt: (c) => `אפשר לבקש ${what(c)} נוסף ${at(c)}.`,
  exhausted: (c) => `ביקשת ${counted(c)}, וזה המספר המרבי בשעה. אפשר לבקש ${what(c)} נוסף ${at(c)}.`,
  exhaustedEstimated: (c) =>
    `התקבלו יותר מדי בקשות ל${what(c)}. כדאי לנסות שוב ${at(c)}. ייתכן שיעבור זמן של עד שעה לפני שיהיה אפשר לשלוח ${what(c)} נוסף.`,
  validUntil: (c) => `ה${what(c)} האחרון תקף עד ${c.today ? 'השעה ' : 'ה־'}${c.time}.`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'החשבון אושר. עכשיו אפשר להתחבר.'
      : c.operation === 'ForgotPassword'
        ? 'הסיסמה שונתה. עכשיו אפשר להתחבר.'
        : 'האישור התקבל. אין צורך לעשות דבר נוסף.',
  sending: () => 'שולחים…',
  announceSent: (c) =>
    `${what(c)} נשלח${by(c)}${c.destination ? ` אל ${c.destination}` : ''}.${c.wait ? ` אפשר לבקש ${what(c)} נוסף ${soon(c.wait)}.` : ''}`,
  announceReady: (c) => `עכשיו אפשר לבקש ${what(c)} נוסף.`,
  announceWait: (c) => `אפשר לבקש ${what(c)} נוסף ${soon(c.wait)}.`,
  error: (c) =>
    ({
      'reply-lost': `החיבור נותק לפני שהתקבלה תשובה. ייתכן שה${what(c)} כבר בדרך: כדאי לבדוק לפני שמבקשים ${what(c)} נוסף.`,
      'service-unavailable': `לא הצלחנו לשלוח את ה${what(c)} כרגע. אפשר לנסות שוב בעוד רגע.`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'לא ניתן היה למסור את הודעת ה־SMS. כדאי לבדוק שמספר הטלפון נכון.'
          : 'לא ניתן היה למסור את ההודעה. כדאי לבדוק שהכתובת נכונה.',
      'rejected-by-trigger': `ה${what(c)} לא נשלח. אם זה יקרה שוב, יש לפנות לתמיכה.`,
      'rate-limited': `התקבלו יותר מדי בקשות ל${what(c)}. אפשר לנסות שוב מאוחר יותר.`,
      throttled: `אנשים רבים מבקשים ${what(c)} ברגע זה. אפשר לנסות שוב בעוד רגע.`,
      'user-not-found': `לא מצאנו חשבון בשם הזה. כדאי לבדוק שאין בו שגיאת הקלדה${isSignUp(c) ? ', או להירשם שוב' : ''}.`,
      offline: `אין חיבור לאינטרנט. יש להתחבר ואז לבקש שוב את ה${what(c)}.`,
      'invalid-request': 'השם או הכתובת לא נראים תקינים. כדאי לבדוק שאין שגיאות הקלדה או רווחים.',
      other: `לא הצלחנו לשלוח את ה${what(c)} בגלל בעיה אצלנו. אפשר לנסות שוב מאוחר יותר או לפנות לתמיכה.`,
    })[c.kind],
}
