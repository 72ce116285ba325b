import type { ResendCodeLabels } from '../../src/index.js'

/** Arabic words for what the right-to-left story shows; the rest would be English. */
export const arabic: Partial<ResendCodeLabels> = {
  trigger: () => 'إرسال الرمز مرة أخرى',
  sentTo: ({ destination }) => <>أرسلنا رمزًا في رسالة نصية إلى {destination}.</>,
  sentAt: ({ time }) => `أُرسل في ${time}.`,
  newestOnly: () => 'أحدث رمز فقط هو الصالح.',
  countdown: ({ remaining }) => <>يمكنك طلب رمز آخر بعد {remaining}</>,
  availableAt: ({ time }) => `يمكنك طلب رمز آخر في ${time}.`,
  announceSent: ({ wait }) => `أُرسل رمز في رسالة نصية. يمكنك طلب رمز آخر ${wait ?? ''}.`,
  announceReady: () => 'يمكنك طلب رمز آخر الآن.',
  announceWait: ({ wait }) => `يمكنك طلب رمز آخر ${wait}.`,
}
