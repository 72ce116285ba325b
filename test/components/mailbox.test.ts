import { expect, test } from 'vitest'
import { mailboxOf } from '../../src/mailbox.js'

test.each([
  ['ada@gmail.com', 'Gmail', 'https://mail.google.com/'],
  [' Ada@GoogleMail.com ', 'Gmail', 'https://mail.google.com/'],
  ['ada@hotmail.co.uk', 'Outlook', 'https://outlook.live.com/mail/'],
  ['ada@live.com', 'Outlook', 'https://outlook.live.com/mail/'],
  ['ada@yahoo.com', 'Yahoo Mail', 'https://mail.yahoo.com/'],
  ['ada@me.com', 'iCloud Mail', 'https://www.icloud.com/mail/'],
  ['ada@proton.me', 'Proton Mail', 'https://mail.proton.me/'],
  ['ada@gmx.de', 'GMX', 'https://www.gmx.net/'],
  ['ada@web.de', 'WEB.DE', 'https://web.de/'],
  ['ada@mail.ru', 'Mail.ru', 'https://e.mail.ru/'],
  ['ada@ya.ru', 'Yandex', 'https://mail.yandex.ru/'],
  ['ada@qq.com', 'QQ邮箱', 'https://mail.qq.com/'],
  ['ada@163.com', '163邮箱', 'https://mail.163.com/'],
  ['ada@naver.com', '네이버 메일', 'https://mail.naver.com/'],
])('%s is read at %s', (address, provider, href) => {
  expect(mailboxOf(address)).toEqual({ provider, href })
})

test.each([
  'ada@example.com',
  'ada@gmail.com.example.org',
  'ada@notgmail.com',
  'gmail.com',
  '@gmail.com',
  'a b@gmail.com',
  'a***@g***',
  '+12065550100',
  'ada@',
  'ada@gmail.com@example.com',
  'ada@outlook.com hotmail.com',
  '',
])('"%s" is at no provider that is known', (address) => {
  expect(mailboxOf(address)).toBe(null)
})

test('no domain is listed twice, and no link says whose mailbox it is', async () => {
  const { default: source } = await import('../../src/components/mailboxOf.js?raw')
  const domains = [...source.matchAll(/(?<=['" ])[a-z0-9.-]+\.[a-z]{2,4}(?=[' ])/g)].map(([domain]) => domain)
  expect(domains.length).toBeGreaterThan(50)
  for (const domain of domains) {
    const mailbox = mailboxOf(`ada@${domain}`)
    expect(mailbox, domain).not.toBe(null)
    expect(mailbox!.href).toMatch(/^https:\/\/[^?#@]+\/$/)
  }
  expect(domains.filter((domain, index) => domains.indexOf(domain) !== index)).toEqual([])
})
