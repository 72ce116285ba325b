import type { ResendCodeHelpLabels } from './labels.js'

/** Russian help. */
export const ruHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? 'Ссылка ещё не пришла?' : 'Код ещё не пришёл?'),
  patience: (c) =>
    c.medium === 'SMS'
      ? 'SMS может идти несколько минут.'
      : c.medium === 'EMAIL'
        ? 'Письмо может идти несколько минут.'
        : 'Сообщение может идти несколько минут.',
  spam: () => 'Загляните и в папку «Спам».',
  sender: (c) => `Поищите сообщение от отправителя ${c.sender}.`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? 'Проверьте, правильно ли указан номер и есть ли сигнал сети.'
      : c.medium === 'EMAIL'
        ? 'Проверьте, правильно ли указан адрес электронной почты.'
        : 'Проверьте, правильно ли указан адрес.',
  mailbox: (c) => `Открыть ${c.provider} в новой вкладке`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? 'Вспомнили пароль?' : 'Уже подтвердили аккаунт?'} {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link'
      ? 'Если ни одна ссылка не пришла, обратитесь в службу поддержки.'
      : 'Если ни один код не пришёл, обратитесь в службу поддержки.',
}
