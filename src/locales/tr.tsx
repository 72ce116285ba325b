import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const link = (c: LabelContext) => c.verification === 'link'
const what = (c: LabelContext) => (link(c) ? 'bağlantı' : 'kod')
const What = (c: LabelContext) => (link(c) ? 'Bağlantı' : 'Kod')
const by = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? 'SMS ile ' : c.medium === 'EMAIL' ? 'e-postayla ' : '')
const to = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? 'numarasına' : 'adresine')
const at = (c: TimeLabelContext, hour = 'Saat') => `${c.today ? `${hour} ` : ''}${c.time} itibarıyla`
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Turkish, with "siz", as on the sign-in pages of Google and Microsoft. */
export const tr: ResendCodeLabels = {
  language: 'tr',
  trigger: (c) => `${link(c) ? 'Bağlantıyı' : 'Kodu'} yeniden gönder`,
  sentTo: (c) => (
    <>
      {c.destination} {to(c)} {by(c)}bir {what(c)} gönderdik.
    </>
  ),
  sent: (c) => `Size ${by(c)}bir ${what(c)} gönderdik.`,
  sentAt: (c) => `Gönderilme zamanı: ${c.time}.`,
  newestOnly: (c) => `Yalnızca en yeni ${what(c)} geçerlidir.`,
  changed: (c) => `Bu ${what(c)}, bir öncekinden farklı bir yere gönderildi.`,
  concealed: (c) => `${isSignUp(c) ? 'Onaylanması gereken' : 'Bu adda'} bir hesap varsa ${what(c)} yola çıktı.`,
  countdown: (c) => (
    <>
      Yeni bir {what(c)} istemek için kalan süre: {c.remaining}
    </>
  ),
  availableAt: (c) => `${at(c)} yeni bir ${what(c)} isteyebilirsiniz.`,
  exhausted: (c) =>
    `${c.countText} ${what(c)} istediniz; bir saat içinde daha fazlası istenemez. Yenisini ${at(c, 'saat')} isteyebilirsiniz.`,
  exhaustedEstimated: (c) =>
    `Çok fazla ${what(c)} istendi. ${at(c)} yeniden deneyin. Yenisinin gönderilebilmesi bir saati bulabilir.`,
  validUntil: (c) => `En yeni ${link(c) ? 'bağlantının' : 'kodun'} son geçerlilik zamanı: ${c.time}.`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'Hesabınız onaylandı. Artık oturum açabilirsiniz.'
      : c.operation === 'ForgotPassword'
        ? 'Şifreniz değiştirildi. Artık oturum açabilirsiniz.'
        : 'Onaylandı. Başka bir şey yapmanız gerekmiyor.',
  sending: () => 'Gönderiliyor…',
  announceSent: (c) =>
    `${What(c)} ${c.destination ? `${c.destination} ${to(c)} ` : ''}${by(c)}gönderildi.${c.wait ? ` Yenisini ${c.wait} isteyebilirsiniz.` : ''}`,
  announceReady: (c) => `Artık yeni bir ${what(c)} isteyebilirsiniz.`,
  announceWait: (c) => `${c.wait} yeni bir ${what(c)} isteyebilirsiniz.`,
  error: (c) =>
    ({
      'reply-lost': `Yanıt gelmeden iletişim koptu. ${What(c)} yolda olabilir: Yenisini istemeden önce gelip gelmediğine bakın.`,
      'service-unavailable': `${What(c)} şu anda gönderilemedi. Lütfen birazdan yeniden deneyin.`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'SMS teslim edilemedi. Telefon numarasının doğru olup olmadığını kontrol edin.'
          : 'Mesaj teslim edilemedi. Adresin doğru olup olmadığını kontrol edin.',
      'rejected-by-trigger': `${What(c)} gönderilmedi. Bu durum yinelenirse lütfen destek ekibine başvurun.`,
      'rate-limited': `Çok fazla ${what(c)} istendi. Lütfen daha sonra yeniden deneyin.`,
      throttled: `Şu anda çok sayıda kişi ${what(c)} istiyor. Lütfen birazdan yeniden deneyin.`,
      'user-not-found': `Bu adda bir hesap bulamadık. Doğru yazıp yazmadığınızı kontrol edin${isSignUp(c) ? ' veya yeniden kaydolun' : ''}.`,
      offline: `Çevrimdışısınız. İnternete bağlanın, sonra ${link(c) ? 'bağlantıyı' : 'kodu'} yeniden isteyin.`,
      'invalid-request': 'Ad veya adres doğru görünmüyor. Yazım hatası veya boşluk olup olmadığını kontrol edin.',
      other: `Bizden kaynaklanan bir sorun nedeniyle ${what(c)} gönderilemedi. Lütfen daha sonra yeniden deneyin veya destek ekibine başvurun.`,
    })[c.kind],
}
