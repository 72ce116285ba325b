import type { ResendCodeHelpLabels } from './labels.js'

/** Thai help. */
export const thHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? 'ยังไม่ได้รับลิงก์ใช่ไหม' : 'ยังไม่ได้รับรหัสใช่ไหม'),
  patience: (c) =>
    c.medium === 'SMS'
      ? 'SMS อาจใช้เวลาไม่กี่นาทีกว่าจะมาถึง'
      : c.medium === 'EMAIL'
        ? 'อีเมลอาจใช้เวลาไม่กี่นาทีกว่าจะมาถึง'
        : 'ข้อความอาจใช้เวลาไม่กี่นาทีกว่าจะมาถึง',
  spam: () => 'ลองดูในโฟลเดอร์จดหมายขยะด้วย',
  sender: (c) => `มองหาข้อความจาก ${c.sender}`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? 'ตรวจสอบว่าหมายเลขโทรศัพท์ถูกต้องและโทรศัพท์มีสัญญาณ'
      : c.medium === 'EMAIL'
        ? 'ตรวจสอบว่าที่อยู่อีเมลถูกต้อง'
        : 'ตรวจสอบว่าที่อยู่ถูกต้อง',
  mailbox: (c) => `เปิด ${c.provider} ในแท็บใหม่`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? 'จำรหัสผ่านได้แล้วใช่ไหม' : 'ยืนยันบัญชีแล้วใช่ไหม'} {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link' ? 'หากไม่มีลิงก์ใดมาถึงเลย โปรดติดต่อฝ่ายสนับสนุน' : 'หากไม่มีรหัสใดมาถึงเลย โปรดติดต่อฝ่ายสนับสนุน',
}
