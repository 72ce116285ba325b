import { fireEvent, screen } from '@testing-library/react'
import * as React from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  createPolicy,
  ResendCodeButton,
  useResendConfirmationCode,
  type ResendConfirmationCodeOptions,
} from '../../src/index.js'
import { expectConsole } from '../support/setup.js'
import { EMAIL, HOUR, MINUTE, parts, read, SECOND, settle, silent, SMS, spoken, stage, trigger } from './support.js'

type Stage = ReturnType<typeof stage>

const WAIT = 'You can ask for another in 30 seconds.'

function show(options: Partial<ResendConfirmationCodeOptions> = {}) {
  const page = stage(options)
  page.show(<ResendCodeButton {...page.settings} />)
  return page
}

/** Both regions of each root. */
const regions = () => [...screen.getAllByRole('status'), ...screen.getAllByRole('alert')]

describe('on mount', () => {
  test('both regions stand there, empty', () => {
    show()
    expect(screen.getByRole('status').childNodes).toHaveLength(0)
    expect(screen.getByRole('alert').childNodes).toHaveLength(0)
    for (const region of regions()) expect(region.getAttribute('aria-atomic')).toBe('true')
  })

  test('nothing is spoken of what sign-up sent', async () => {
    const page = show({ initialDelivery: EMAIL })
    await page.pass(2 * SECOND)
    expect(read('destination')).toContain('We emailed a code')
    expect(silent()).toBe('')
  })

  test('nothing is spoken of a standing cooldown, error or limit', async () => {
    const page = show()
    await page.resendInVain('LimitExceededException', 'Attempt limit exceeded, please try after some time.')
    page.reload(<ResendCodeButton {...page.settings} />)
    await page.pass(2 * SECOND)
    expect(read('message')).toContain('Too many codes were asked for.')
    expect(silent()).toBe('')
  })

  test('nothing is spoken of a cooldown that ended meanwhile', async () => {
    const page = show()
    await page.resend()
    await page.pass(10 * SECOND)
    page.show(null)
    await page.pass(MINUTE)
    page.reload(<ResendCodeButton {...page.settings} />)
    await settle()
    expect(trigger().dataset.state).toBe('idle')
    expect(silent()).toBe('')
  })
})

describe('a message that was sent is spoken', () => {
  test.each([
    ['by email', EMAIL, 'A code was sent by email.'],
    ['by text message', SMS, 'A code was sent by text message.'],
    ['in a way that was not told', undefined, 'A code was sent.'],
    ['in a way there are no words for', { deliveryMedium: 'PIGEON' }, 'A code was sent.'],
  ])('%s, with when the next may be asked for', async (_, delivery, sentence) => {
    const page = show()
    await page.tap()
    await page.reply(delivery)
    expect(spoken('status')).toBe(`${sentence} ${WAIT}`)
    expect(spoken('alert')).toBe('')
  })

  test('without its mask', async () => {
    const page = show()
    await page.resend()
    expect(read('destination')).toContain('a***@e***')
    expect(silent()).not.toContain('*')
  })

  test('with the address that the person typed', async () => {
    const page = show({ destination: 'ada@example.com' })
    await page.resend()
    expect(spoken()).toBe(`A code was sent by email to ada@example.com. ${WAIT}`)
  })

  test('without an address that it did not go to', async () => {
    const page = show({ destination: 'ada@example.com' })
    await page.resend(SMS)
    expect(spoken()).toBe(`A code was sent by text message. ${WAIT}`)
  })

  test('and cleared later', async () => {
    const page = show()
    await page.resend()
    await page.pass(5 * SECOND)
    expect(silent()).not.toBe('')
    await page.pass(10 * SECOND)
    expect(silent()).toBe('')
    for (const region of regions()) expect(region.childNodes).toHaveLength(0)
  })
})

describe('a reply that comes after it was given up for lost is spoken as it is shown', () => {
  async function showLost(options: Partial<ResendConfirmationCodeOptions> = {}) {
    const page = show(options)
    await page.tap()
    await page.pass(20 * SECOND)
    await settle()
    expect(spoken('alert')).toContain('may be on its way')
    return page
  }

  test('politely, once', async () => {
    const page = await showLost()
    await page.reply()
    expect(spoken('status')).toBe(`A code was sent by email. ${WAIT}`)
    expect(spoken('alert')).toBe('')
    const first = screen.getByRole('status').firstChild
    await page.pass(SECOND)
    expect(screen.getByRole('status').firstChild).toBe(first)
  })

  test('as the one sentence for all where user existence is concealed', async () => {
    for (const end of [
      (page: Stage) => page.reply(),
      (page: Stage) => page.fail('UserNotFoundException'),
      (page: Stage) => page.fail('InvalidParameterException', 'User is already confirmed.'),
    ]) {
      const page = await showLost({ concealUserExistence: true })
      await end(page)
      expect(silent()).toBe('If an account needs confirming, a code is on its way.')
      page.show(null)
    }
  })

  test('also where it says that the user is confirmed', async () => {
    const page = await showLost()
    await page.fail('InvalidParameterException', 'User is already confirmed.')
    expect(silent()).toBe('Your account is confirmed. You can sign in now.')
  })

  test('also while another is under way', async () => {
    const page = await showLost({ policy: createPolicy({ ladderMs: [SECOND] }) })
    await page.pass(SECOND)
    await page.tap()
    await page.reply()
    expect(silent()).toBe('A code was sent by email.')
    await page.reply(SMS)
    expect(silent()).toContain('A code was sent by text message.')
  })

  test('by the root alone that was tapped', async () => {
    const page = stage()
    page.show(
      <>
        <ResendCodeButton {...page.settings} />
        <ResendCodeButton {...page.settings} />
      </>,
    )
    fireEvent.click(screen.getAllByRole('button')[1]!)
    await settle()
    await page.pass(20 * SECOND)
    await page.reply()
    expect(screen.getAllByRole('status').map((region) => region.textContent)).toEqual(['', expect.stringContaining('sent')]) // prettier-ignore
  })

  test('not once the page is about someone else', async () => {
    const page = await showLost()
    page.show(<ResendCodeButton {...page.settings} username="bob" />)
    await page.reply()
    expect(silent()).toBe('')
  })

  test('not when it is an error at last, which the page shows as little', async () => {
    const page = await showLost()
    await page.pass(15 * SECOND)
    await page.fail('CodeDeliveryFailureException')
    expect(silent()).toBe('')
  })
})

describe('the end of a wait is spoken', () => {
  test('after a send', async () => {
    const page = show()
    await page.resend()
    await page.pass(30 * SECOND)
    expect(spoken()).toBe('You can ask for another code now.')
  })

  test('after a cooldown that stood at load', async () => {
    const page = show({ initialDelivery: EMAIL })
    await settle()
    await page.pass(29 * SECOND)
    expect(silent()).toBe('')
    await page.pass(SECOND)
    expect(spoken()).toBe('You can ask for another code now.')
  })

  test('by one root of the page', async () => {
    const page = stage({ initialDelivery: EMAIL })
    page.show(
      <>
        <ResendCodeButton {...page.settings} />
        <ResendCodeButton {...page.settings} />
      </>,
    )
    await settle()
    await page.pass(30 * SECOND)
    expect(
      screen
        .getAllByRole('status')
        .map((region) => region.textContent)
        .sort(),
    ).toEqual(['', 'You can ask for another code now.'])
  })
})

test('that another may be asked for is spoken after a sleep, too, when what was spoken before is overdue to leave', async () => {
  const page = show()
  await page.resend()
  expect(spoken()).toContain('A code was sent')
  // A device that wakes runs all timers that are due, one behind the other: React has noticed the end of the wait, and
  // not yet rendered what to speak of it.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  page.clock.set(page.clock.now() + 30 * SECOND)
  page.clock.advance(SECOND)
  await Promise.resolve()
  page.clock.advance(9 * SECOND)
  vi.unstubAllGlobals()
  await settle()
  expect(spoken()).toBe('You can ask for another code now.')
})

describe('an error is spoken at once, as it is shown', () => {
  test.each([
    ['TimeoutError', ''],
    ['InternalErrorException', ''],
    ['CodeDeliveryFailureException', ''],
    ['UserLambdaValidationException', 'CustomMessage failed with error We are closed.'],
    ['LimitExceededException', ''],
    ['TooManyRequestsException', ''],
    ['UserNotFoundException', ''],
    ['SomethingNewException', ''],
  ])('%s', async (name, message) => {
    if (name === 'SomethingNewException') expectConsole(/It was raised as/)
    const page = show()
    await page.resendInVain(name, message)
    expect(spoken('alert')).toBe(read('message'))
    expect(spoken('alert')).not.toBe('')
    expect(spoken('status')).toBe('')
  })

  test('and again, as a new node, when it happens again', async () => {
    const page = show()
    await page.resendInVain('CodeDeliveryFailureException')
    const first = screen.getByRole('alert').firstChild
    const text = spoken('alert')
    const seen: Node[] = []
    const observer = new MutationObserver((records) =>
      seen.push(...records.flatMap((record) => [...record.addedNodes])),
    )
    observer.observe(screen.getByRole('alert'), { childList: true })
    await page.pass(30 * SECOND)
    await page.resendInVain('CodeDeliveryFailureException')
    expect(spoken('alert')).toBe(text)
    expect(screen.getByRole('alert').firstChild).not.toBe(first)
    expect(seen).toContain(screen.getByRole('alert').firstChild)
    observer.disconnect()
  })

  test('as a new node even where the first still stands', async () => {
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    const page = show()
    await page.tap()
    const first = screen.getByRole('alert').firstChild
    expect(first!.textContent).toBe('You are offline. Connect to the internet, then ask for the code again.')
    await page.tap()
    expect(screen.getByRole('alert').firstChild).not.toBe(first)
    expect(screen.getByRole('alert').firstChild!.textContent).toBe(first!.textContent)
    online.mockRestore()
  })

  test('and stands no longer than it is true', async () => {
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    const page = show()
    await page.tap()
    expect(spoken('alert')).toContain('You are offline.')
    online.mockReturnValue(true)
    fireEvent(window, new Event('online'))
    expect(read('message')).toBe(null)
    expect(spoken('alert')).toBe('')
    online.mockRestore()
  })

  test('politely where it is good news', async () => {
    const page = show()
    await page.resendInVain('InvalidParameterException', 'User is already confirmed.')
    expect(spoken('status')).toBe('Your account is confirmed. You can sign in now.')
    expect(spoken('alert')).toBe('')
  })
})

describe('that the user is confirmed', () => {
  /** A page whose own form confirms, with the button below it, or with two. */
  function Page({ count = 1, ...options }: ResendConfirmationCodeOptions & { readonly count?: number }) {
    const { markConfirmed } = useResendConfirmationCode(options)
    return (
      <>
        <a href="#done" onClick={markConfirmed}>
          Confirm
        </a>
        {Array.from({ length: count }, (_, index) => (
          <ResendCodeButton key={index} {...options} />
        ))}
      </>
    )
  }
  const WORDS = 'Your account is confirmed. You can sign in now.'

  test.each([1, 2])('is spoken where the page’s form said it, by one of %i', async (count) => {
    const page = stage()
    page.show(<Page {...page.settings} count={count} />)
    await page.resend()
    await page.tap(screen.getByText('Confirm'))
    expect(spoken('status').replaceAll('|', '')).toBe(WORDS)
    expect(read('message')).toBe(WORDS)
  })

  test('is not followed by news of a message that was on its way', async () => {
    const page = stage()
    page.show(<Page {...page.settings} />)
    await page.tap()
    await page.tap(screen.getByText('Confirm'))
    await page.reply()
    expect(spoken('status')).toBe(WORDS)
    expect(spoken('alert')).toBe('')
  })

  test('is not spoken of who was confirmed when the page opened', async () => {
    const page = stage()
    page.show(<Page {...page.settings} />)
    await page.tap(screen.getByText('Confirm'))
    page.reload(<Page {...page.settings} />)
    await settle()
    expect(read('message')).toBe(WORDS)
    expect(silent()).toBe('')
  })
})

describe('a tap that comes too early', () => {
  test('hears how long it is, at most once in 3 s', async () => {
    const page = show()
    await page.resend()
    await page.pass(2 * SECOND)
    await page.tap()
    expect(spoken()).toBe('You can ask for another code in 28 seconds.')
    const first = screen.getByRole('status').firstChild
    await page.pass(SECOND)
    await page.tap()
    await page.pass(1_999)
    await page.tap()
    expect(screen.getByRole('status').firstChild).toBe(first)
    await page.pass(1)
    await page.tap()
    expect(spoken()).toBe('You can ask for another code in 25 seconds.')
    expect(page.send).toHaveBeenCalledTimes(1)
  })

  test('hears minutes where it is long', async () => {
    const page = show()
    await page.resendInVain('LimitExceededException')
    await page.tap()
    expect(spoken('status')).toBe('You can ask for another code in 15 minutes.')
  })

  test('is heard by its own root alone', async () => {
    const page = stage({ initialDelivery: EMAIL })
    page.show(
      <>
        <ResendCodeButton {...page.settings} />
        <ResendCodeButton {...page.settings} />
      </>,
    )
    await settle()
    fireEvent.click(screen.getAllByRole('button')[1]!)
    await settle()
    expect(screen.getAllByRole('status').map((region) => region.textContent)).toEqual([
      '',
      'You can ask for another code in 30 seconds.',
    ])
  })

  test('hears nothing while a send is under way', async () => {
    const page = show()
    await page.tap()
    await page.tap()
    expect(silent()).toBe('')
  })
})

describe('a send under way', () => {
  test('is spoken of after a second', async () => {
    const page = show()
    await page.tap()
    await page.pass(999)
    expect(silent()).toBe('')
    await page.pass(1)
    expect(spoken()).toBe('Sending…')
    await page.reply()
    expect(spoken()).toBe(`A code was sent by email. ${WAIT}`)
  })

  test('is not spoken of when it is over by then', async () => {
    const page = show()
    await page.resend()
    await page.pass(SECOND)
    expect(spoken()).not.toContain('Sending')
  })

  test('is spoken of although it is tapped again', async () => {
    const page = show()
    await page.tap()
    await page.pass(500)
    await page.tap()
    await page.pass(500)
    expect(spoken()).toBe('Sending…')
  })

  test('is not spoken of once the page is about someone else', async () => {
    const page = show()
    await page.tap()
    page.show(<ResendCodeButton {...page.settings} username="bob" />)
    await page.pass(2 * SECOND)
    await page.reply()
    expect(silent()).toBe('')
  })

  test('is not spoken of, and no timer left, once the button is gone', async () => {
    const page = show()
    await page.tap()
    page.show(null)
    await page.reply()
    await page.pass(HOUR)
    expect(page.clock.pending).toBe(0)
  })
})

describe('with two roots for one user', () => {
  function showTwo() {
    const page = stage()
    page.show(
      <>
        <ResendCodeButton {...page.settings} />
        <ResendCodeButton {...page.settings} />
      </>,
    )
    return page
  }
  const heard = (role: string) => screen.getAllByRole(role).map((region) => region.textContent)

  test('only the one that was tapped speaks of a message sent', async () => {
    const page = showTwo()
    fireEvent.click(screen.getAllByRole('button')[1]!)
    await settle()
    await page.pass(SECOND)
    expect(heard('status')).toEqual(['', 'Sending…'])
    await page.reply()
    expect(heard('status')).toEqual(['', `A code was sent by email. ${WAIT}`])
    expect(parts('destination').map((element) => element.textContent)).toEqual([
      expect.stringContaining('We emailed'),
      expect.stringContaining('We emailed'),
    ])
  })

  test('only the one that was tapped speaks of an error, which both show', async () => {
    const page = showTwo()
    fireEvent.click(screen.getAllByRole('button')[0]!)
    await settle()
    await page.fail('CodeDeliveryFailureException')
    expect(heard('alert')).toEqual([expect.stringContaining('could not be delivered'), ''])
    expect(parts('message')).toHaveLength(2)
  })

  test('none says that it sends once one has said that the user is confirmed', async () => {
    const page = showTwo()
    fireEvent.click(screen.getAllByRole('button')[1]!)
    await settle()
    await page.fail('InvalidParameterException', 'User is already confirmed.')
    expect(heard('status')).toEqual([expect.stringContaining('is confirmed'), ''])
    await page.pass(SECOND)
    expect(heard('status')).toEqual([expect.stringContaining('is confirmed'), ''])
  })
})

// React 18 has no Activity.
test.runIf('Activity' in React)('old news is gone when a page that was hidden is shown again', async () => {
  const page = stage()
  const show = (mode: 'visible' | 'hidden') =>
    page.show(
      <React.Activity mode={mode}>
        <ResendCodeButton {...page.settings} />
      </React.Activity>,
    )
  show('visible')
  await page.resend()
  expect(spoken()).toContain('was sent')
  show('hidden')
  await settle()
  await page.pass(5 * SECOND)
  show('visible')
  expect(silent()).toBe('')
})

describe('a hidden tab', () => {
  beforeEach(() => void vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden'))
  afterEach(() => vi.restoreAllMocks())

  test('is silent', async () => {
    const page = show()
    await page.tap()
    await page.pass(SECOND)
    expect(silent()).toBe('')
    await page.reply()
    expect(silent()).toBe('')
    await page.tap()
    expect(silent()).toBe('')
    await page.pass(30 * SECOND)
    expect(silent()).toBe('')
    await page.resendInVain('CodeDeliveryFailureException')
    expect(silent()).toBe('')
    expect(read('message')).toContain('could not be delivered')
  })
})

test('what is spoken is seen by no one', async () => {
  const page = show()
  await page.resend()
  const { style } = screen.getByRole('status').firstChild as HTMLElement
  expect(style).toMatchObject({ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden' })
})
