import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const what = (c: LabelContext) => (c.verification === 'link' ? '验证链接' : '验证码')
const by = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? '通过短信' : c.medium === 'EMAIL' ? '通过电子邮件' : '')
/** A space stands beside a number, not beside 下午. */
const at = (c: TimeLabelContext) => `在${/^\d/.test(c.time) ? ' ' : ''}${c.time}`
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Simplified Chinese, with "您", as on the sign-in pages of Google, Amazon and AWS. */
export const zhHans: ResendCodeLabels = {
  language: 'zh-Hans',
  trigger: (c) => `重新发送${what(c)}`,
  sentTo: (c) => (
    <>
      我们已{by(c)}将{what(c)}发送至 {c.destination}。
    </>
  ),
  sent: (c) => `我们已${by(c)}向您发送${what(c)}。`,
  sentAt: (c) => `发送时间：${c.time}。`,
  newestOnly: (c) => `只有最新的${what(c)}有效。`,
  changed: (c) => `这次的${what(c)}发送到了与上次不同的地方。`,
  concealed: (c) => `如果有${isSignUp(c) ? '需要确认' : '使用此名称'}的账号，${what(c)}正在发送中。`,
  countdown: (c) => (
    <>
      {c.remaining} 后可重新获取{what(c)}
    </>
  ),
  availableAt: (c) => `您可以${at(c)} 后重新获取${what(c)}。`,
  exhausted: (c) => `您已请求 ${c.countText} 次${what(c)}，达到每小时的上限。您可以${at(c)} 后重新获取。`,
  exhaustedEstimated: (c) => `${what(c)}的请求次数过多。请${at(c)} 后重试。可能需要等待最多一小时才能再次发送。`,
  validUntil: (c) => `最新的${what(c)}${at(c)} 前有效。`,
  confirmed: (c) =>
    isSignUp(c)
      ? '您的账号已确认。现在可以登录了。'
      : c.operation === 'ForgotPassword'
        ? '您的密码已更改。现在可以登录了。'
        : '已确认。您无需再进行其他操作。',
  sending: () => '正在发送…',
  announceSent: (c) =>
    `已${by(c)}${c.destination ? `向 ${c.destination} ` : ''}发送${what(c)}。${c.wait ? `${c.wait}可重新获取。` : ''}`,
  announceReady: (c) => `现在可以重新获取${what(c)}了。`,
  announceWait: (c) => `${c.wait}可重新获取${what(c)}。`,
  error: (c) =>
    ({
      'reply-lost': `在收到回复前连接中断了。${what(c)}可能已经发出，请先查看是否收到，再重新获取。`,
      'service-unavailable': `暂时无法发送${what(c)}。请稍后重试。`,
      'delivery-failed':
        c.medium === 'SMS' ? '短信无法送达。请检查手机号码是否正确。' : '消息无法送达。请检查地址是否正确。',
      'rejected-by-trigger': `${what(c)}未发送。如果再次出现此问题，请联系客服。`,
      'rate-limited': `${what(c)}的请求次数过多。请稍后重试。`,
      throttled: `当前获取${what(c)}的人较多。请稍后重试。`,
      'user-not-found': `未找到使用此名称的账号。请检查是否输入有误${isSignUp(c) ? '，或重新注册' : ''}。`,
      offline: `您已离线。请连接互联网，然后重新获取${what(c)}。`,
      'invalid-request': '名称或地址似乎有误。请检查是否有错字或空格。',
      other: `由于我们这边的问题，${what(c)}未能发送。请稍后重试或联系客服。`,
    })[c.kind],
}
