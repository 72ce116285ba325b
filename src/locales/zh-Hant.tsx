import type { DeliveryLabelContext, LabelContext, ResendCodeLabels } from './labels.js'

const what = (c: LabelContext) => (c.verification === 'link' ? '驗證連結' : '驗證碼')
const by = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? '透過簡訊' : c.medium === 'EMAIL' ? '透過電子郵件' : '')
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Traditional Chinese, with "您", in the terms of Taiwan, as on the sign-in pages of Google and AWS. */
export const zhHant: ResendCodeLabels = {
  language: 'zh-Hant',
  trigger: (c) => `重新傳送${what(c)}`,
  sentTo: (c) => (
    <>
      我們已{by(c)}將{what(c)}傳送至 {c.destination}。
    </>
  ),
  sent: (c) => `我們已${by(c)}傳送${what(c)}給您。`,
  sentAt: (c) => `傳送時間：${c.time}。`,
  newestOnly: (c) => `只有最新的${what(c)}有效。`,
  changed: (c) => `這次的${what(c)}傳送到了與上次不同的地方。`,
  concealed: (c) => `如果有${isSignUp(c) ? '需要確認' : '使用此名稱'}的帳戶，${what(c)}正在傳送中。`,
  countdown: (c) => (
    <>
      {c.remaining} 後可重新取得{what(c)}
    </>
  ),
  availableAt: (c) => `您可以在${c.time}後重新取得${what(c)}。`,
  exhausted: (c) => `您已要求 ${c.countText} 次${what(c)}，達到每小時的上限。您可以在${c.time}後重新取得。`,
  exhaustedEstimated: (c) => `${what(c)}的要求次數過多。請在${c.time}後再試一次。可能需要等候最多一小時才能再次傳送。`,
  validUntil: (c) => `最新的${what(c)}在${c.time}前有效。`,
  confirmed: (c) =>
    isSignUp(c)
      ? '您的帳戶已確認。現在可以登入了。'
      : c.operation === 'ForgotPassword'
        ? '您的密碼已變更。現在可以登入了。'
        : '已確認。您不需要再執行其他動作。',
  sending: () => '傳送中…',
  announceSent: (c) =>
    `已${by(c)}${c.destination ? `向 ${c.destination} ` : ''}傳送${what(c)}。${c.wait ? `${c.wait}可重新取得。` : ''}`,
  announceReady: (c) => `現在可以重新取得${what(c)}了。`,
  announceWait: (c) => `${c.wait}可重新取得${what(c)}。`,
  error: (c) =>
    ({
      'reply-lost': `在收到回應前連線中斷了。${what(c)}可能已經送出，請先查看是否收到，再重新取得。`,
      'service-unavailable': `目前無法傳送${what(c)}。請稍後再試一次。`,
      'delivery-failed':
        c.medium === 'SMS' ? '簡訊無法送達。請檢查手機號碼是否正確。' : '訊息無法送達。請檢查地址是否正確。',
      'rejected-by-trigger': `${what(c)}未傳送。如果再次發生此問題，請聯絡支援團隊。`,
      'rate-limited': `${what(c)}的要求次數過多。請稍後再試一次。`,
      throttled: `目前有許多人正在要求${what(c)}。請稍後再試一次。`,
      'user-not-found': `找不到使用此名稱的帳戶。請檢查是否輸入錯誤${isSignUp(c) ? '，或重新註冊' : ''}。`,
      offline: `您目前離線。請連上網際網路，然後重新取得${what(c)}。`,
      'invalid-request': '名稱或地址似乎有誤。請檢查是否有錯字或空格。',
      other: `由於我們這邊的問題，${what(c)}未能傳送。請稍後再試一次，或聯絡支援團隊。`,
    })[c.kind],
}
