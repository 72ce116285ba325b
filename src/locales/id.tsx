import type { DeliveryLabelContext, LabelContext, ResendCodeLabels, TimeLabelContext } from './labels.js'

const link = (c: LabelContext) => c.verification === 'link'
const what = (c: LabelContext) => (link(c) ? 'tautan' : 'kode')
const What = (c: LabelContext) => (link(c) ? 'Tautan' : 'Kode')
const by = (c: DeliveryLabelContext) => (c.medium === 'SMS' ? ' lewat SMS' : c.medium === 'EMAIL' ? ' lewat email' : '')
const at = (c: TimeLabelContext) => `${c.today ? 'pukul' : 'pada'} ${c.time}`
const isSignUp = (c: LabelContext) => c.operation === 'ResendConfirmationCode'

/** Indonesian, with "Anda", as on the sign-in pages of Google and Microsoft. */
export const id: ResendCodeLabels = {
  language: 'id',
  trigger: (c) => `Kirim ulang ${what(c)}`,
  sentTo: (c) => (
    <>
      Kami telah mengirim {what(c)}
      {by(c)} ke {c.destination}.
    </>
  ),
  sent: (c) => `Kami telah mengirim ${what(c)} kepada Anda${by(c)}.`,
  sentAt: (c) => `Dikirim ${at(c)}.`,
  newestOnly: (c) => `Hanya ${what(c)} terbaru yang berlaku.`,
  changed: (c) => `${What(c)} ini tidak dikirim ke tempat yang sama dengan yang sebelumnya.`,
  concealed: (c) =>
    `Jika ada akun ${isSignUp(c) ? 'yang perlu dikonfirmasi' : 'dengan nama ini'}, ${what(c)} sedang dikirim.`,
  countdown: (c) => (
    <>
      Anda dapat meminta {what(c)} baru dalam {c.remaining}
    </>
  ),
  availableAt: (c) => `Anda dapat meminta ${what(c)} baru ${at(c)}.`,
  exhausted: (c) =>
    `Anda sudah meminta ${c.countText} ${what(c)}, jumlah maksimum dalam satu jam. Anda dapat meminta yang baru ${at(c)}.`,
  exhaustedEstimated: (c) =>
    `Terlalu banyak ${what(c)} yang diminta. Coba lagi ${at(c)}. Mungkin perlu waktu hingga satu jam sampai ${what(c)} baru dapat dikirim.`,
  validUntil: (c) => `${What(c)} terbaru berlaku hingga ${c.today ? 'pukul ' : ''}${c.time}.`,
  confirmed: (c) =>
    isSignUp(c)
      ? 'Akun Anda sudah dikonfirmasi. Sekarang Anda dapat masuk.'
      : c.operation === 'ForgotPassword'
        ? 'Sandi Anda sudah diubah. Sekarang Anda dapat masuk.'
        : 'Sudah dikonfirmasi. Tidak ada lagi yang perlu dilakukan.',
  sending: () => 'Mengirim…',
  announceSent: (c) =>
    `${What(c)} telah dikirim${by(c)}${c.destination ? ` ke ${c.destination}` : ''}.${c.wait ? ` Anda dapat meminta yang baru ${c.wait}.` : ''}`,
  announceReady: (c) => `Sekarang Anda dapat meminta ${what(c)} baru.`,
  announceWait: (c) => `Anda dapat meminta ${what(c)} baru ${c.wait}.`,
  error: (c) =>
    ({
      'reply-lost': `Koneksi terputus sebelum ada jawaban. ${What(c)} Anda mungkin sedang dikirim: periksa dahulu sebelum meminta yang baru.`,
      'service-unavailable': `${What(c)} tidak dapat dikirim saat ini. Coba lagi sebentar lagi.`,
      'delivery-failed':
        c.medium === 'SMS'
          ? 'SMS gagal terkirim. Periksa apakah nomor teleponnya benar.'
          : 'Pesan gagal terkirim. Periksa apakah alamatnya benar.',
      'rejected-by-trigger': `${What(c)} tidak dikirim. Jika ini terjadi lagi, hubungi tim dukungan.`,
      'rate-limited': `Terlalu banyak ${what(c)} yang diminta. Coba lagi nanti.`,
      throttled: `Saat ini banyak orang meminta ${what(c)}. Coba lagi sebentar lagi.`,
      'user-not-found': `Kami tidak menemukan akun dengan nama ini. Periksa apakah ada salah ketik${isSignUp(c) ? ', atau daftar lagi' : ''}.`,
      offline: `Anda sedang offline. Sambungkan ke internet, lalu minta ${what(c)} lagi.`,
      'invalid-request': 'Nama atau alamat sepertinya tidak benar. Periksa apakah ada salah ketik atau spasi.',
      other: `${What(c)} tidak dapat dikirim karena ada masalah di pihak kami. Coba lagi nanti atau hubungi tim dukungan.`,
    })[c.kind],
}
