import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ResendCode, ResendCodeButton, ResendCodeProvider, type ResendCodeButtonProps } from '../../src/index.js'
import { ar } from '../../src/locales/ar.js'
import { arHelp } from '../../src/locales/help/ar.js'
import { enHelp } from '../../src/locales/help/en.js'
import { en } from '../../src/locales/en.js'
import { EMAIL, HOUR, MINUTE, part, SECOND, silent, SMS, stage } from './support.js'

/** A page whose sign-up has sent a message, and maybe a second was asked for. */
async function show(props: Partial<ResendCodeButtonProps> = {}, { delivery = EMAIL, second = true } = {}) {
  const page = stage({ initialDelivery: delivery })
  const ui = <ResendCodeButton {...page.settings} {...props} />
  page.show(ui)
  await page.pass(30 * SECOND)
  if (second) await page.resend(delivery)
  return { ...page, ui }
}
const items = () => [...(part('help')?.querySelectorAll('li') ?? [])].map((item) => item.textContent)
const title = () => part('help')?.querySelector('p')?.textContent

describe('from the second message on', () => {
  test('a list says what to do where nothing comes', async () => {
    await show()
    expect(title()).toBe('No code yet?')
    expect(items()).toEqual([
      'An email can take a few minutes.',
      'Look in your spam or junk folder, too.',
      'Check that the email address is right.',
    ])
    expect(within(part('help')!).getByRole('list')).toBeTruthy()
  })

  test('and not before', async () => {
    await show({}, { second: false })
    expect(part('help')).toBe(null)
  })

  test('not after the first where the page did not see sign-up', async () => {
    const page = stage()
    page.show(<ResendCodeButton {...page.settings} />)
    await page.resend()
    expect(part('help')).toBe(null)
    await page.pass(30 * SECOND)
    await page.resend()
    expect(part('help')).not.toBe(null)
  })

  test('not after errors, which say themselves what to do', async () => {
    const page = stage()
    page.show(<ResendCodeButton {...page.settings} />)
    for (let tries = 0; tries < 2; tries++) {
      await page.resendInVain('CodeDeliveryFailureException')
      await page.pass(5 * MINUTE)
    }
    expect(part('help')).toBe(null)
  })

  test('it still stands after a reload, and when the hour is over', async () => {
    const page = await show()
    page.reload(page.ui)
    expect(items()).toHaveLength(3)
    await page.pass(2 * HOUR)
    expect(items()).toHaveLength(3)
  })

  test('it is quiet: nothing of it is spoken by itself', async () => {
    await show()
    expect(silent()).not.toContain('spam')
  })

  test('text messages have no spam folder', async () => {
    await show({}, { delivery: SMS })
    expect(items()).toEqual([
      'A text message can take a few minutes.',
      'Check that the phone number is right and that your phone has a signal.',
    ])
  })

  test('it speaks of a link where that is sent', async () => {
    await show({ verification: 'link' })
    expect(title()).toBe('No link yet?')
    expect(part('help')!.textContent).not.toMatch(/\bcodes?\b/)
  })

  test('the sender keeps its order in a sentence of the other direction', async () => {
    await show({ sender: 'Shop <no-reply@example.com>', labels: { ...ar, help: arHelp }, locale: 'ar' })
    const context = { verification: 'code', operation: 'ResendConfirmationCode', medium: 'EMAIL' } as const
    const sender = part('help')!.querySelector('bdi')!
    expect(sender.textContent).toBe('Shop <no-reply@example.com>')
    expect(sender.parentElement!.textContent).toBe(arHelp.sender({ ...context, sender: sender.textContent }))
  })

  test('it names the sender, and leads to sign-in, where the page says so', async () => {
    await show({ sender: 'Example Shop', signIn: <a href="/sign-in">Sign in</a> })
    expect(items()).toContain('Look for a message from Example Shop.')
    expect(items().at(-1)).toBe('Already confirmed? Sign in')
    expect(screen.getByRole('link', { name: 'Sign in' })).toMatchObject({ pathname: '/sign-in' })
  })

  test('a link of the page stays where it is, focus and all, when the medium changes or sends are used up', async () => {
    const page = await show({ sender: 'Example Shop', signIn: <a href="/sign-in">Sign in</a> })
    const link = screen.getByRole('link', { name: 'Sign in' })
    link.focus()
    await page.pass(MINUTE)
    await page.resend(SMS)
    expect(items()).not.toContain('Look in your spam or junk folder, too.')
    expect(document.activeElement).toBe(link)
    await page.pass(2 * MINUTE)
    await page.resendInVain('LimitExceededException')
    expect(items().at(-1)).toBe('If none of the codes has arrived, contact support.')
    expect(document.activeElement).toBe(link)
  })

  test('it speaks of a password where that is what the code is for', async () => {
    const page = stage()
    const transport = { ...page.transport, operation: 'ForgotPassword' }
    page.show(<ResendCodeButton {...page.settings} transport={transport} signIn={<a href="/sign-in">Sign in</a>} />)
    await page.resend()
    await page.pass(30 * SECOND)
    await page.resend()
    expect(items()).toContain('Remember your password? Sign in')
  })
})

describe('where sends are used up', () => {
  test('it says what is left to do', async () => {
    const page = stage()
    page.show(<ResendCodeButton {...page.settings} />)
    await page.resendInVain('LimitExceededException')
    expect(items().at(-1)).toBe('If none of the codes has arrived, contact support.')
    await page.pass(15 * MINUTE)
    expect(part('help')).toBe(null)
  })
})

describe('the page', () => {
  test('puts its own in place of the list, from the start', async () => {
    const page = await show({ help: <b>Ask us</b> }, { second: false })
    expect(part('help')!.innerHTML).toBe('<b>Ask us</b>')
    await page.resend()
    expect(part('help')!.innerHTML).toBe('<b>Ask us</b>')
  })

  test.each([null, false])('shows nothing with %s', async (help) => {
    await show({ help })
    expect(part('help')).toBe(null)
  })

  test('renders the list in an element of its own, once there is one', async () => {
    const page = stage({ initialDelivery: EMAIL })
    page.show(
      <ResendCode.Root {...page.settings}>
        <ResendCode.Trigger />
        <ResendCode.Help sender="us" render={(props) => <section {...props} />} />
      </ResendCode.Root>,
    )
    expect(part('help')).toBe(null)
    await page.pass(30 * SECOND)
    await page.resend()
    expect(part('help')!.tagName).toBe('SECTION')
    expect(items()).toContain('Look for a message from us.')
  })

  test('replaces each sentence, with an element too, or leaves it out', async () => {
    const labels = {
      help: {
        title: () => 'Nothing came?',
        patience: () => null,
        spam: () => (
          <>
            Look <i>everywhere</i>.
          </>
        ),
      },
    }
    await show({ labels })
    expect(title()).toBe('Nothing came?')
    expect(items()).toEqual(['Look everywhere.', 'Check that the email address is right.'])
    expect(part('help')!.querySelector('i')).not.toBe(null)
  })

  test.each([
    [
      'fails',
      () => {
        throw new Error('no')
      },
    ],
    ['is no function', 'Look'],
    ['comes to what nobody can show', () => ({})],
  ])('is not taken down by a sentence that %s: ours stands in its place', async (_, words) => {
    const each = Object.fromEntries(Object.keys(enHelp).map((name) => [name, words])) as object
    await show({ labels: { help: each }, sender: 'us', signIn: <a href="/sign-in">Sign in</a> })
    expect(title()).toBe('No code yet?')
    expect(items()).toEqual([
      'An email can take a few minutes.',
      'Look in your spam or junk folder, too.',
      'Look for a message from us.',
      'Check that the email address is right.',
      'Already confirmed? Sign in',
    ])
  })

  test('merges its words with those of its provider', async () => {
    const page = stage({ initialDelivery: EMAIL, labels: { help: { spam: () => 'near' } } })
    page.show(
      <ResendCodeProvider labels={{ help: { spam: () => 'far', patience: () => 'far' } }}>
        <ResendCodeButton {...page.settings} />
      </ResendCodeProvider>,
    )
    await page.pass(30 * SECOND)
    await page.resend()
    expect(items()).toEqual(['far', 'near', 'Check that the email address is right.'])
  })
})

describe('in another language there is no English help', () => {
  const sentences = Object.keys(en).filter((name) => name !== 'language')
  const german = Object.fromEntries(sentences.map((name) => [name, () => 'Deutsch'])) as object

  test.each([
    ['with its locale', { locale: 'de', labels: german }],
    ['with all its words', { labels: german }],
    ['with words that name it', { labels: { language: 'de', trigger: () => 'Deutsch' } }],
  ])('%s', async (_, options) => {
    await show(options)
    expect(part('help')).toBe(null)
  })

  test.each([
    ['some words of its own', { labels: { trigger: () => 'Again' } }],
    ['all words of its own and an English locale', { labels: german, locale: 'en-GB' }],
  ])('but on an English page with %s there is', async (_, options) => {
    await show(options)
    expect(items()).toHaveLength(3)
  })

  test('unless the page brings it', async () => {
    await show({ locale: 'de', labels: { ...german, help: enHelp } })
    expect(items()).toHaveLength(3)
  })

  test('nor in place of a sentence that fails', async () => {
    const spam = () => {
      throw new Error('nein')
    }
    await show({ locale: 'de', labels: { ...german, help: { spam, patience: () => 'Geduld.' } } })
    expect(items()).toEqual(['Geduld.'])
  })

  test('and a link of the page stands alone', async () => {
    await show({ locale: 'de', labels: german, signIn: <a href="/sign-in">Anmelden</a> })
    expect(items()).toEqual(['Anmelden'])
    expect(title()).toBe(undefined)
  })
})
