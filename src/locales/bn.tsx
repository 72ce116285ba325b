import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const what = (c: LabelContext) => (c.verification === 'link' ? 'লিংক' : 'কোড')
const by = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? 'এসএমএস করে ' : c.medium === 'EMAIL' ? 'ইমেইলে ' : '')
const to = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? 'নম্বরে' : 'ঠিকানায়')
/** Intl writes its "at" as a word of its own. */
const when = (c: TimeLabelContext) => c.time.replace(' এ ', ' ')
/** Intl says "in 30 seconds" with the ending for "within". */
const after = (wait: string) => wait.replace(/(সেকেন্ড|মিনিট)ে$/, '$1 পর')
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Bengali, with "আপনি", as on the sign-in pages of Google. */
export const bn: ResendCodeLabels = {
  language: 'bn',
  trigger: (c) => `আবার ${what(c)} পাঠান`,
  sentTo: (c) => (
    <>
      আমরা {by(c)}
      {c.destination} {to(c)} একটি {what(c)} পাঠিয়েছি।
    </>
  ),
  sent: (c) => `আমরা আপনাকে ${by(c)}একটি ${what(c)} পাঠিয়েছি।`,
  sentAt: (c) => `পাঠানোর সময়: ${when(c)}।`,
  newestOnly: (c) => `শুধু সবচেয়ে নতুন ${what(c)}টি কাজ করে।`,
  changed: (c) => `আগেরটি যেখানে পাঠানো হয়েছিল, এই ${what(c)}টি সেখানে পাঠানো হয়নি।`,
  concealed: (c) =>
    isSignUp(c)
      ? `কোনো অ্যাকাউন্ট নিশ্চিত করা বাকি থাকলে একটি ${what(c)} পাঠানো হচ্ছে।`
      : `এই নামে কোনো অ্যাকাউন্ট থাকলে একটি ${what(c)} পাঠানো হচ্ছে।`,
  countdown: (c) => (
    <>
      {c.remaining} পর আপনি নতুন {what(c)} চাইতে পারবেন
    </>
  ),
  availableAt: (c) => `${when(c)}-এর পর আপনি নতুন ${what(c)} চাইতে পারবেন।`,
  exhausted: (c) =>
    `আপনি ${c.countText}টি ${what(c)} চেয়েছেন, এক ঘণ্টায় এর বেশি চাওয়া যায় না। ${when(c)}-এর পর আপনি নতুন ${what(c)} চাইতে পারবেন।`,
  exhaustedEstimated: (c) =>
    `অনেক বেশি ${what(c)} চাওয়া হয়েছে। ${when(c)}-এর পর আবার চেষ্টা করুন। নতুন ${what(c)} পাঠাতে এক ঘণ্টা পর্যন্ত সময় লাগতে পারে।`,
  validUntil: (c) => `সবচেয়ে নতুন ${what(c)}টি ${when(c)} পর্যন্ত কাজ করবে।`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'আপনার অ্যাকাউন্ট নিশ্চিত করা হয়েছে। এখন আপনি সাইন ইন করতে পারেন।'
      : c.operation === 'ForgotPassword'
        ? 'আপনার পাসওয়ার্ড বদলানো হয়েছে। এখন আপনি সাইন ইন করতে পারেন।'
        : 'নিশ্চিত করা হয়েছে। আপনাকে আর কিছু করতে হবে না।',
  sending: () => 'পাঠানো হচ্ছে…',
  announceSent: (c) =>
    `${by(c)}${c.destination ? `${c.destination} ${to(c)} ` : ''}একটি ${what(c)} পাঠানো হয়েছে।${c.wait ? ` ${after(c.wait)} আপনি নতুন ${what(c)} চাইতে পারবেন।` : ''}`,
  announceReady: (c) => `এখন আপনি নতুন ${what(c)} চাইতে পারেন।`,
  announceWait: (c) => `${after(c.wait)} আপনি নতুন ${what(c)} চাইতে পারবেন।`,
  error: (c) =>
    ({
      'reply-lost': `উত্তর আসার আগেই সংযোগ বিচ্ছিন্ন হয়ে গেছে। আপনার ${what(c)} হয়তো পথে আছে। নতুন ${what(c)} চাওয়ার আগে দেখে নিন।`,
      'service-unavailable': `এই মুহূর্তে ${what(c)} পাঠানো যায়নি। একটু পরে আবার চেষ্টা করুন।`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'এসএমএসটি পৌঁছানো যায়নি। ফোন নম্বরটি ঠিক আছে কি না দেখুন।'
          : 'মেসেজটি পৌঁছানো যায়নি। ঠিকানাটি ঠিক আছে কি না দেখুন।',
      'rejected-by-trigger': `${what(c)} পাঠানো হয়নি। আবার এমন হলে সহায়তা টিমের সঙ্গে যোগাযোগ করুন।`,
      'rate-limited': `অনেক বেশি ${what(c)} চাওয়া হয়েছে। পরে আবার চেষ্টা করুন।`,
      throttled: `এই মুহূর্তে অনেকে ${what(c)} চাইছেন। একটু পরে আবার চেষ্টা করুন।`,
      'user-not-found': `এই নামে কোনো অ্যাকাউন্ট পাওয়া যায়নি। বানান ঠিক আছে কি না দেখুন${isSignUp(c) ? ', অথবা আবার সাইন আপ করুন' : ''}।`,
      offline: `আপনি অফলাইনে আছেন। ইন্টারনেটে যুক্ত হয়ে আবার ${what(c)} চান।`,
      'invalid-request': 'নাম বা ঠিকানাটি ঠিক মনে হচ্ছে না। টাইপের ভুল বা ফাঁকা জায়গা আছে কি না দেখুন।',
      other: `আমাদের একটি সমস্যার কারণে ${what(c)} পাঠানো যায়নি। পরে আবার চেষ্টা করুন বা সহায়তা টিমের সঙ্গে যোগাযোগ করুন।`,
    })[c.kind],
}
