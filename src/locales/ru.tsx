import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const link = (c: LabelContext) => c.verification === 'link'
const what = (c: LabelContext) => (link(c) ? 'ссылка' : 'код')
const acc = (c: LabelContext) => (link(c) ? 'ссылку' : 'код')
const another = (c: LabelContext) => (link(c) ? 'новую ссылку' : 'новый код')
const many = (c: LabelContext) => (link(c) ? 'ссылок' : 'кодов')
const a = (c: LabelContext) => (link(c) ? 'а' : '')
const counted = (c: LabelContext & { readonly count: number }) => {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one: acc(c), many: many(c) }
  return forms[new Intl.PluralRules('ru').select(c.count)] ?? (link(c) ? 'ссылки' : 'кода')
}
const by = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? ' в SMS' : c.medium === 'EMAIL' ? ' в письме' : '')
const at = (c: TimeLabelContext) => (c.today ? `в ${c.time}` : c.time)
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Russian, with "вы", as on the sign-in pages of Google and Microsoft. */
export const ru: ResendCodeLabels = {
  language: 'ru',
  trigger: (c) => `Отправить ${acc(c)} ещё раз`,
  sentTo: (c) => (
    <>
      Мы отправили {acc(c)}
      {by(c)} на {c.destination}.
    </>
  ),
  sent: (c) => `Мы отправили вам ${acc(c)}${by(c)}.`,
  sentAt: (c) => `Отправлено ${at(c)}.`,
  newestOnly: (c) => `Действует только ${link(c) ? 'последняя ссылка' : 'последний код'}.`,
  changed: (c) => `${link(c) ? 'Эта ссылка отправлена' : 'Этот код отправлен'} не туда, куда в прошлый раз.`,
  concealed: (c) =>
    `Если есть аккаунт${isSignUp(c) ? ', который нужно подтвердить' : ' с таким именем'}, ${what(c)} уже в пути.`,
  countdown: (c) => (
    <>
      Запросить {another(c)} можно через {c.remaining}
    </>
  ),
  availableAt: (c) => `Запросить ${another(c)} можно ${at(c)}.`,
  exhausted: (c) =>
    `Вы запросили ${c.countText} ${counted(c)}\u00a0— это предел за час. Запросить ${another(c)} можно ${at(c)}.`,
  exhaustedEstimated: (c) =>
    `Запрошено слишком много ${many(c)}. Попробуйте снова ${at(c)}. Может пройти до часа, прежде чем получится отправить ${another(c)}.`,
  validUntil: (c) =>
    `${link(c) ? 'Последняя ссылка' : 'Последний код'} действует до ${c.time.replace(/(.+) в\s(.+)/, '$2 $1')}.`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'Ваш аккаунт подтверждён. Теперь вы можете войти.'
      : c.operation === 'ForgotPassword'
        ? 'Ваш пароль изменён. Теперь вы можете войти.'
        : 'Подтверждено. Больше ничего делать не нужно.',
  sending: () => 'Отправка…',
  announceSent: (c) =>
    `Мы отправили ${acc(c)}${by(c)}${c.destination ? ` на ${c.destination}` : ''}.${c.wait ? ` Запросить ${another(c)} можно ${c.wait}.` : ''}`,
  announceReady: (c) => `Теперь можно запросить ${another(c)}.`,
  announceWait: (c) => `Запросить ${another(c)} можно ${c.wait}.`,
  error: (c) =>
    ({
      'reply-lost': `Связь прервалась раньше, чем пришёл ответ. Возможно, ${what(c)} уже в пути. Проверьте, прежде чем запрашивать ${another(c)}.`,
      'service-unavailable': `Сейчас не удалось отправить ${acc(c)}. Попробуйте ещё раз чуть позже.`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'Не удалось доставить SMS. Проверьте, правильно ли указан номер телефона.'
          : 'Не удалось доставить сообщение. Проверьте, правильно ли указан адрес.',
      'rejected-by-trigger': `${link(c) ? 'Ссылка' : 'Код'} не отправлен${a(c)}. Если это повторится, обратитесь в службу поддержки.`,
      'rate-limited': `Запрошено слишком много ${many(c)}. Попробуйте позже.`,
      throttled: `Сейчас ${acc(c)} запрашивает много людей. Попробуйте ещё раз чуть позже.`,
      'user-not-found': `Мы не нашли аккаунт с таким именем. Проверьте, нет ли в нём опечатки${isSignUp(c) ? ', или зарегистрируйтесь заново' : ''}.`,
      offline: `Нет подключения к интернету. Подключитесь и запросите ${acc(c)} ещё раз.`,
      'invalid-request': 'Похоже, имя или адрес указаны неверно. Проверьте, нет ли опечаток и пробелов.',
      other: `Не удалось отправить ${acc(c)} из-за проблемы на нашей стороне. Попробуйте позже или обратитесь в службу поддержки.`,
    })[c.kind],
}
