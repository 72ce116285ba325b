import type { ResendCodeHelpLabels } from './labels.js'

/** Arabic help. */
export const arHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? 'ألم يصل الرابط بعد؟' : 'ألم يصل الرمز بعد؟'),
  patience: (c) =>
    c.medium === 'SMS'
      ? 'قد يستغرق وصول الرسالة النصية بضع دقائق.'
      : c.medium === 'EMAIL'
        ? 'قد يستغرق وصول البريد الإلكتروني بضع دقائق.'
        : 'قد يستغرق وصول الرسالة بضع دقائق.',
  spam: () => 'ابحث أيضًا في مجلد الرسائل غير المرغوب فيها.',
  // Isolated, so that a name of another direction keeps its order.
  sender: (c) => `ابحث عن رسالة من \u2068${c.sender}\u2069.`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? 'تحقق من صحة رقم الهاتف ومن وجود إشارة في هاتفك.'
      : c.medium === 'EMAIL'
        ? 'تحقق من صحة عنوان البريد الإلكتروني.'
        : 'تحقق من صحة العنوان.',
  mailbox: (c) => `فتح ${c.provider} في علامة تبويب جديدة`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? 'هل تذكرت كلمة مرورك؟' : 'هل أكدت حسابك من قبل؟'} {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link'
      ? 'إذا لم يصل أي من الروابط، فتواصل مع الدعم.'
      : 'إذا لم يصل أي من الرموز، فتواصل مع الدعم.',
}
