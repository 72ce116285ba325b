import type { ResendCodeHelpLabels } from './labels.js'

/** Traditional Chinese help. */
export const zhHantHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? '還沒收到驗證連結？' : '還沒收到驗證碼？'),
  patience: (c) =>
    c.medium === 'SMS'
      ? '簡訊可能需要幾分鐘才能送達。'
      : c.medium === 'EMAIL'
        ? '電子郵件可能需要幾分鐘才能送達。'
        : '訊息可能需要幾分鐘才能送達。',
  spam: () => '請一併查看垃圾郵件資料夾。',
  sender: (c) => `請尋找來自 ${c.sender} 的${c.medium === 'EMAIL' ? '郵件' : '訊息'}。`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? '請檢查手機號碼是否正確，以及手機是否有訊號。'
      : c.medium === 'EMAIL'
        ? '請檢查電子郵件地址是否正確。'
        : '請檢查地址是否正確。',
  mailbox: (c) => `在新分頁中開啟 ${c.provider}`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? '想起密碼了？' : '已經確認過帳戶？'}
      {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link'
      ? '如果一個驗證連結都沒收到，請聯絡支援團隊。'
      : '如果一個驗證碼都沒收到，請聯絡支援團隊。',
}
