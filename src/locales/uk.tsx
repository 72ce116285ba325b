import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const link = (c: LabelContext) => c.verification === 'link'
const what = (c: LabelContext) => (link(c) ? 'посилання' : 'код')
const another = (c: LabelContext) => (link(c) ? 'нове посилання' : 'новий код')
const newest = (c: LabelContext) => (link(c) ? 'останнє посилання' : 'останній код')
const many = (c: LabelContext) => (link(c) ? 'посилань' : 'кодів')
const times = (c: { readonly count: number }) => {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'раз', few: 'рази', many: 'разів' }
  return forms[new Intl.PluralRules('uk').select(c.count)] ?? 'разу'
}
const by = (c: DeliveryLabelContext) =>
  c.medium === 'SMS' ? ' в SMS' : c.medium === 'EMAIL' ? ' електронною поштою' : ''
const at = (c: TimeLabelContext) => (c.today ? `о ${c.time}` : c.time).replace(/о(?=\s11)/, 'об')
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Euphony: after a vowel "вже". */
const already = (c: LabelContext) => (link(c) ? 'вже' : 'уже')

/** Ukrainian, with "ви", as on the sign-in pages of Google and Microsoft. */
export const uk: ResendCodeLabels = {
  language: 'uk',
  trigger: (c) => `Надіслати ${what(c)} ще раз`,
  sentTo: (c) => (
    <>
      Ми надіслали {what(c)}
      {by(c)} на {c.destination}.
    </>
  ),
  sent: (c) => `Ми надіслали вам ${what(c)}${by(c)}.`,
  sentAt: (c) => `Надіслано ${at(c)}.`,
  newestOnly: (c) => `Діє лише ${newest(c)}.`,
  changed: (c) => `${link(c) ? 'Це посилання' : 'Цей код'} надіслано не туди, куди минулого разу.`,
  concealed: (c) =>
    `Якщо є обліковий запис${isSignUp(c) ? ', який треба підтвердити' : ' із таким ім’ям'}, ${what(c)} ${already(c)} в дорозі.`,
  countdown: (c) => (
    <>
      Отримати {another(c)} можна через {c.remaining}
    </>
  ),
  availableAt: (c) => `Отримати ${another(c)} можна ${at(c)}.`,
  exhausted: (c) =>
    `Ви просили ${what(c)} ${c.countText} ${times(c)}, більше за годину не можна. Отримати ${another(c)} можна ${at(c)}.`,
  exhaustedEstimated: (c) =>
    `Забагато запитів на отримання ${many(c)}. Спробуйте знову ${at(c)}. Може минути до години, перш ніж вдасться надіслати ${another(c)}.`,
  validUntil: (c) =>
    `${link(c) ? 'Останнє посилання' : 'Останній код'} діє до ${c.time.replace(/(.+) об?\s(.+)/, '$2 $1')}.`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'Ваш обліковий запис підтверджено. Тепер ви можете ввійти.'
      : c.operation === 'ForgotPassword'
        ? 'Ваш пароль змінено. Тепер ви можете ввійти.'
        : 'Підтверджено. Більше нічого робити не потрібно.',
  sending: () => 'Надсилання…',
  announceSent: (c) =>
    `Ми надіслали ${what(c)}${by(c)}${c.destination ? ` на ${c.destination}` : ''}.${c.wait ? ` Отримати ${another(c)} можна ${c.wait}.` : ''}`,
  announceReady: (c) => `Тепер можна отримати ${another(c)}.`,
  announceWait: (c) => `Отримати ${another(c)} можна ${c.wait}.`,
  error: (c) =>
    ({
      'reply-lost': `Зв’язок перервався до того, як надійшла відповідь. Можливо, ${what(c)} ${already(c)} в дорозі. Перевірте, перш ніж просити ${another(c)}.`,
      'service-unavailable': `Зараз не вдалося надіслати ${what(c)}. Спробуйте ще раз трохи згодом.`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'Не вдалося доставити SMS. Перевірте, чи правильно вказано номер телефону.'
          : 'Не вдалося доставити повідомлення. Перевірте, чи правильно вказано адресу.',
      'rejected-by-trigger': `${link(c) ? 'Посилання' : 'Код'} не надіслано. Якщо це повториться, зверніться до служби підтримки.`,
      'rate-limited': `Забагато запитів на отримання ${many(c)}. Спробуйте пізніше.`,
      throttled: `Зараз ${what(c)} просить багато людей. Спробуйте ще раз трохи згодом.`,
      'user-not-found': `Ми не знайшли облікового запису з таким ім’ям. Перевірте, чи немає в ньому помилки${isSignUp(c) ? ', або зареєструйтеся знову' : ''}.`,
      offline: `Немає підключення до інтернету. Підключіться й спробуйте надіслати ${what(c)} ще раз.`,
      'invalid-request': 'Схоже, ім’я або адресу вказано неправильно. Перевірте, чи немає помилок і пробілів.',
      other: `Не вдалося надіслати ${what(c)} через проблему на нашому боці. Спробуйте пізніше або зверніться до служби підтримки.`,
    })[c.kind],
}
