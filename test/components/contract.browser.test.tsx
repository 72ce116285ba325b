import { fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ResendCodeButton, type ResendConfirmationCodeOptions } from '../../src/index.js'
import { accessibilityTree, listen, nodeOf } from './accessibility.js'
import { allowDeveloperWords, EMAIL, MINUTE, SECOND, settle, SMS, stage, trigger } from './support.js'

const NAME = 'Send the code again'
const READY = 'status: You can ask for another code now.'
const SENT = 'status: A code was sent by email. You can ask for another in 30 seconds.'

function show(options: Partial<ResendConfirmationCodeOptions> = {}) {
  const page = stage(options)
  const ui = <ResendCodeButton {...page.settings} />
  page.show(ui)
  return { ...page, ui, heard: listen() }
}

afterEach(() => void vi.restoreAllMocks())

describe('in the accessibility tree of Chromium', () => {
  test('the trigger has a name, and two regions listen, empty', async () => {
    show()
    expect(await nodeOf('button')).toMatchObject({ name: NAME, description: '', disabled: false })
    expect(await nodeOf('status')).toMatchObject({ live: 'polite', text: '' })
    expect(await nodeOf('alert')).toMatchObject({ live: 'assertive', text: '' })
  })

  test('while cooling it is described by when it may, also after a reload, and the ticking is not there', async () => {
    const page = show()
    await page.resend()
    const description = expect.stringMatching(/^You can ask for another code at 1?\d:\d\d\s[AP]M\.$/) as string
    const check = async () => {
      expect(await nodeOf('button')).toMatchObject({ name: NAME, description, disabled: true })
      const tree = await accessibilityTree()
      expect(tree.filter(({ text }) => /\d:\d\d$/.test(text))).toEqual([])
      expect(document.body.textContent).toMatch(/in 0:(30|20)/)
    }
    await check()
    await page.pass(10 * SECOND)
    page.reload(page.ui)
    await check()
    await page.pass(20 * SECOND)
    expect(await nodeOf('button')).toMatchObject({ name: NAME, description: '', disabled: false })
  })

  test('the name does not tick, nor does anything else', async () => {
    const page = show()
    await page.resend()
    // What was spoken leaves after a while; then nothing changes any more until the end.
    await page.pass(12 * SECOND)
    const before = await accessibilityTree()
    const said = page.heard.length
    for (let steps = 0; steps < 3; steps++) {
      await page.pass(5 * SECOND)
      expect(await accessibilityTree()).toEqual(before)
    }
    expect(page.heard).toHaveLength(said)
  })

  test('focus stays on the trigger through it all, and goes to the message when the trigger leaves', async () => {
    const page = show()
    await userEvent.tab()
    const focused = async () =>
      (await accessibilityTree()).filter((node) => node.focused && node.role !== 'RootWebArea')
    const onTrigger = [expect.objectContaining({ role: 'button', name: NAME })]
    expect(await focused()).toEqual(onTrigger)
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(page.send).toHaveBeenCalledTimes(1))
    expect(await focused()).toEqual(onTrigger)
    await page.reply()
    expect(await focused()).toEqual(onTrigger)
    await userEvent.keyboard('[Space]') // too early
    await page.pass(30 * SECOND)
    expect(await focused()).toEqual(onTrigger)
    await userEvent.keyboard('[Space]')
    await vi.waitFor(() => expect(page.send).toHaveBeenCalledTimes(2))
    await page.fail('InvalidParameterException', 'User is already confirmed.')
    const [message, ...others] = await focused()
    expect(others).toEqual([])
    expect(message?.text).toBe('Your account is confirmed. You can sign in now.')
  })

  test('what is spoken stands in the region, without the mask', async () => {
    const page = show()
    await page.resend()
    expect(await nodeOf('status')).toMatchObject({ text: SENT.replace('status: ', ''), live: 'polite' })
    await page.pass(30 * SECOND)
    await page.resendInVain('CodeDeliveryFailureException')
    expect(await nodeOf('alert')).toMatchObject({
      text: 'The message could not be delivered. Check that the address is right.',
      live: 'assertive',
    })
  })
})

describe('is announced, once and in this order:', () => {
  test('a slow send, what was sent, and that the wait is over', async () => {
    const page = show()
    await page.tap()
    await vi.waitFor(() => expect(page.send).toHaveBeenCalledTimes(1))
    await page.pass(SECOND)
    await page.reply()
    await page.pass(30 * SECOND)
    await page.pass(MINUTE)
    expect(page.heard).toEqual(['status: Sending…', SENT, READY])
  })

  test('a quick send without "Sending", and nothing on mount or at a reload', async () => {
    const page = show({ initialDelivery: EMAIL })
    await page.pass(30 * SECOND)
    await page.resend()
    page.reload(page.ui)
    await settle()
    expect(page.heard).toEqual([READY, SENT.replace('30 seconds', '60 seconds')])
  })

  test('that it went elsewhere than the last one', async () => {
    const page = show({ initialDelivery: EMAIL })
    await page.pass(30 * SECOND)
    await page.resend(SMS)
    expect(page.heard.slice(1)).toEqual([
      'status: A code was sent by text message. You can ask for another in 60 seconds. ' +
        'This code did not go where the last one went.',
    ])
  })

  const ERRORS: readonly (readonly [string, string, string])[] = [
    ['AbortError', '', 'We lost the connection before hearing back.'],
    ['InternalErrorException', '', 'The code could not be sent just now.'],
    ['SomethingNewException', '', 'The code could not be sent just now.'],
    ['CodeDeliveryFailureException', '', 'The message could not be delivered.'],
    ['UserLambdaValidationException', 'PreSignUp failed with error no.', 'The code was not sent.'],
    ['LimitExceededException', 'Attempt limit exceeded, please try after some time.', 'Too many codes were asked for.'],
    ['TooManyRequestsException', '', 'Many people are asking for codes right now.'],
    ['UserNotFoundException', '', 'We found no account with this name.'],
    ['ForbiddenException', '', 'because of a problem on our side'],
    ['NotAuthorizedException', 'Not authorized.', 'because of a problem on our side'],
    ['ResourceNotFoundException', '', 'because of a problem on our side'],
  ]
  test.each(ERRORS)('%s', async (name, message, words) => {
    allowDeveloperWords()
    const page = show()
    await page.resendInVain(name, message)
    await page.pass(5 * SECOND)
    expect(page.heard).toEqual([expect.stringContaining(words)])
    expect(page.heard[0]).toMatch(/^alert: .+\.$/)
  })

  test('being offline, and what was typed wrong', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    const page = show()
    await page.tap()
    vi.restoreAllMocks()
    const other = show({ username: 'a b' })
    await other.tap(screen.getAllByRole('button').at(-1))
    expect(other.heard).toEqual([expect.stringMatching(/^alert: The name or address does not look right\./)])
    expect(page.heard[0]).toMatch(/^alert: You are offline\./)
  })

  test('the same error again', async () => {
    const page = show()
    await page.resendInVain('CodeDeliveryFailureException')
    await page.pass(30 * SECOND)
    await page.resendInVain('CodeDeliveryFailureException')
    const error = expect.stringMatching(/^alert: The message could not be delivered/) as string
    expect(page.heard).toEqual([error, READY, error])
  })

  test('a tap that comes too early, at most once in 3 seconds', async () => {
    const page = show()
    await page.resend()
    await page.pass(2 * SECOND)
    for (let taps = 0; taps < 5; taps++) await page.tap()
    await page.pass(3 * SECOND)
    await page.tap()
    expect(page.heard).toEqual([
      SENT,
      'status: You can ask for another code in 28 seconds.',
      'status: You can ask for another code in 25 seconds.',
    ])
  })

  test('of two buttons the tapped one speaks, and one says that the wait is over', async () => {
    const page = stage()
    page.show(
      <>
        <ResendCodeButton {...page.settings} />
        <ResendCodeButton {...page.settings} />
      </>,
    )
    const heard = listen()
    const [, second] = screen.getAllByRole('button')
    fireEvent.click(second!)
    await settle()
    await page.reply()
    const regions = screen.getAllByRole('status').map((region) => region.textContent)
    expect(regions).toEqual(['', SENT.replace('status: ', '')])
    await page.pass(30 * SECOND)
    expect(heard).toEqual([SENT, READY])
  })

  test('nothing in a tab that is hidden, and nothing of it later', async () => {
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    const page = show()
    await page.resend()
    await page.pass(30 * SECOND)
    await page.resendInVain('CodeDeliveryFailureException')
    hidden.mockRestore()
    document.dispatchEvent(new Event('visibilitychange'))
    await page.pass(SECOND)
    expect(page.heard).toEqual([])
    expect(trigger().dataset.state).toBe('cooldown')
  })
})
