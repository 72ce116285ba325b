import type { ResendCodeHelpLabels } from './labels.js'

/** Simplified Chinese help. */
export const zhHansHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? '还没有收到验证链接？' : '还没有收到验证码？'),
  patience: (c) =>
    c.medium === 'SMS'
      ? '短信可能需要几分钟才能送达。'
      : c.medium === 'EMAIL'
        ? '电子邮件可能需要几分钟才能送达。'
        : '消息可能需要几分钟才能送达。',
  spam: () => '请同时查看垃圾邮件文件夹。',
  sender: (c) => `请查找来自 ${c.sender} 的${c.medium === 'EMAIL' ? '邮件' : '消息'}。`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? '请检查手机号码是否正确，以及手机是否有信号。'
      : c.medium === 'EMAIL'
        ? '请检查电子邮件地址是否正确。'
        : '请检查地址是否正确。',
  mailbox: (c) => `在新标签页中打开 ${c.provider}`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? '想起密码了？' : '已经确认过账号？'}
      {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link' ? '如果一个验证链接都没有收到，请联系客服。' : '如果一个验证码都没有收到，请联系客服。',
}
