import { screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { ResendCode, ResendCodeButton, ResendCodeProvider, type ResendCodeLabels } from '../../src/index.js'
import { en } from '../../src/locales/en.js'
import { KINDS } from '../locales/support.js'
import { clockTime, EMAIL, HOUR, MINUTE, part, read, SECOND, spoken, stage, trigger } from './support.js'

/** The members of labels that make a sentence. */
const sentences = (labels: ResendCodeLabels) =>
  Object.entries(labels).filter(([, words]) => typeof words === 'function')

afterEach(() => {
  document.documentElement.removeAttribute('lang')
  document.documentElement.removeAttribute('dir')
})

describe('labels', () => {
  test('replace the words one by one', async () => {
    const page = stage({
      initialDelivery: EMAIL,
      labels: { sentTo: ({ destination }) => <i>Look at {destination}!</i> },
    })
    page.show(<ResendCodeButton {...page.settings} />)
    expect(read('destination')).toMatch(/^Look at a\*\*\*@e\*\*\*! Sent at/)
    expect(part('destination')!.querySelector('i bdi')!.textContent).toBe('a***@e***')
    expect(screen.getByRole('button', { name: 'Send the code again' })).toBe(trigger())
    expect(read('countdown')).toBe('You can ask for another code in 0:30')
  })

  test('which are undefined are ours', () => {
    const labels: object = { trigger: undefined, countdown: () => 'Wait' }
    const page = stage({ initialDelivery: EMAIL, labels })
    page.show(<ResendCodeButton {...page.settings} />)
    expect(trigger().textContent).toBe('Send the code again')
    expect(read('countdown')).toBe('Wait')
  })

  test('of a button stand over those of its provider, one by one', () => {
    const page = stage({ initialDelivery: EMAIL })
    page.show(
      <ResendCodeProvider labels={{ trigger: () => 'Noch einmal', countdown: () => 'Warten' }}>
        <ResendCodeButton {...page.settings} labels={{ trigger: () => 'Neu senden' }} />
      </ResendCodeProvider>,
    )
    expect(trigger().textContent).toBe('Neu senden')
    expect(read('countdown')).toBe('Warten')
  })

  test('of nested providers stand over each other, one by one', () => {
    const page = stage({ initialDelivery: EMAIL })
    page.show(
      <ResendCodeProvider labels={{ trigger: () => 'outer', countdown: () => 'outer' }}>
        <ResendCodeProvider labels={{ trigger: () => 'inner', availableAt: undefined }}>
          <ResendCodeButton {...page.settings} />
        </ResendCodeProvider>
      </ResendCodeProvider>,
    )
    expect(trigger().textContent).toBe('inner')
    expect(read('countdown')).toBe('outer')
  })

  test('are used for each sentence', async () => {
    const used = new Set<string>()
    const labels = Object.fromEntries(
      sentences(en).map(([name, words]) => [
        name,
        (context: never) => {
          used.add(name)
          return (words as (context: never) => unknown)(context)
        },
      ]),
    ) as unknown as ResendCodeLabels
    const page = stage({ initialDelivery: EMAIL, labels })
    page.show(<ResendCodeButton {...page.settings} />)
    await page.tap() // too early
    await page.pass(30 * SECOND)
    await page.tap()
    await page.pass(SECOND)
    await page.reply({ deliveryMedium: 'SMS' })
    await page.pass(MINUTE)
    await page.resendInVain('CodeDeliveryFailureException')
    for (let sends = 0; sends < 4; sends++) {
      await page.pass(5 * MINUTE)
      await page.resend()
    }
    await page.pass(HOUR)
    await page.resendInVain('LimitExceededException')
    await page.pass(HOUR)
    await page.resendInVain('InvalidParameterException', 'User is already confirmed.')
    page.show(<ResendCodeButton {...page.settings} username="bob" initialDelivery={{}} />)
    page.show(<ResendCodeButton {...page.settings} username="cleo" concealUserExistence />)
    expect(sentences(en).filter(([name]) => !used.has(name))).toEqual([])
  })
})

test('a pool that verifies by link changes every sentence', async () => {
  const page = stage({ initialDelivery: EMAIL, verification: 'link' })
  const heard: string[] = []
  const listen = () => {
    heard.push(part('root')!.textContent)
    document.querySelectorAll('[aria-label], [title]').forEach((element) => heard.push(element.outerHTML))
  }
  page.show(<ResendCodeButton {...page.settings} />)
  expect(screen.getByRole('button', { name: 'Send the link again' })).toBe(trigger())
  expect(part('root')!.dataset.verification).toBe('link')
  listen()
  await page.tap()
  listen()
  expect(spoken()).toContain('You can ask for another link in')
  await page.pass(30 * SECOND)
  listen()
  await page.resend()
  listen()
  expect(spoken()).toContain('A link was sent by email.')
  for (const name of [
    'TimeoutError',
    'InternalErrorException',
    'CodeDeliveryFailureException',
    'UserNotFoundException',
    'TooManyRequestsException',
  ]) {
    await page.pass(10 * MINUTE)
    await page.resendInVain(name, 'Failed to fetch')
    listen()
  }
  for (let sends = 0; sends < 5; sends++) {
    await page.pass(5 * MINUTE)
    await page.tap()
    if (trigger().dataset.state === 'pending') await page.reply(EMAIL)
    listen()
  }
  expect(read('message')).toContain('links, as many as an hour allows')
  await page.pass(HOUR)
  await page.resendInVain('LimitExceededException')
  listen()
  await page.pass(HOUR)
  await page.resendInVain('InvalidParameterException', 'User is already confirmed.')
  listen()
  expect(heard.join('\n')).not.toMatch(/\bcodes?\b/i)
})

test('English says neither code of a link nor link of a code, in each of its sentences', () => {
  for (const [verification, other] of [
    ['code', /\blinks?\b/],
    ['link', /\bcodes?\b/],
  ] as const) {
    for (const medium of ['EMAIL', 'SMS', null] as const) {
      const context = {
        verification,
        medium,
        destination: 'x',
        time: '1:00',
        today: true,
        operation: 'ResendConfirmationCode',
        count: 5,
        wait: 'in 5 s',
        remaining: '0:05',
      }
      for (const [name, words] of sentences(en)) {
        for (const kind of name === 'error' ? KINDS : [undefined]) {
          const sentence = (words as (context: unknown) => unknown)({ ...context, kind })
          const text = typeof sentence === 'string' ? sentence : JSON.stringify(sentence)
          expect(text, name).not.toMatch(other)
          if (typeof sentence === 'string') expect(sentence, name).toMatch(name === 'trigger' ? /\w$/ : /[.…]$/)
        }
      }
    }
  }
})

describe('language and direction', () => {
  test.each([
    ['en', 'en', null],
    ['en-GB', 'en', null],
    ['de', 'de', 'en'],
    ['', '', 'en'],
  ])('our words on a page in "%s"', (lang, _, expected) => {
    document.documentElement.lang = lang
    const page = stage()
    page.show(<ResendCodeButton {...page.settings} />)
    expect(part('root')!.getAttribute('lang')).toBe(expected)
    expect(part('root')!.getAttribute('dir')).toBe(null)
  })

  test('ours are left to right on a right-to-left page', () => {
    Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' })
    const page = stage()
    page.show(<ResendCodeButton {...page.settings} />)
    expect(part('root')).toMatchObject({ lang: 'en', dir: 'ltr' })
  })

  test('ours stay English words whatever the locale of numbers is', () => {
    document.documentElement.lang = 'en'
    const page = stage({ locale: 'ar' })
    page.show(<ResendCodeButton {...page.settings} />)
    expect(part('root')!.getAttribute('lang')).toBe(null)
    expect(part('root')!.getAttribute('dir')).toBe(null)
  })

  test.each([
    ['he', 'rtl'],
    ['ar-EG', 'rtl'],
    ['iw', 'rtl'],
    ['ckb', 'rtl'],
    ['ks', 'rtl'],
    ['dv', 'rtl'],
    ['yi', 'rtl'],
    ['ur-PK', 'rtl'],
    ['pa-Arab', 'rtl'],
    ['uz-Arab-AF', 'rtl'],
    ['ku', null],
    ['ar-Latn', null],
    ['pa', null],
    ['de', null],
  ])("the page's own words in %s on an English page", (locale, dir) => {
    document.documentElement.lang = 'en'
    const page = stage({ locale, labels: { trigger: () => 'x' } })
    page.show(<ResendCodeButton {...page.settings} />)
    expect(part('root')!.getAttribute('lang')).toBe(locale)
    expect(part('root')!.getAttribute('dir')).toBe(dir)
  })

  test("the page's own words without a locale are in the page's language", () => {
    document.documentElement.lang = 'de'
    const page = stage({ labels: { trigger: () => 'Neu senden' } })
    page.show(<ResendCodeButton {...page.settings} />)
    expect(part('root')!.getAttribute('lang')).toBe(null)
  })

  test.each([
    ['left-to-right', { lang: 'ar', dir: 'rtl' }, { lang: 'en', dir: 'ltr' }, [null, null]],
    ['right-to-left', { lang: 'en', dir: 'ltr' }, { lang: 'ar', dir: 'rtl' }, ['en', 'ltr']],
    ['German', { lang: 'en', dir: '' }, { lang: 'de' }, ['en', null]],
    ['right-to-left part alone', { lang: 'en', dir: '' }, { dir: 'rtl' }, [null, 'ltr']],
    ['part of any direction', { lang: 'en', dir: '' }, { dir: 'auto' }, [null, 'ltr']],
  ])('what is around ours counts, not the page: %s', (_, html, around, expected) => {
    Object.assign(document.documentElement, html)
    const page = stage()
    const ui = (
      <div {...around}>
        <section>
          <ResendCodeButton {...page.settings} />
        </section>
      </div>
    )
    const said = () => ['lang', 'dir'].map((name) => part('root')!.getAttribute(name))
    page.show(ui)
    expect(said()).toEqual(expected)
    page.show(ui)
    expect(said()).toEqual(expected)
  })

  test('the page may say its own', () => {
    document.documentElement.lang = 'de'
    const page = stage()
    page.show(<ResendCode.Root {...page.settings} lang="fr" dir="rtl" />)
    expect(part('root')).toMatchObject({ lang: 'fr', dir: 'rtl' })
  })

  test('the page may pass on that it says none', () => {
    Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' })
    const page = stage()
    page.show(<ResendCode.Root {...page.settings} lang={undefined} dir={undefined} />)
    expect(part('root')).toMatchObject({ lang: 'en', dir: 'ltr' })
  })

  test("the browser's language is never asked", () => {
    const page = stage({ initialDelivery: EMAIL })
    const languages = Object.getOwnPropertyDescriptor(Navigator.prototype, 'language')!
    Object.defineProperty(navigator, 'language', { configurable: true, get: () => 'fr' })
    page.show(<ResendCodeButton {...page.settings} />)
    expect(read('destination')).toMatch(/Sent at \d+:\d\d\u00a0[AP]M\.$/)
    Object.defineProperty(navigator, 'language', languages)
  })

  test('a locale that Intl refuses reads as English', () => {
    const page = stage({ initialDelivery: EMAIL, locale: 'no_such!' })
    page.show(<ResendCodeButton {...page.settings} />)
    expect(read('destination')).toMatch(/Sent at \d+:\d\d\u00a0[AP]M\.$/)
  })
})

describe('words for another operation', () => {
  async function shown(operation: string | undefined) {
    const page = stage()
    const transport = { ...page.transport, operation }
    page.show(<ResendCodeButton {...page.settings} transport={transport} />)
    await page.resendInVain('UserNotFoundException')
    const unknown = read('message')
    await page.pass(MINUTE)
    await page.resendInVain('InvalidParameterException', 'User is already confirmed.')
    return [unknown, read('message')]
  }

  test.each([
    [undefined, /typing mistakes, or sign up again\.$/, 'Your account is confirmed. You can sign in now.'],
    ['ResendConfirmationCode', /or sign up again\.$/, 'Your account is confirmed. You can sign in now.'],
    ['ForgotPassword', /for typing mistakes\.$/, 'Your password is changed. You can sign in now.'],
    ['GetUserAttributeVerificationCode', /for typing mistakes\.$/, 'That is confirmed. There is nothing more to do.'],
  ])('%s', async (operation, unknown, confirmed) => {
    const [error, success] = await shown(operation)
    expect(error).toMatch(unknown)
    expect(success).toBe(confirmed)
  })

  test.each([
    ['ResendConfirmationCode', 'If an account needs confirming, a code is on its way.'],
    ['ForgotPassword', 'If there is an account with this name, a code is on its way.'],
  ])('%s, where nobody may learn whether the user exists', async (operation, sentence) => {
    const page = stage({ concealUserExistence: true })
    page.show(<ResendCodeButton {...page.settings} transport={{ ...page.transport, operation }} />)
    await page.resend()
    expect(read('destination')).toBe(sentence)
    expect(spoken()).toBe(sentence)
  })

  test("a new password's code works for an hour, and not a day", async () => {
    const page = stage()
    page.show(<ResendCodeButton {...page.settings} transport={{ ...page.transport, operation: 'ForgotPassword' }} />)
    await page.resend()
    const sentAt = page.clock.now()
    await page.pass(MINUTE)
    const retryAt = page.clock.now() + 2 * HOUR
    page.send.mockRejectedValueOnce(Object.assign(new Error(), { name: 'LimitExceededException', retryAt }))
    await page.tap()
    expect(read('message')).toContain(`The newest code works until ${clockTime(sentAt + HOUR)}.`)
    await page.pass(HOUR - 30 * SECOND)
    page.reload(<ResendCodeButton {...page.settings} transport={{ ...page.transport, operation: 'ForgotPassword' }} />)
    expect(read('message')).toContain('Too many codes were asked for.')
    expect(read('message')).not.toContain('newest')
  })
})
