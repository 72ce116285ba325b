import { screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import {
  createPolicy,
  fetchTransport,
  ResendCodeButton,
  type ResendCodeEvent,
  type ResendConfirmationCodeOptions,
} from '../../src/index.js'
import { createCognitoEmulator, type Fault } from '../../src/testing/index.js'
import { expectConsole } from '../support/setup.js'
import {
  allowDeveloperWords,
  clockTime,
  EMAIL,
  HOUR,
  memory,
  MINUTE,
  part,
  problem,
  read,
  SECOND,
  silent,
  SMS,
  spoken,
  stage,
  trigger,
} from './support.js'

const NEUTRAL =
  'The code could not be sent because of a problem on our side. Please try again later or contact support.'
const SOON = 'The code could not be sent just now. Please try again in a moment.'
const LOST =
  'We lost the connection before hearing back. Your code may be on its way: check for it before you ask again.'

function show(options: Partial<ResendConfirmationCodeOptions> = {}) {
  const page = stage(options)
  page.show(<ResendCodeButton {...page.settings} />)
  return page
}

/** A page that asks the emulator. */
function showEmulated(options: Partial<ResendConfirmationCodeOptions> = {}) {
  const page = stage()
  const emulator = createCognitoEmulator({
    clock: page.clock,
    users: [{ username: 'ada', email: 'ada@example.com' }],
  })
  const transport = fetchTransport({
    clientId: emulator.clientId,
    endpoint: emulator.endpoint,
    fetch: emulator.fetch,
  })
  const ui = <ResendCodeButton {...page.settings} {...options} transport={transport} />
  page.show(ui)
  return { ...page, emulator, ui }
}

/** Taps, and waits for what comes of it. */
async function ask(page: { tap(): Promise<void> }) {
  await page.tap()
  await vi.waitFor(() => expect(part('root')!.dataset.state).not.toBe('pending'))
}

const TABLE: readonly (readonly [what: string, fault: Fault | string, words: string, tone: string])[] = [
  ['a lost reply', { type: 'lost-reply', sent: true }, LOST, 'notice'],
  ['a reply that is cut off', { type: 'malformed-reply', reply: 'cut-off' }, LOST, 'notice'],
  ['InternalErrorException', 'InternalErrorException', SOON, 'error'],
  ['an error nobody knows', 'SomethingNewException', SOON, 'error'],
  [
    'CodeDeliveryFailureException',
    'CodeDeliveryFailureException',
    'The message could not be delivered. Check that the address is right.',
    'error',
  ],
  [
    "a trigger's refusal",
    { type: 'error', name: 'UserLambdaValidationException', message: 'CustomMessage failed with error Not today.' },
    'The code was not sent. If this happens again, please contact support.',
    'error',
  ],
  [
    'TooManyRequestsException',
    'TooManyRequestsException',
    'Many people are asking for codes right now. Please try again in a moment.',
    'error',
  ],
  [
    'UserNotFoundException',
    'UserNotFoundException',
    'We found no account with this name. Check it for typing mistakes, or sign up again.',
    'error',
  ],
]

describe('each error has its words', () => {
  test.each(TABLE)('%s', async (what, fault, words, tone) => {
    if (what === 'a lost reply') expectConsole(/may be hiding the reply/)
    if (what === 'an error nobody knows') expectConsole(/It was raised as SomethingNewException/)
    const page = showEmulated()
    page.emulator.failNext(fault)
    await ask(page)
    expect(read('message')).toBe(words)
    expect(part('message')!.dataset.tone).toBe(tone)
    page.reload(page.ui)
    expect(read('message')).toBe(words)
  })

  test('a text message that could not be delivered', async () => {
    const page = show({ initialDelivery: SMS })
    await page.pass(30 * SECOND)
    await page.resendInVain('CodeDeliveryFailureException')
    expect(read('message')).toBe('The text message could not be delivered. Check that the phone number is right.')
  })

  test('offline, until it is online again', async () => {
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    const page = show()
    await page.tap()
    expect(read('message')).toBe('You are offline. Connect to the internet, then ask for the code again.')
    expect(page.send).not.toHaveBeenCalled()
    online.mockRestore()
  })

  test("a person's slip in the username", async () => {
    const page = show({ username: 'ada lovelace' })
    await page.tap()
    expect(page.send).not.toHaveBeenCalled()
    expect(read('message')).toBe('The name or address does not look right. Check it for typing mistakes and spaces.')
  })

  test("the page's own abort, which may have come too late", async () => {
    const page = show()
    await page.resendInVain('AbortError')
    expect(read('message')).toBe(LOST)
  })
})

describe('what only developers can mend is one neutral sentence', () => {
  test.each([
    ['ForbiddenException', ''],
    ['NotAuthorizedException', 'Not authorized.'],
    ['NotAuthorizedException', 'Cannot resend codes. Auto verification not turned on.'],
    ['ResourceNotFoundException', 'User pool client 1example23456789 does not exist.'],
    ['InvalidEmailRoleAccessPolicyException', ''],
    ['InvalidSmsRoleAccessPolicyException', ''],
    ['InvalidSmsRoleTrustRelationshipException', ''],
    ['OperationNotEnabledException', ''],
    ['LimitExceededException', 'Exceeded daily email limit for the operation or the account.'],
    ['InvalidParameterException', 'Something about a parameter.'],
    ['InvalidLambdaResponseException', ''],
    ['UnexpectedLambdaException', ''],
  ])('%s: %s', async (name, message) => {
    allowDeveloperWords()
    const page = show()
    await page.resendInVain(name, message)
    expect(read('message')).toBe(NEUTRAL)
    expect(spoken('alert')).toBe(NEUTRAL)
    if (message) expect(document.body.innerHTML).not.toContain(message)
  })

  test('a request member that could not be made', async () => {
    allowDeveloperWords()
    const page = show({
      secretHash: () => {
        throw new Error('no')
      },
    })
    await page.tap()
    expect(read('message')).toBe(NEUTRAL)
  })
})

test("Cognito's English is nowhere in the page", async () => {
  allowDeveloperWords()
  const page = showEmulated()
  const names = [
    'InternalErrorException',
    'CodeDeliveryFailureException',
    'UserLambdaValidationException',
    'TooManyRequestsException',
    'UserNotFoundException',
    'AliasExistsException',
    'ForbiddenException',
    'LimitExceededException',
  ]
  for (const name of names) {
    page.emulator.failNext({ type: 'error', name, message: `Zzz ${name} in English.` })
    await ask(page)
    expect(document.body.innerHTML, name).not.toMatch(/Zzz|Exception/)
    expect(read('message'), name).not.toBe(null)
    await page.pass(10 * MINUTE)
  }
  expect(page.emulator.requests).toHaveLength(names.length)
})

describe('at the limit', () => {
  async function exhaust(page: ReturnType<typeof showEmulated>) {
    for (let sends = 0; sends < 5; sends++) {
      await ask(page)
      if (sends < 4) await page.pass(5 * MINUTE)
    }
  }

  test('it says how many were asked for, when the next is possible, and until when the newest works', async () => {
    const page = showEmulated()
    const start = page.clock.now()
    await exhaust(page)
    const last = page.clock.now()
    const tomorrow = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long' }).format(last + 24 * HOUR)
    expect(read('message')).toBe(
      'You have asked for 5 codes, as many as an hour allows. ' +
        `You can ask for another at ${clockTime(start + HOUR)}. ` +
        `The newest code works until ${tomorrow} at ${clockTime(last)}.`,
    )
    expect(part('message')!.dataset.tone).toBe('notice')
    expect(trigger().getAttribute('aria-disabled')).toBe('true')
    expect(part('countdown')).toBe(null)
    await page.tap()
    expect(page.emulator.outbox.messages).toHaveLength(5)

    page.reload(page.ui)
    expect(read('message')).toContain('You have asked for 5 codes')
    await page.pass(start + HOUR - page.clock.now() - 30 * SECOND)
    expect(read('countdown')).toBe('You can ask for another code in 0:30')
    await page.pass(30 * SECOND)
    expect(part('message')).toBe(null)
    expect(trigger().getAttribute('aria-disabled')).toBe(null)
  })

  test('it says that a guess may take up to an hour', async () => {
    const page = show()
    const start = page.clock.now()
    await page.resend()
    await page.pass(MINUTE)
    await page.resendInVain('LimitExceededException', 'Attempt limit exceeded, please try after some time.')
    const until = clockTime(page.clock.now() + 15 * MINUTE)
    expect(read('message')).toContain(
      `Too many codes were asked for. Try again at ${until}. It may take up to an hour until another can be sent. ` +
        'The newest code works until ',
    )
    expect(page.clock.now()).toBe(start + MINUTE)
  })

  test('once the wait is over it says nothing, beside a button that is free', async () => {
    const page = show()
    await page.resendInVain('LimitExceededException')
    await page.pass(15 * MINUTE)
    expect(trigger().getAttribute('aria-disabled')).toBe(null)
    expect(part('message')).toBe(null)
  })

  test('it says nothing of a code where none is known', async () => {
    const page = show()
    await page.resendInVain('LimitExceededException')
    expect(read('message')).not.toContain('newest')
  })

  test('it claims no number that this page did not see', async () => {
    const page = show()
    await page.resend()
    await page.pass(MINUTE)
    const retryAt = page.clock.now() + 20 * MINUTE
    page.send.mockRejectedValueOnce(Object.assign(problem('LimitExceededException'), { retryAt }))
    await page.tap()
    expect(read('message')).toMatch(
      `Too many codes were asked for. Please try again later. You can ask for another code at ${clockTime(retryAt)}.`,
    )
    expect(read('message')).not.toMatch(/1 code|up to an hour/)
  })

  test('it names one in the singular', async () => {
    const page = show({ policy: createPolicy({ limit: 1 }) })
    await page.resend()
    expect(read('message')).toContain('You have asked for 1 code, as many as an hour allows.')
  })
})

describe("a trigger's own words", () => {
  const refuse = async (showTriggerMessage: ResendConfirmationCodeOptions['showTriggerMessage'], words: string) => {
    const page = show({ showTriggerMessage })
    await page.resendInVain('UserLambdaValidationException', `CustomMessage failed with error ${words}.`)
    return page
  }
  const OURS = 'The code was not sent. If this happens again, please contact support.'

  test('are not shown unless the page asks', async () => {
    await refuse(undefined, 'Only staff may sign up')
    expect(read('message')).toBe(OURS)
    expect(document.body.innerHTML).not.toContain('staff')
  })

  test('are shown and spoken with true', async () => {
    await refuse(true, 'Only staff may sign up')
    expect(read('message')).toBe('Only staff may sign up')
    expect(spoken('alert')).toBe('Only staff may sign up')
  })

  test('are shown where they hold the language that the message is asked for in', async () => {
    const page = show({ showTriggerMessage: true, locale: 'es', clientMetadata: ({ locale = 'en' }) => ({ locale }) })
    await page.resendInVain('UserLambdaValidationException', 'CustomMessage failed with error El correo no es válido.')
    expect(read('message')).toBe('El correo no es válido')
  })

  test('are what a function makes of them', async () => {
    await refuse((text) => `They said: ${text}`, 'Only staff may sign up')
    expect(read('message')).toBe('They said: Only staff may sign up')
  })

  test('are ours where the function returns null', async () => {
    await refuse(() => null, 'Only staff may sign up')
    expect(read('message')).toBe(OURS)
  })

  test('are plain text', async () => {
    await refuse(true, '<img src=x onerror=alert(1)> &amp; <b>bold</b>')
    expect(read('message')).toBe('<img src=x onerror=alert(1)> &amp; <b>bold</b>')
    expect(part('message')!.children).toHaveLength(0)
    expect(screen.getByRole('alert').querySelector('img, b')).toBe(null)
  })

  test('are cut to 300 characters', async () => {
    await refuse(true, 'long '.repeat(100))
    expect(read('message')!.length).toBeLessThanOrEqual(300)
    expect(read('message')!.length).toBeGreaterThan(250)
  })

  test('are cut to 300 characters, and none in half, where a function made them longer', async () => {
    await refuse(() => 'x' + '😀'.repeat(400), 'Only staff may sign up')
    expect(read('message')).toBe('x' + '😀'.repeat(299))
  })

  test('are not shown where it crashed', async () => {
    allowDeveloperWords()
    await refuse(true, "Cannot read properties of undefined (reading 'name')")
    expect(read('message')).toBe(NEUTRAL)
  })
})

describe('where nobody may learn whether the user exists', () => {
  const SENTENCE = 'If an account needs confirming, a code is on its way.'

  test('sent, unknown and confirmed look and sound the same', async () => {
    const seen: string[] = []
    const events: string[] = []
    for (const outcome of ['sent', 'unknown', 'confirmed'] as const) {
      const told: ResendCodeEvent[] = []
      const page = stage({
        concealUserExistence: true,
        destination: 'ada@example.com',
        initialDelivery: EMAIL,
        onEvent: (event) => void told.push(event),
      })
      page.show(<ResendCodeButton {...page.settings} />)
      await page.pass(30 * SECOND)
      await page.tap()
      if (outcome === 'sent') await page.reply(EMAIL)
      if (outcome === 'unknown') await page.fail('UserNotFoundException')
      if (outcome === 'confirmed') await page.fail('InvalidParameterException', 'User is already confirmed.')
      const html = document.body.innerHTML
      expect(read('destination')).toBe(SENTENCE)
      expect(spoken()).toBe(SENTENCE)
      page.reload(<ResendCodeButton {...page.settings} />)
      expect(read('destination')).toBe(SENTENCE)
      expect(silent()).toBe('')
      seen.push(normal(html), normal(document.body.innerHTML))
      events.push(JSON.stringify(told))
      page.show(null)
      document.body.innerHTML = ''
    }
    expect(seen[2]).toBe(seen[0])
    expect(seen[4]).toBe(seen[0])
    expect(seen[3]).toBe(seen[1])
    expect(seen[5]).toBe(seen[1])
    expect(new Set(events).size).toBe(1)
    expect(seen.join()).not.toMatch(/\*\*\*|ada@/)
  })

  test('the limit looks the same too', async () => {
    const seen: string[] = []
    for (const outcome of ['sent', 'unknown'] as const) {
      const page = stage({ concealUserExistence: true })
      page.show(<ResendCodeButton {...page.settings} />)
      for (let sends = 0; sends < 5; sends++) {
        await page.tap()
        if (outcome === 'sent') await page.reply(EMAIL)
        else await page.fail('UserNotFoundException')
        if (sends < 4) await page.pass(5 * MINUTE)
      }
      expect(read('message')).toContain('You have asked for 5 codes')
      // Nobody may promise that there is a code.
      expect(read('message')).not.toContain('newest')
      seen.push(normal(document.body.innerHTML))
      page.show(null)
      document.body.innerHTML = ''
    }
    expect(seen[1]).toBe(seen[0])
  })

  /** Ids are React's own. */
  const normal = (html: string) => html.replace(/(id|aria-describedby)="[^"]*"/g, '')
})

test('a storage that holds nothing of the kind shows nothing', () => {
  const page = stage({ storage: memory() })
  page.show(<ResendCodeButton {...page.settings} />)
  expect(part('message')).toBe(null)
  expect(part('destination')).toBe(null)
})
