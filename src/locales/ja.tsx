import type { DeliveryLabelContext, LabelContext, ResendCodeLabels } from './labels.js'

const what = (c: LabelContext) => (c.verification === 'link' ? 'リンク' : 'コード')
const by = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? ' SMS で' : c.medium === 'EMAIL' ? 'メールで' : '')
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Japanese, in です・ます, as on the sign-in pages of Google, Amazon and AWS. */
export const ja: ResendCodeLabels = {
  language: 'ja',
  trigger: (c) => `${what(c)}を再送信`,
  sentTo: (c) => (
    <>
      {c.destination} に{by(c)}
      {what(c)}を送信しました。
    </>
  ),
  sent: (c) => `${by(c)}${what(c)}を送信しました。`.trim(),
  sentAt: (c) => `${c.time} に送信しました。`,
  newestOnly: (c) => `使えるのは最新の${what(c)}だけです。`,
  changed: (c) => `この${what(c)}は前回とは異なる宛先に送信されました。`,
  concealed: (c) =>
    isSignUp(c)
      ? `確認が必要なアカウントがある場合は、${what(c)}をお送りしています。`
      : `この名前のアカウントがある場合は、${what(c)}をお送りしています。`,
  countdown: (c) => (
    <>
      あと {c.remaining} で新しい{what(c)}をリクエストできます
    </>
  ),
  availableAt: (c) => `${c.time} 以降に新しい${what(c)}をリクエストできます。`,
  exhausted: (c) =>
    `${what(c)}をすでに ${c.countText} 回リクエストしました。1 時間にリクエストできる上限です。${c.time} 以降に新しい${what(c)}をリクエストできます。`,
  exhaustedEstimated: (c) =>
    `${what(c)}のリクエストが多すぎます。${c.time} 以降にもう一度お試しください。次に送信できるまで最長で 1 時間かかる場合があります。`,
  validUntil: (c) => `最新の${what(c)}は ${c.time} まで使えます。`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'アカウントの確認が完了しました。サインインできます。'
      : c.operation === 'ForgotPassword'
        ? 'パスワードを変更しました。サインインできます。'
        : '確認が完了しました。ほかに必要な操作はありません。',
  sending: () => '送信中…',
  announceSent: (c) =>
    `${c.destination ? `${c.destination} に` : ''}${by(c)}${what(c)}を送信しました。${c.wait ? `${c.wait}に新しい${what(c)}をリクエストできます。` : ''}`.trim(),
  announceReady: (c) => `新しい${what(c)}をリクエストできるようになりました。`,
  announceWait: (c) => `${c.wait}に新しい${what(c)}をリクエストできます。`,
  error: (c) =>
    ({
      'reply-lost': `応答を受け取る前に接続が切れました。${what(c)}はすでに送信されている可能性があります。再度リクエストする前に、届いていないかご確認ください。`,
      'service-unavailable': `現在${what(c)}を送信できません。しばらくしてからもう一度お試しください。`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'SMS を配信できませんでした。電話番号が正しいかご確認ください。'
          : 'メッセージを配信できませんでした。宛先が正しいかご確認ください。',
      'rejected-by-trigger': `${what(c)}は送信されませんでした。繰り返し発生する場合は、サポートにお問い合わせください。`,
      'rate-limited': `${what(c)}のリクエストが多すぎます。しばらくしてからもう一度お試しください。`,
      throttled: `現在、多くの方が${what(c)}をリクエストしています。しばらくしてからもう一度お試しください。`,
      'user-not-found': `この名前のアカウントは見つかりませんでした。入力に誤りがないかご確認${isSignUp(c) ? 'いただくか、もう一度登録して' : ''}ください。`,
      offline: `オフラインです。インターネットに接続してから、もう一度${what(c)}をリクエストしてください。`,
      'invalid-request': '名前またはアドレスが正しくないようです。誤字や空白がないかご確認ください。',
      other: `こちら側の問題により、${what(c)}を送信できませんでした。しばらくしてからもう一度お試しいただくか、サポートにお問い合わせください。`,
    })[c.kind],
}
