import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const what = (c: LabelContext) => (c.verification === 'link' ? 'ลิงก์' : 'รหัส')
const by = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? 'ทาง SMS ' : c.medium === 'EMAIL' ? 'ทางอีเมล' : '')
const at = (c: TimeLabelContext) => `${c.today ? 'เวลา' : 'วันที่'} ${c.time}${/M$/.test(c.time) ? '' : ' น.'}`
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Thai, with "คุณ" and no particles, as on the sign-in pages of Google. Its sentences end without a mark. */
export const th: ResendCodeLabels = {
  language: 'th',
  trigger: (c) => `ส่ง${what(c)}อีกครั้ง`,
  sentTo: (c) => (
    <>
      เราส่ง{what(c)}
      {by(c)}ไปที่ {c.destination} แล้ว
    </>
  ),
  sent: (c) => `เราส่ง${what(c)}${by(c)}ให้คุณแล้ว`,
  sentAt: (c) => `ส่งเมื่อ${at(c)}`,
  newestOnly: (c) => `ใช้ได้เฉพาะ${what(c)}ล่าสุดเท่านั้น`,
  changed: (c) => `${what(c)}นี้ไม่ได้ส่งไปที่เดียวกับครั้งก่อน`,
  concealed: (c) => `หากมีบัญชี${isSignUp(c) ? 'ที่ต้องยืนยัน' : 'ชื่อนี้'} เรากำลังส่ง${what(c)}ให้คุณ`,
  countdown: (c) => (
    <>
      คุณขอ{what(c)}ใหม่ได้ในอีก {c.remaining}
    </>
  ),
  availableAt: (c) => `คุณขอ${what(c)}ใหม่ได้${at(c)}`,
  exhausted: (c) => `คุณขอ${what(c)}ไปแล้ว ${c.countText} ครั้ง ซึ่งครบจำนวนที่ขอได้ใน 1 ชั่วโมง คุณขอใหม่ได้${at(c)}`,
  exhaustedEstimated: (c) => `มีการขอ${what(c)}มากเกินไป ลองอีกครั้ง${at(c)} อาจต้องรอถึง 1 ชั่วโมงจึงจะส่งใหม่ได้`,
  validUntil: (c) => `${what(c)}ล่าสุดใช้ได้ถึง${at(c)}`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'ยืนยันบัญชีของคุณแล้ว คุณลงชื่อเข้าใช้ได้เลย'
      : c.operation === 'ForgotPassword'
        ? 'เปลี่ยนรหัสผ่านของคุณแล้ว คุณลงชื่อเข้าใช้ได้เลย'
        : 'ยืนยันแล้ว คุณไม่ต้องทำอะไรเพิ่มเติม',
  sending: () => 'กำลังส่ง…',
  announceSent: (c) =>
    `ส่ง${what(c)}${by(c)}${c.destination ? `ไปที่ ${c.destination} ` : ''}แล้ว${c.wait ? ` คุณขอใหม่ได้${c.wait}` : ''}`,
  announceReady: (c) => `คุณขอ${what(c)}ใหม่ได้แล้ว`,
  announceWait: (c) => `คุณขอ${what(c)}ใหม่ได้${c.wait}`,
  error: (c) =>
    ({
      'reply-lost': `การเชื่อมต่อขาดหายก่อนได้รับคำตอบ ${what(c)}ของคุณอาจกำลังส่งมา โปรดตรวจสอบก่อนขอใหม่`,
      'service-unavailable': `ส่ง${what(c)}ไม่ได้ในขณะนี้ โปรดลองอีกครั้งในอีกสักครู่`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'ส่ง SMS ไม่ถึงปลายทาง โปรดตรวจสอบว่าหมายเลขโทรศัพท์ถูกต้อง'
          : 'ส่งข้อความไม่ถึงปลายทาง โปรดตรวจสอบว่าที่อยู่ถูกต้อง',
      'rejected-by-trigger': `ไม่ได้ส่ง${what(c)} หากเกิดขึ้นอีก โปรดติดต่อฝ่ายสนับสนุน`,
      'rate-limited': `มีการขอ${what(c)}มากเกินไป โปรดลองอีกครั้งภายหลัง`,
      throttled: `มีผู้ขอ${what(c)}จำนวนมากในขณะนี้ โปรดลองอีกครั้งในอีกสักครู่`,
      'user-not-found': `ไม่พบบัญชีชื่อนี้ โปรดตรวจสอบว่าพิมพ์ถูกต้อง${isSignUp(c) ? ' หรือลงทะเบียนอีกครั้ง' : ''}`,
      offline: `คุณออฟไลน์อยู่ โปรดเชื่อมต่ออินเทอร์เน็ต แล้วขอ${what(c)}อีกครั้ง`,
      'invalid-request': 'ชื่อหรือที่อยู่ดูเหมือนไม่ถูกต้อง โปรดตรวจสอบว่าไม่มีคำที่พิมพ์ผิดหรือช่องว่าง',
      other: `ส่ง${what(c)}ไม่ได้เนื่องจากเกิดปัญหาทางฝั่งเรา โปรดลองอีกครั้งภายหลังหรือติดต่อฝ่ายสนับสนุน`,
    })[c.kind],
}
