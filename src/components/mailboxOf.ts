/** Where a person reads their e-mail on the web. */
export interface Mailbox {
  /** What people call it, such as "Gmail". */
  readonly provider: string
  /** The address of its inbox; nothing of the person's address is in it. */
  readonly href: string
}

/** Each provider, where its mail is read, and the domains of its addresses. */
const PROVIDERS: readonly (readonly [provider: string, href: string, domains: string])[] = [
  ['Gmail', 'https://mail.google.com/', 'gmail.com googlemail.com'],
  [
    'Outlook',
    'https://outlook.live.com/mail/',
    'outlook.com outlook.com.br outlook.de outlook.es outlook.fr outlook.it outlook.jp outlook.kr outlook.pt ' +
      'hotmail.com hotmail.co.jp hotmail.co.uk hotmail.com.br hotmail.de hotmail.es hotmail.fr hotmail.it hotmail.se ' +
      'live.com live.ca live.cn live.co.uk live.com.au live.com.mx live.de live.dk live.fr live.it live.nl live.no ' +
      'live.se msn.com',
  ],
  [
    'Yahoo Mail',
    'https://mail.yahoo.com/',
    'yahoo.com yahoo.ca yahoo.co.id yahoo.co.in yahoo.co.th yahoo.co.uk yahoo.com.ar yahoo.com.au yahoo.com.br ' +
      'yahoo.com.hk yahoo.com.mx yahoo.com.ph yahoo.com.sg yahoo.com.tw yahoo.com.vn yahoo.de yahoo.es yahoo.fr ' +
      'yahoo.gr yahoo.in yahoo.it yahoo.pl yahoo.ro yahoo.se ymail.com rocketmail.com myyahoo.com',
  ],
  ['Yahoo!メール', 'https://mail.yahoo.co.jp/', 'yahoo.co.jp ymail.ne.jp'],
  ['AOL Mail', 'https://mail.aol.com/', 'aol.com aim.com'],
  ['iCloud Mail', 'https://www.icloud.com/mail/', 'icloud.com me.com mac.com'],
  ['Proton Mail', 'https://mail.proton.me/', 'proton.me protonmail.com protonmail.ch pm.me'],
  ['GMX', 'https://www.gmx.net/', 'gmx.de gmx.net gmx.at gmx.ch'],
  ['GMX', 'https://www.gmx.com/', 'gmx.com gmx.us gmx.co.uk'],
  ['WEB.DE', 'https://web.de/', 'web.de'],
  ['Fastmail', 'https://app.fastmail.com/', 'fastmail.com fastmail.fm'],
  ['Tuta', 'https://app.tuta.com/', 'tuta.com tuta.io tutanota.com tutanota.de keemail.me'],
  ['Zoho Mail', 'https://mail.zoho.com/', 'zoho.com zohomail.com'],
  ['Mail.ru', 'https://e.mail.ru/', 'mail.ru inbox.ru list.ru bk.ru internet.ru'],
  ['Yandex', 'https://mail.yandex.ru/', 'yandex.ru ya.ru yandex.by yandex.kz'],
  ['Yandex', 'https://mail.yandex.com/', 'yandex.com'],
  ['UKR.NET', 'https://mail.ukr.net/', 'ukr.net'],
  ['Seznam', 'https://email.seznam.cz/', 'seznam.cz email.cz'],
  ['WP', 'https://poczta.wp.pl/', 'wp.pl'],
  ['Onet', 'https://poczta.onet.pl/', 'onet.pl op.pl poczta.onet.pl'],
  ['QQ邮箱', 'https://mail.qq.com/', 'qq.com foxmail.com'],
  ['163邮箱', 'https://mail.163.com/', '163.com'],
  ['126邮箱', 'https://mail.126.com/', '126.com'],
  ['네이버 메일', 'https://mail.naver.com/', 'naver.com'],
  ['Daum 메일', 'https://mail.daum.net/', 'daum.net hanmail.net'],
]

/**
 * Where the mail of an e-mail address is read on the web, for well-known providers; null for any other. Give it the
 * address that the person typed, never Cognito's mask. Looks nothing up: the domain alone decides.
 */
export function mailboxOf(address: string): Mailbox | null {
  const domain = /^[^@\s]+@([^@\s]+)$/.exec(address.trim().toLowerCase())?.[1]
  const found = domain && PROVIDERS.find(([, , domains]) => domains.split(' ').includes(domain))
  return found ? { provider: found[0], href: found[1] } : null
}
