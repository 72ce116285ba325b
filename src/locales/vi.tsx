import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const link = (c: LabelContext) => c.verification === 'link'
const what = (c: LabelContext) => (link(c) ? 'liên kết' : 'mã')
const What = (c: LabelContext) => (link(c) ? 'Liên kết' : 'Mã')
const by = (c: DeliveryLabelContext) =>
  c.medium === 'SMS' ? ' qua tin nhắn SMS' : c.medium === 'EMAIL' ? ' qua email' : ''
/** Intl says "lúc 9:05 25 tháng 11". */
const day = (c: TimeLabelContext) => c.time.replace(/(:.*?) (?=\d)/, '$1 ngày ')
const at = (c: TimeLabelContext) => (c.today ? `lúc ${c.time}` : day(c))
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Vietnamese, with "bạn", as on the sign-in pages of Google and Microsoft. */
export const vi: ResendCodeLabels = {
  language: 'vi',
  trigger: (c) => `Gửi lại ${what(c)}`,
  sentTo: (c) => (
    <>
      Chúng tôi đã gửi {what(c)}
      {by(c)} đến {c.destination}.
    </>
  ),
  sent: (c) => `Chúng tôi đã gửi ${what(c)} cho bạn${by(c)}.`,
  sentAt: (c) => `Đã gửi ${at(c)}.`,
  newestOnly: (c) => `Chỉ ${what(c)} mới nhất dùng được.`,
  changed: (c) => `${What(c)} này không được gửi đến cùng nơi với lần trước.`,
  concealed: (c) => `Nếu có tài khoản ${isSignUp(c) ? 'cần xác nhận' : 'mang tên này'}, ${what(c)} đang được gửi đi.`,
  countdown: (c) => (
    <>
      Bạn có thể yêu cầu {what(c)} mới sau {c.remaining}
    </>
  ),
  availableAt: (c) => `Bạn có thể yêu cầu ${what(c)} mới ${at(c)}.`,
  exhausted: (c) =>
    `Bạn đã yêu cầu ${c.countText} ${what(c)}, mức tối đa trong một giờ. Bạn có thể yêu cầu ${what(c)} mới ${at(c)}.`,
  exhaustedEstimated: (c) =>
    `Đã có quá nhiều yêu cầu gửi ${what(c)}. Hãy thử lại ${at(c)}. Có thể mất đến một giờ mới gửi được ${what(c)} khác.`,
  validUntil: (c) => `${What(c)} mới nhất dùng được đến ${day(c)}.`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'Tài khoản của bạn đã được xác nhận. Bây giờ bạn có thể đăng nhập.'
      : c.operation === 'ForgotPassword'
        ? 'Mật khẩu của bạn đã được thay đổi. Bây giờ bạn có thể đăng nhập.'
        : 'Đã xác nhận. Bạn không cần làm gì thêm.',
  sending: () => 'Đang gửi…',
  announceSent: (c) =>
    `Đã gửi ${what(c)}${by(c)}${c.destination ? ` đến ${c.destination}` : ''}.${c.wait ? ` Bạn có thể yêu cầu ${what(c)} mới ${c.wait}.` : ''}`,
  announceReady: (c) => `Bây giờ bạn có thể yêu cầu ${what(c)} mới.`,
  announceWait: (c) => `Bạn có thể yêu cầu ${what(c)} mới ${c.wait}.`,
  error: (c) =>
    ({
      'reply-lost': `Kết nối bị ngắt trước khi có phản hồi. ${What(c)} có thể đang được gửi đến bạn: hãy kiểm tra trước khi yêu cầu ${what(c)} mới.`,
      'service-unavailable': `Hiện không gửi được ${what(c)}. Vui lòng thử lại sau giây lát.`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'Không gửi được tin nhắn SMS đến nơi nhận. Hãy kiểm tra xem số điện thoại có đúng không.'
          : 'Không gửi được thư đến nơi nhận. Hãy kiểm tra xem địa chỉ có đúng không.',
      'rejected-by-trigger': `${What(c)} không được gửi. Nếu điều này lặp lại, vui lòng liên hệ bộ phận hỗ trợ.`,
      'rate-limited': `Đã có quá nhiều yêu cầu gửi ${what(c)}. Vui lòng thử lại sau.`,
      throttled: `Hiện có nhiều người đang yêu cầu ${what(c)}. Vui lòng thử lại sau giây lát.`,
      'user-not-found': `Chúng tôi không tìm thấy tài khoản nào mang tên này. Hãy kiểm tra xem bạn có gõ nhầm không${isSignUp(c) ? ', hoặc đăng ký lại' : ''}.`,
      offline: `Bạn đang ngoại tuyến. Hãy kết nối internet rồi yêu cầu lại ${what(c)}.`,
      'invalid-request': 'Tên hoặc địa chỉ có vẻ chưa đúng. Hãy kiểm tra lỗi gõ và dấu cách.',
      other: `Không gửi được ${what(c)} do sự cố từ phía chúng tôi. Vui lòng thử lại sau hoặc liên hệ bộ phận hỗ trợ.`,
    })[c.kind],
}
