import { screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { ResendCode, ResendCodeButton, type ResendConfirmationCodeOptions } from '../../src/index.js'
import { MailboxLink } from '../../src/mailbox.js'
import { clockTime, EMAIL, HOUR, MINUTE, part, read, SECOND, SMS, stage } from './support.js'

function show(options: Partial<ResendConfirmationCodeOptions> = {}) {
  const page = stage(options)
  page.show(<ResendCodeButton {...page.settings} />)
  return page
}
const bdi = () => part('destination')!.querySelector('bdi')!

test('says nothing while nothing is known to have been sent', async () => {
  const page = show({ destination: 'ada@example.com' })
  expect(part('destination')).toBe(null)
  await page.resendInVain('CodeDeliveryFailureException')
  expect(part('destination')).toBe(null)
})

test('says where the first message went, how and when', () => {
  const page = show({ initialDelivery: EMAIL })
  expect(read('destination')).toBe(`We emailed a code to a***@e***. Sent at ${clockTime(page.clock.now())}.`)
})

test.each([
  ['EMAIL', EMAIL, 'We emailed a code to a***@e***.'],
  ['SMS', SMS, 'We texted a code to +*******1234.'],
  ['another medium', { destination: 'somewhere' }, 'We sent a code to somewhere.'],
  ['EMAIL without a destination', { deliveryMedium: 'EMAIL' }, 'We emailed you a code.'],
  ['SMS without a destination', { deliveryMedium: 'SMS' }, 'We texted you a code.'],
  ['nothing told', {}, 'We sent you a code.'],
])('names the medium: %s', (_, initialDelivery, sentence) => {
  show({ initialDelivery })
  expect(read('destination')).toContain(sentence)
})

test('takes the PascalCase details that signUp returns', () => {
  show({ initialDelivery: { Destination: 'j***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' } })
  expect(read('destination')).toContain('We emailed a code to j***@e***.')
})

test.each(['a***@e***', '+*******1234', '***', '<b>*</b>'])(
  'shows the mask %s as is, isolated, in its own order',
  (destination) => {
    show({ initialDelivery: { destination } })
    expect(bdi().textContent).toBe(destination)
    expect(bdi().dir).toBe('ltr')
    expect(bdi().children).toHaveLength(0)
  },
)

test('shows the address that was typed whole, and stores it nowhere', async () => {
  const page = show({ destination: 'ada@example.com', initialDelivery: EMAIL })
  expect(read('destination')).toContain('We emailed a code to ada@example.com.')
  expect(bdi()).toMatchObject({ textContent: 'ada@example.com', dir: 'ltr' })
  await page.pass(MINUTE)
  await page.resend()
  expect(page.storage.text()).toContain('a***@e***')
  expect(page.storage.text()).not.toContain('ada@')
})

test('does not say that a text message went to the e-mail address that was typed', () => {
  show({ destination: 'ada@example.com', initialDelivery: SMS })
  expect(read('destination')).toContain('We texted a code to +*******1234.')
})

test('says that only the newest works, after a resend and not before', async () => {
  const page = show({ initialDelivery: EMAIL })
  expect(read('destination')).not.toContain('newest')
  await page.pass(30 * SECOND)
  await page.resend()
  expect(read('destination')).toBe(
    `We emailed a code to a***@e***. Sent at ${clockTime(page.clock.now())}. Only the newest code works.`,
  )
})

test('still says so when the hour is over', async () => {
  const page = show({ initialDelivery: EMAIL })
  await page.pass(30 * SECOND)
  await page.resend()
  await page.pass(2 * HOUR)
  expect(read('destination')).toMatch(/Only the newest code works\.$/)
  page.reload(<ResendCodeButton {...page.settings} initialDelivery={EMAIL} />)
  expect(read('destination')).toMatch(/Only the newest code works\.$/)
})

test('says so of the first that is known, too, for sign-up had sent one', async () => {
  const page = show()
  await page.resend()
  await page.pass(2 * HOUR)
  expect(read('destination')).toMatch(/Only the newest code works\.$/)
})

test('does not say so of the very first of another operation', async () => {
  const page = stage()
  page.show(<ResendCodeButton {...page.settings} transport={{ ...page.transport, operation: 'ForgotPassword' }} />)
  await page.resend()
  expect(read('destination')).not.toContain('newest')
  await page.pass(30 * SECOND)
  await page.resend()
  expect(read('destination')).toContain('Only the newest code works.')
})

test('names the day where the message was not sent today', async () => {
  const page = show({ initialDelivery: EMAIL })
  const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long' }).format(page.clock.now())
  await page.pass(23 * HOUR)
  page.reload(<ResendCodeButton {...page.settings} />)
  expect(read('destination')).toMatch(new RegExp(`Sent on ${day} at 12:00\\s[AP]M`))
})

test('names the day once it is over, also where nothing else happens', async () => {
  const page = show({ initialDelivery: EMAIL })
  // The end of the cooldown, and of what is said of it.
  for (const ms of [30 * SECOND, 30 * SECOND, 6 * HOUR]) await page.pass(ms)
  const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long' }).format(page.clock.now() - 6 * HOUR)
  await page.pass(17 * HOUR)
  expect(read('destination')).toMatch(new RegExp(`Sent on ${day} at`))
})

describe('says that a message went elsewhere than the one before', () => {
  test.each([
    ['by another medium', EMAIL, SMS, 'This code did not go where the last one went.'],
    ['back by email', SMS, EMAIL, 'This code did not go where the last one went.'],
    [
      'to another address',
      EMAIL,
      { ...EMAIL, destination: 'b***@e***' },
      'This code did not go where the last one went.',
    ],
    ['to another number', SMS, { ...SMS, destination: '+*******9' }, 'This code did not go where the last one went.'],
  ])('%s', async (_, before, after, sentence) => {
    const page = show({ initialDelivery: before })
    await page.pass(30 * SECOND)
    await page.resend(after)
    expect(read('destination')).toContain(sentence)
  })

  test('and not where it went to the same', async () => {
    const page = show({ initialDelivery: EMAIL })
    await page.pass(30 * SECOND)
    await page.resend({ ...EMAIL })
    expect(read('destination')).not.toMatch(/where the last/)
  })
})

test('has a slot for a wrong address, and for children', () => {
  const page = stage({ initialDelivery: EMAIL })
  page.show(<ResendCodeButton {...page.settings} wrongAddress={<a href="/sign-up">Wrong address?</a>} />)
  expect(part('destination')!.contains(screen.getByRole('link', { name: 'Wrong address?' }))).toBe(true)
  page.show(
    <ResendCode.Root {...page.settings}>
      <ResendCode.Destination>Look in your spam, too.</ResendCode.Destination>
    </ResendCode.Root>,
  )
  expect(read('destination')).toMatch(/\. Look in your spam, too\.$/)
})

test('has the slot for a wrong address before anything was sent, and after a failure', async () => {
  const page = stage()
  page.show(<ResendCodeButton {...page.settings} wrongAddress={<a href="/sign-up">Wrong address?</a>} />)
  expect(read('destination')).toBe('Wrong address?')
  await page.resendInVain('CodeDeliveryFailureException')
  expect(read('destination')).toBe('Wrong address?')
})

test('leaves what stands in the slot alone when its sentences change', async () => {
  const page = stage()
  const slots = { wrongAddress: <input aria-label="Another address" />, mailbox: <a href="/mail">Mail</a> }
  const show = (more: object) => page.show(<ResendCodeButton {...page.settings} {...slots} {...more} />)
  show({})
  const field = screen.getByRole<HTMLInputElement>('textbox')
  field.focus()
  field.value = 'bob@exam'
  const isLeftAlone = () => document.activeElement === field && screen.getByRole<HTMLInputElement>('textbox').value
  show({ initialDelivery: EMAIL })
  expect(isLeftAlone()).toBe('bob@exam')
  await page.pass(30 * SECOND)
  await page.tap()
  await page.reply(SMS)
  expect(read('destination')).toMatch(/did not go where.*Only the newest/)
  expect(isLeftAlone()).toBe('bob@exam')
})

describe('a link to the mailbox', () => {
  const link = () => screen.queryByRole('link')
  const find = vi.fn((address: string) => (address.endsWith('@example.com') ? PROVIDER : null))
  const PROVIDER = { provider: 'Example Mail', href: 'https://mail.example.com/' }
  const showMailbox = (options: Partial<ResendConfirmationCodeOptions>) => {
    const page = stage(options)
    page.show(<ResendCodeButton {...page.settings} mailbox={<MailboxLink find={find} />} />)
    return page
  }

  test('stands by the destination, opens in a new tab, and tells it nothing', () => {
    showMailbox({ initialDelivery: EMAIL, destination: 'ada@example.com' })
    expect(part('destination')!.contains(link())).toBe(true)
    expect(link()).toMatchObject({ href: PROVIDER.href, target: '_blank', rel: 'noopener noreferrer' })
    expect(link()!.textContent).toBe('Open Example Mail in a new tab')
  })

  test.each([
    ['where the page did not pass the address', { initialDelivery: EMAIL }],
    ['for an address that is not known', { initialDelivery: EMAIL, destination: 'ada@example.org' }],
    ['for a text message', { initialDelivery: SMS, destination: 'ada@example.com' }],
    ['before anything was sent', { destination: 'ada@example.com' }],
    ['in a language without words for it', { initialDelivery: EMAIL, destination: 'ada@example.com', locale: 'de' }],
  ])('is not there %s', (_, options) => {
    find.mockClear()
    showMailbox(options)
    expect(link()).toBe(null)
    // Cognito's mask is never read.
    for (const [address] of find.mock.calls) expect(address).not.toContain('*')
  })
})

test('a page’s own finder of mailboxes that fails takes nothing down: there is no link', () => {
  const page = stage({ initialDelivery: EMAIL, destination: 'ada@example.com' })
  const fail = () => {
    throw new Error('no list of mailboxes')
  }
  page.show(<ResendCodeButton {...page.settings} mailbox={<MailboxLink find={fail} />} />)
  expect(screen.queryByRole('link')).toBe(null)
  expect(read('destination')).toContain('ada@example.com')
})

test('a link to the mailbox of a well-known provider has words and attributes of the page', () => {
  const page = stage({ initialDelivery: EMAIL, destination: 'ada@gmail.com' })
  page.show(
    <ResendCodeButton
      {...page.settings}
      mailbox={
        <MailboxLink className="mine" target="_self">
          Read it
        </MailboxLink>
      }
    />,
  )
  expect(screen.getByRole('link', { name: 'Read it' })).toMatchObject({
    href: 'https://mail.google.com/',
    className: 'mine',
    target: '_self',
  })
})

test('leaves when the user is confirmed', async () => {
  const page = show({ initialDelivery: EMAIL })
  await page.pass(30 * SECOND)
  await page.resendInVain('InvalidParameterException', 'User is already confirmed.')
  expect(part('destination')).toBe(null)
})

test('is still known after a reload', async () => {
  const page = show()
  await page.resend(SMS)
  const before = read('destination')
  page.reload(<ResendCodeButton {...page.settings} />)
  expect(read('destination')).toBe(before)
})

test('tells of each send anew where a browser translates the page, which puts text of its own in place of React’s', async () => {
  const page = show()
  await page.resend(EMAIL)
  const texts = document.createTreeWalker(part('destination')!, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (texts.nextNode()) found.push(texts.currentNode as Text)
  for (const text of found) {
    const translated = document.createElement('span')
    translated.textContent = text.data
    text.replaceWith(translated)
  }
  await page.pass(MINUTE)
  await page.resend(SMS)
  expect(read('destination')).toContain('We texted a code to +*******1234.')
  expect(read('destination')).toContain(`Sent at ${clockTime(page.clock.now())}.`)
})
