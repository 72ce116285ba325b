import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const link = (c: LabelContext) => c.verification === 'link'
const what = (c: LabelContext) => (link(c) ? 'رابط' : 'رمز')
const a = (c: LabelContext) => `${what(c)}ًا`
const many = (c: LabelContext) => (link(c) ? 'روابط' : 'رموز')
const counted = (c: LabelContext & { readonly count: number; readonly countText: string }) => {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = {
    one: `${a(c)} واحدًا`,
    two: `${what(c)}ين`,
    few: `${c.countText} ${many(c)}`,
    many: `${c.countText} ${a(c)}`,
  }
  return forms[new Intl.PluralRules('ar').select(c.count)] ?? `${c.countText} ${what(c)}`
}
const by = (c: DeliveryLabelContext) =>
  c.medium === 'SMS' ? ' في رسالة نصية' : c.medium === 'EMAIL' ? ' عبر البريد الإلكتروني' : ''
const at = (c: TimeLabelContext) => `${c.today ? 'في الساعة' : 'يوم'} ${c.time}`
/** Intl says "within 30 seconds", where it means after them. */
const after = (wait: string) => wait.replace('خلال', 'بعد')
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Arabic, in the masculine singular, as on the sign-in pages of Google and Microsoft. */
export const ar: ResendCodeLabels = {
  language: 'ar',
  trigger: (c) => `إعادة إرسال ال${what(c)}`,
  sentTo: (c) => (
    <>
      أرسلنا {a(c)}
      {by(c)} إلى {c.destination}.
    </>
  ),
  sent: (c) => `أرسلنا إليك ${a(c)}${by(c)}.`,
  sentAt: (c) => `أُرسل ${at(c)}.`,
  newestOnly: (c) => `أحدث ${what(c)} فقط هو الصالح.`,
  changed: (c) => `أُرسل هذا ال${what(c)} إلى مكان غير الذي أُرسل إليه سابقه.`,
  concealed: (c) =>
    `إذا كان هناك حساب ${isSignUp(c) ? 'ينتظر التأكيد' : 'بهذا الاسم'}، فهناك ${what(c)} في الطريق إليك.`,
  countdown: (c) => (
    <>
      يمكنك طلب {what(c)} آخر بعد {c.remaining}
    </>
  ),
  availableAt: (c) => `يمكنك طلب ${what(c)} آخر ${at(c)}.`,
  exhausted: (c) => `لقد طلبت ${counted(c)}، وهو الحد الأقصى في الساعة. يمكنك طلب ${what(c)} آخر ${at(c)}.`,
  exhaustedEstimated: (c) =>
    `طُلب عدد كبير جدًا من ال${many(c)}. حاول مرة أخرى ${at(c)}. قد تمر مدة تصل إلى ساعة قبل أن يمكن إرسال ${what(c)} آخر.`,
  validUntil: (c) => `يبقى أحدث ${what(c)} صالحًا حتى ${c.today ? 'الساعة' : 'يوم'} ${c.time}.`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'تم تأكيد حسابك. يمكنك تسجيل الدخول الآن.'
      : c.operation === 'ForgotPassword'
        ? 'تم تغيير كلمة مرورك. يمكنك تسجيل الدخول الآن.'
        : 'تم التأكيد. لا يلزمك فعل أي شيء آخر.',
  sending: () => 'جارٍ الإرسال…',
  announceSent: (c) =>
    `أُرسل ${what(c)}${by(c)}${c.destination ? ` إلى ${c.destination}` : ''}.${c.wait ? ` يمكنك طلب ${what(c)} آخر ${after(c.wait)}.` : ''}`,
  announceReady: (c) => `يمكنك طلب ${what(c)} آخر الآن.`,
  announceWait: (c) => `يمكنك طلب ${what(c)} آخر ${after(c.wait)}.`,
  error: (c) =>
    ({
      'reply-lost': `انقطع الاتصال قبل وصول الرد. ربما يكون ال${what(c)} في الطريق إليك، فتحقق من ذلك قبل طلب ${what(c)} آخر.`,
      'service-unavailable': `تعذّر إرسال ال${what(c)} الآن. يُرجى المحاولة مرة أخرى بعد قليل.`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'تعذّر تسليم الرسالة النصية. تحقق من صحة رقم الهاتف.'
          : 'تعذّر تسليم الرسالة. تحقق من صحة العنوان.',
      'rejected-by-trigger': `لم يتم إرسال ال${what(c)}. إذا تكرر ذلك، يُرجى التواصل مع الدعم.`,
      'rate-limited': `طُلب عدد كبير جدًا من ال${many(c)}. يُرجى المحاولة مرة أخرى لاحقًا.`,
      throttled: `يطلب كثيرون ال${many(c)} في هذه اللحظة. يُرجى المحاولة مرة أخرى بعد قليل.`,
      'user-not-found': `لم نعثر على حساب بهذا الاسم. تحقق من خلوّه من الأخطاء الإملائية${isSignUp(c) ? ' أو سجّل من جديد' : ''}.`,
      offline: `أنت غير متصل بالإنترنت. اتصل بالإنترنت، ثم اطلب ال${what(c)} مرة أخرى.`,
      'invalid-request': 'يبدو أن الاسم أو العنوان غير صحيح. تحقق من عدم وجود أخطاء إملائية أو مسافات.',
      other: `تعذّر إرسال ال${what(c)} بسبب مشكلة من جانبنا. يُرجى المحاولة لاحقًا أو التواصل مع الدعم.`,
    })[c.kind],
}
