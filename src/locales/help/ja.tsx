import type { ResendCodeHelpLabels } from './labels.js'

/** Japanese help. */
export const jaHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? 'リンクが届きませんか？' : 'コードが届きませんか？'),
  patience: (c) =>
    c.medium === 'SMS'
      ? 'SMS が届くまで数分かかることがあります。'
      : c.medium === 'EMAIL'
        ? 'メールが届くまで数分かかることがあります。'
        : 'メッセージが届くまで数分かかることがあります。',
  spam: () => '迷惑メールフォルダもご確認ください。',
  sender: (c) => `${c.sender} からのメッセージを探してください。`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? '電話番号が正しいか、電波が届いているかご確認ください。'
      : c.medium === 'EMAIL'
        ? 'メールアドレスが正しいかご確認ください。'
        : '宛先が正しいかご確認ください。',
  mailbox: (c) => `${c.provider} を新しいタブで開く`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? 'パスワードを思い出した場合：' : '確認がお済みの場合：'}
      {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link'
      ? 'リンクが 1 つも届かない場合は、サポートにお問い合わせください。'
      : 'コードが 1 つも届かない場合は、サポートにお問い合わせください。',
}
