import type { ResendCodeHelpLabels } from './labels.js'

/** Korean help. */
export const koHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? '아직 링크를 받지 못하셨나요?' : '아직 코드를 받지 못하셨나요?'),
  patience: (c) =>
    c.medium === 'SMS'
      ? '문자 메시지가 도착하는 데 몇 분이 걸릴 수 있습니다.'
      : c.medium === 'EMAIL'
        ? '이메일이 도착하는 데 몇 분이 걸릴 수 있습니다.'
        : '메시지가 도착하는 데 몇 분이 걸릴 수 있습니다.',
  spam: () => '스팸함도 확인해 보세요.',
  sender: (c) => `보낸 사람이 ${c.sender}인 메시지를 찾아보세요.`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? '전화번호가 올바른지, 휴대전화 신호가 잡히는지 확인해 보세요.'
      : c.medium === 'EMAIL'
        ? '이메일 주소가 올바른지 확인해 보세요.'
        : '주소가 올바른지 확인해 보세요.',
  mailbox: (c) => `새 탭에서 ${c.provider} 열기`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? '비밀번호가 기억나셨나요?' : '이미 확인하셨나요?'} {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link'
      ? '링크가 하나도 도착하지 않았다면 고객 지원팀에 문의해 주세요.'
      : '코드가 하나도 도착하지 않았다면 고객 지원팀에 문의해 주세요.',
}
