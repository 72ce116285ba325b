import type { ResendCodeHelpLabels } from './labels.js'

/** Vietnamese help. */
export const viHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? 'Vẫn chưa nhận được liên kết?' : 'Vẫn chưa nhận được mã?'),
  patience: (c) =>
    c.medium === 'SMS'
      ? 'Tin nhắn SMS có thể mất vài phút để đến nơi.'
      : c.medium === 'EMAIL'
        ? 'Email có thể mất vài phút để đến nơi.'
        : 'Tin nhắn có thể mất vài phút để đến nơi.',
  spam: () => 'Hãy xem cả trong thư mục thư rác.',
  sender: (c) => `Hãy tìm ${c.medium === 'EMAIL' ? 'thư' : 'tin nhắn'} từ ${c.sender}.`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? 'Hãy kiểm tra xem số điện thoại có đúng không và điện thoại có sóng không.'
      : c.medium === 'EMAIL'
        ? 'Hãy kiểm tra xem địa chỉ email có đúng không.'
        : 'Hãy kiểm tra xem địa chỉ có đúng không.',
  mailbox: (c) => `Mở ${c.provider} trong thẻ mới`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? 'Đã nhớ ra mật khẩu?' : 'Đã xác nhận tài khoản rồi?'} {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link'
      ? 'Nếu không nhận được liên kết nào, hãy liên hệ bộ phận hỗ trợ.'
      : 'Nếu không nhận được mã nào, hãy liên hệ bộ phận hỗ trợ.',
}
