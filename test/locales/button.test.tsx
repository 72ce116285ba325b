import { act, render } from '@testing-library/react'
import { Suspense, use } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, test } from 'vitest'
import { ResendCodeButton, ResendCodeProvider } from '../../src/index.js'
import { de } from '../../src/locales/de.js'
import { loadLocale } from '../../src/locales/index.js'
import { zhHans } from '../../src/locales/zh-Hans.js'
import { EMAIL, part, read, spoken, stage, trigger } from '../components/support.js'

afterEach(() => {
  document.documentElement.removeAttribute('lang')
  document.documentElement.removeAttribute('dir')
})

describe('what loadLocale gives, spread on the provider', () => {
  test.each([
    ['ar-EG', 'en', 'ar', 'rtl', '٠:٣٠'],
    ['ar', 'en', 'ar', 'rtl', '0:30'],
    ['pt-PT', 'pt-PT', null, null, '0:30'],
    ['pt-PT', 'en', 'pt-BR', null, '0:30'],
    ['zh-HK', 'zh-HK', null, null, '0:30'],
    ['zh-HK', 'zh-CN', 'zh-Hant', null, '0:30'],
    ['nn', 'nn', 'nb', null, '0:30'],
    ['sw-KE', 'sw-KE', 'en', null, '0:30'],
  ])('%s on a page in %s: lang %s, dir %s, and its digits', async (tag, lang, ownLang, ownDir, remaining) => {
    document.documentElement.lang = lang
    const words = await loadLocale(tag)
    const page = stage({ initialDelivery: EMAIL })
    page.show(
      <ResendCodeProvider {...words}>
        <ResendCodeButton {...page.settings} />
      </ResendCodeProvider>,
    )
    expect(part('root')!.getAttribute('lang')).toBe(ownLang)
    expect(part('root')!.getAttribute('dir')).toBe(ownDir)
    expect(part('countdown')!.querySelector('bdi')!.textContent).toBe(remaining)
  })

  test('never mixes two languages in a sentence', async () => {
    const page = stage({ initialDelivery: EMAIL, ...(await loadLocale('sw-KE')) })
    page.show(<ResendCodeButton {...page.settings} />)
    await page.tap()
    expect(spoken()).toBe('You can ask for another code in 30 seconds.')
  })

  test('the words alone are enough', async () => {
    const page = stage({ initialDelivery: EMAIL, labels: de })
    page.show(<ResendCodeButton {...page.settings} />)
    await page.tap()
    expect(spoken()).toBe('Sie können in 30 Sekunden einen neuen Code anfordern.')
    expect(read('destination')).toMatch(/Gesendet um \d\d:\d\d Uhr\.$/)
  })

  test.each(['el', 'es-MX', 'en-CA'])('%s: one full stop where a time ends a sentence with its own', async (tag) => {
    const page = stage({ initialDelivery: EMAIL, ...(await loadLocale(tag)) })
    page.show(<ResendCodeButton {...page.settings} />)
    expect(read('destination')).toMatch(/\d\s(p\.m|a\.m|μ\.μ|π\.μ)\.$/)
  })

  test('Chinese sentences stand without a space between them', () => {
    const page = stage({ initialDelivery: EMAIL, labels: zhHans })
    page.show(<ResendCodeButton {...page.settings} />)
    expect(read('destination')).toMatch(/。发送时间/)
  })
})

test('use(loadLocale(tag)) suspends once, then shows the words', async () => {
  const page = stage()
  function Localized() {
    return <ResendCodeButton {...page.settings} {...use(loadLocale('fi'))} />
  }
  await act(async () => {
    render(
      page.page(
        <Suspense fallback="…">
          <Localized />
        </Suspense>,
      ),
    )
    await loadLocale('fi')
  })
  expect(trigger().textContent).toBe('Lähetä koodi uudelleen')
})

test('a server that has loaded them renders them', async () => {
  const page = stage(await loadLocale('hu'))
  expect(renderToString(page.page(<ResendCodeButton {...page.settings} />))).toContain('Kód újraküldése')
})
