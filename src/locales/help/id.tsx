import type { ResendCodeHelpLabels } from './labels.js'

/** Indonesian help. */
export const idHelp: ResendCodeHelpLabels = {
  title: (c) => (c.verification === 'link' ? 'Belum menerima tautan?' : 'Belum menerima kode?'),
  patience: (c) =>
    c.medium === 'SMS'
      ? 'SMS mungkin perlu beberapa menit untuk sampai.'
      : c.medium === 'EMAIL'
        ? 'Email mungkin perlu beberapa menit untuk sampai.'
        : 'Pesan mungkin perlu beberapa menit untuk sampai.',
  spam: () => 'Periksa juga folder spam.',
  sender: (c) => `Cari pesan dari ${c.sender}.`,
  checkAddress: (c) =>
    c.medium === 'SMS'
      ? 'Periksa apakah nomor teleponnya benar dan ponsel Anda mendapat sinyal.'
      : c.medium === 'EMAIL'
        ? 'Periksa apakah alamat emailnya benar.'
        : 'Periksa apakah alamatnya benar.',
  mailbox: (c) => `Buka ${c.provider} di tab baru`,
  signIn: (c) => (
    <>
      {c.operation === 'ForgotPassword' ? 'Sudah ingat sandi Anda?' : 'Sudah dikonfirmasi?'} {c.signIn}
    </>
  ),
  usedUp: (c) =>
    c.verification === 'link'
      ? 'Jika tidak ada tautan yang sampai, hubungi tim dukungan.'
      : 'Jika tidak ada kode yang sampai, hubungi tim dukungan.',
}
