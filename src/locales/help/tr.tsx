import type { ResendCodeHelpLabels } from './labels.js'

/** Turkish help. */
export const trHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? 'Bağlantı hâlâ gelmedi mi?' : 'Kod hâlâ gelmedi mi?'),
  patience: (c) =>
    c.medium === 'SMS'
      ? 'SMS’in gelmesi birkaç dakika sürebilir.'
      : c.medium === 'EMAIL'
        ? 'E-postanın gelmesi birkaç dakika sürebilir.'
        : 'Mesajın gelmesi birkaç dakika sürebilir.',
  spam: () => 'Spam klasörüne de bakın.',
  sender: (c) => `Şu gönderenden gelen bir mesaj arayın: ${c.sender}.`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? 'Telefon numarasının doğru olduğundan ve telefonunuzun çektiğinden emin olun.'
      : c.medium === 'EMAIL'
        ? 'E-posta adresinin doğru olduğundan emin olun.'
        : 'Adresin doğru olduğundan emin olun.',
  mailbox: (c) => `${c.provider} sitesini yeni sekmede aç`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? 'Şifrenizi hatırladınız mı?' : 'Hesabınızı onayladınız mı?'} {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link'
      ? 'Bağlantıların hiçbiri gelmediyse destek ekibine başvurun.'
      : 'Kodların hiçbiri gelmediyse destek ekibine başvurun.',
}
