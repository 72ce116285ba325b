import type { ResendCodeHelpLabels } from './labels.js'

/** Bengali help. */
export const bnHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? 'লিংক এখনও আসেনি?' : 'কোড এখনও আসেনি?'),
  patience: (c) =>
    c.medium === 'SMS'
      ? 'এসএমএস আসতে কয়েক মিনিট লাগতে পারে।'
      : c.medium === 'EMAIL'
        ? 'ইমেইল আসতে কয়েক মিনিট লাগতে পারে।'
        : 'মেসেজ আসতে কয়েক মিনিট লাগতে পারে।',
  spam: () => 'স্প্যাম ফোল্ডারেও দেখুন।',
  sender: (c) => `${c.sender}-এর পাঠানো মেসেজ খুঁজুন।`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? 'ফোন নম্বরটি ঠিক আছে কি না এবং ফোনে নেটওয়ার্ক আছে কি না দেখুন।'
      : c.medium === 'EMAIL'
        ? 'ইমেইল ঠিকানাটি ঠিক আছে কি না দেখুন।'
        : 'ঠিকানাটি ঠিক আছে কি না দেখুন।',
  mailbox: (c) => `নতুন ট্যাবে ${c.provider} খুলুন`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? 'পাসওয়ার্ড মনে পড়েছে?' : 'অ্যাকাউন্ট আগেই নিশ্চিত করেছেন?'} {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link'
      ? 'কোনো লিংকই না এলে সহায়তা টিমের সঙ্গে যোগাযোগ করুন।'
      : 'কোনো কোডই না এলে সহায়তা টিমের সঙ্গে যোগাযোগ করুন।',
}
