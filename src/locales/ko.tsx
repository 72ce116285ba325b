import type { DeliveryLabelContext, LabelContext, ResendCodeLabels } from './labels.js'

const what = (c: LabelContext) => (c.verification === 'link' ? '링크' : '코드')
const by = (c: DeliveryLabelContext) =>
  c.medium === 'SMS' ? '문자 메시지로 ' : c.medium === 'EMAIL' ? '이메일로 ' : ''
const to = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? '번호로' : '주소로')
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Korean, in 합니다, as on the sign-in pages of Google, Microsoft and AWS. */
export const ko: ResendCodeLabels = {
  language: 'ko',
  trigger: (c) => `${what(c)} 다시 보내기`,
  sentTo: (c) => (
    <>
      {c.destination} {to(c)} {what(c)}를 {by(c)}보냈습니다.
    </>
  ),
  sent: (c) => `${what(c)}를 ${by(c)}보냈습니다.`,
  sentAt: (c) => `${c.time}에 보냈습니다.`,
  newestOnly: (c) => `가장 최근에 보낸 ${what(c)}만 사용할 수 있습니다.`,
  changed: (c) => `이번 ${what(c)}는 이전과 다른 곳으로 보냈습니다.`,
  concealed: (c) =>
    `${isSignUp(c) ? '확인이 필요한 계정이 있으면' : '이 이름의 계정이 있으면'} ${what(c)}를 보내고 있습니다.`,
  countdown: (c) => (
    <>
      {c.remaining} 후에 새 {what(c)}를 요청할 수 있습니다
    </>
  ),
  availableAt: (c) => `${c.time}부터 새 ${what(c)}를 요청할 수 있습니다.`,
  exhausted: (c) =>
    `${what(c)}를 ${c.countText}번 요청하여 한 시간 동안 요청할 수 있는 횟수를 모두 사용했습니다. ${c.time}부터 새 ${what(c)}를 요청할 수 있습니다.`,
  exhaustedEstimated: (c) =>
    `${what(c)} 요청이 너무 많습니다. ${c.time}에 다시 시도해 보세요. 다시 보낼 수 있을 때까지 최대 한 시간이 걸릴 수 있습니다.`,
  validUntil: (c) => `가장 최근 ${what(c)}는 ${c.time}까지 사용할 수 있습니다.`,
  confirmed: (c) =>
    isSignUp(c)
      ? '계정이 확인되었습니다. 이제 로그인할 수 있습니다.'
      : c.operation === 'ForgotPassword'
        ? '비밀번호가 변경되었습니다. 이제 로그인할 수 있습니다.'
        : '확인되었습니다. 더 하실 일은 없습니다.',
  sending: () => '보내는 중…',
  announceSent: (c) =>
    `${c.destination ? `${c.destination} ${to(c)} ` : ''}${what(c)}를 ${by(c)}보냈습니다.${c.wait ? ` ${c.wait}에 새 ${what(c)}를 요청할 수 있습니다.` : ''}`,
  announceReady: (c) => `이제 새 ${what(c)}를 요청할 수 있습니다.`,
  announceWait: (c) => `${c.wait}에 새 ${what(c)}를 요청할 수 있습니다.`,
  error: (c) =>
    ({
      'reply-lost': `응답을 받기 전에 연결이 끊어졌습니다. ${what(c)}가 이미 전송되었을 수 있으니 다시 요청하기 전에 확인해 보세요.`,
      'service-unavailable': `지금은 ${what(c)}를 보낼 수 없습니다. 잠시 후 다시 시도해 주세요.`,
      'delivery-failed':
        c.medium === 'SMS'
          ? '문자 메시지가 전달되지 않았습니다. 전화번호가 올바른지 확인해 주세요.'
          : '메시지가 전달되지 않았습니다. 주소가 올바른지 확인해 주세요.',
      'rejected-by-trigger': `${what(c)}를 보내지 못했습니다. 문제가 계속되면 고객 지원팀에 문의해 주세요.`,
      'rate-limited': `${what(c)} 요청이 너무 많습니다. 나중에 다시 시도해 주세요.`,
      throttled: `지금 많은 사람이 ${what(c)}를 요청하고 있습니다. 잠시 후 다시 시도해 주세요.`,
      'user-not-found': `이 이름의 계정을 찾을 수 없습니다. 오타가 없는지 확인${isSignUp(c) ? '하거나 다시 가입해 주세요' : '해 주세요'}.`,
      offline: `오프라인 상태입니다. 인터넷에 연결한 다음 ${what(c)}를 다시 요청해 주세요.`,
      'invalid-request': '이름 또는 주소가 올바르지 않은 것 같습니다. 오타나 공백이 없는지 확인해 주세요.',
      other: `저희 쪽 문제로 ${what(c)}를 보내지 못했습니다. 나중에 다시 시도하거나 고객 지원팀에 문의해 주세요.`,
    })[c.kind],
}
