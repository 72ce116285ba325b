import { describe, expect, test } from 'vitest'
import { timeWords } from '../../src/components/format.js'
import { loadLocale } from '../../src/locales/index.js'

const today = (hour: number) => new Date(2026, 10, 30, hour, 5)
const december = (day: number, hour: number) => new Date(2026, 11, day, hour, 5)

/** What a person reads of a time, with each space as a plain one. */
async function read(tag: string, name: 'sentAt' | 'availableAt' | 'validUntil', time: Date) {
  const { labels, locale } = await loadLocale(tag)
  const words = timeWords(time.getTime(), today(18).getTime(), locale)
  return labels[name]({ verification: 'code', operation: '', ...words }).replace(/\s/g, ' ')
}

/** A time with each space that no line ends at as an underscore. */
function unbroken(tag: string, time: Date) {
  return timeWords(time.getTime(), today(18).getTime(), tag).time.replace(/[\u00a0\u202f]/g, '_')
}

describe('a line never ends within a clock time', () => {
  test.each([
    ['en', '2:05_PM', 'December 2 at 2:05_PM'],
    ['en-CA', '2:05_p.m', 'December 2 at 2:05_p.m'],
    ['fr-CA', '14_h_05', '2 décembre à 14_h_05'],
    ['es-CO', '2:05_p._m', '2 de diciembre a las 2:05_p._m'],
    ['ko', 'PM_2:05', '12월 2일 PM_2:05'],
    ['hi', '2:05_pm', '2 दिसंबर को 2:05_pm बजे'],
    ['vi-u-hc-h12', '2:05_CH', 'lúc 2:05_CH 2 tháng 12'],
    ['pl', '14:05', '2 grudnia 14:05'],
  ])('%s: %s', (tag, time, dayAndTime) => {
    expect(unbroken(tag, today(14))).toBe(time)
    expect(unbroken(tag, december(2, 14))).toBe(dayAndTime)
  })
})

describe('times as people write them, where Intl joins them otherwise', () => {
  test.each([
    ['el', today(1), 'Στάλθηκε στη 1:05 π.μ.'],
    ['el', december(2, 1), 'Στάλθηκε στις 2 Δεκεμβρίου στη 1:05 π.μ.'],
    ['es', today(1), 'Se envió a la 1:05.'],
    ['es-MX', december(2, 13), 'Se envió el 2 de diciembre a la 1:05 p.m.'],
    ['fr', december(1, 14), 'Envoyé le 1er décembre à 14:05.'],
    ['it', december(8, 14), 'Inviato l’8 dicembre alle ore 14:05.'],
    ['pl', december(2, 14), 'Wysłano 2 grudnia o 14:05.'],
    ['uk', december(2, 11), 'Надіслано 2 грудня об 11:05.'],
    ['vi', december(2, 14), 'Đã gửi lúc 14:05 ngày 2 tháng 12.'],
    ['cs', december(2, 15), 'Odesláno: 2. prosince v 15:05.'],
    ['cs', december(2, 14), 'Odesláno: 2. prosince ve 14:05.'],
    ['cs', december(2, 2), 'Odesláno: 2. prosince ve 2:05.'],
    ['cs', december(2, 21), 'Odesláno: 2. prosince ve 21:05.'],
    ['cs', december(2, 1), 'Odesláno: 2. prosince v 1:05.'],
    ['pt-BR', today(1), 'Enviado à 1:05.'],
    ['pt-BR', today(0), 'Enviado à 0:05.'],
    ['pt-BR', today(10), 'Enviado às 10:05.'],
    ['pt-BR', december(1, 0), 'Enviado em 1º de dezembro à 0:05.'],
    ['pt-BR', december(11, 14), 'Enviado em 11 de dezembro às 14:05.'],
    ['el-u-hc-h23', today(1), 'Στάλθηκε στη 01:05.'],
    ['el-u-hc-h23', december(2, 1), 'Στάλθηκε στις 2 Δεκεμβρίου στη 01:05.'],
    ['el', december(1, 14), 'Στάλθηκε στην 1η Δεκεμβρίου στις 2:05 μ.μ.'],
    ['el', december(11, 14), 'Στάλθηκε στις 11 Δεκεμβρίου στις 2:05 μ.μ.'],
    ['pl-u-hc-h12', december(2, 14), 'Wysłano 2 grudnia o 2:05 PM.'],
    ['vi-u-hc-h12', december(2, 14), 'Đã gửi lúc 2:05 CH ngày 2 tháng 12.'],
    ['de', today(14), 'Gesendet um 14:05 Uhr.'],
    ['de-u-hc-h12', today(14), 'Gesendet um 2:05 PM.'],
    ['th', today(14), 'ส่งเมื่อเวลา 14:05 น.'],
    ['th-u-hc-h12', today(14), 'ส่งเมื่อเวลา 2:05 PM'],
    ['zh-CN', today(14), '发送时间：14:05。'],
    ['zh-SG', today(14), '发送时间：下午2:05。'],
  ])('%s, %s: %s', async (tag, time, text) => {
    expect(await read(tag, 'sentAt', time)).toBe(text)
  })

  test('a space stands in Chinese only beside a number', async () => {
    expect(await read('zh-CN', 'availableAt', today(14))).toBe('您可以在 14:05 后重新获取验证码。')
    expect(await read('zh-SG', 'availableAt', today(14))).toBe('您可以在下午2:05 后重新获取验证码。')
    expect(await read('zh-SG', 'validUntil', december(2, 14))).toBe('最新的验证码在 12月2日 下午2:05 前有效。')
  })
})
