import { expect, userEvent, waitFor } from 'storybook/test'
import preview from '../../.storybook/preview.js'
import { ResendCodeProvider } from '../../src/index.js'
import { createTestClock, type TestClock } from '../../src/testing/index.js'
import { expectWords, trigger } from '../support/acting.js'
import type { Demo } from '../support/demo.js'
import { ForgotPasswordPage } from './ForgotPasswordPage.js'
import { pageSource } from '../support/pageSource.js'
import { fresh, pageStory } from '../support/pageStory.js'
import { chooseNext, codeOf, enterCode, expectDone, expectRefused, goOnAs } from './visiting.js'

const page = pageStory(ForgotPasswordPage, {
  name: 'forgot-password',
  source: pageSource('ForgotPasswordPage', 'NewPasswordForm'),
  users: [
    { username: 'ada@example.com', status: 'CONFIRMED' },
    { username: '+12065550100', status: 'CONFIRMED' },
  ],
  client: { preventUserExistenceErrors: 'ENABLED' },
  about:
    'For someone who has forgotten the password: the same hook and button with `forgotPasswordTransport`. The first code and each next one are one tap of one ledger, apart from a sign-up’s, at the pace of ForgotPassword. The app client prevents user existence errors, so an unknown name looks like any other and gets no message.',
  hint: <p>ada@example.com and +1&nbsp;206&nbsp;555&nbsp;0100 have an account. Anyone else is unknown.</p>,
})

const meta = preview.meta({
  title: 'Pages/Forgot password',
  component: ForgotPasswordPage,
  ...page,
  // Tests don't wait for the cooldown: they let it pass.
  loaders: [...page.loaders, ({ parameters }) => ({ clock: parameters.fresh ? createTestClock() : undefined })],
  decorators: [
    (Story, { loaded }) => (
      <ResendCodeProvider clock={loaded.clock as TestClock | undefined}>
        <Story />
      </ResendCodeProvider>
    ),
  ],
})

/** Ask for a code, ask again, set a new password. */
export const ForgotPassword = meta.story({ name: 'Forgot password' })

ForgotPassword.test('asks, asks again, and sets a new password', fresh, async ({ canvas, canvasElement, loaded }) => {
  const { emulator } = (loaded.demo as Demo).emulated!
  await goOnAs(canvasElement, 'ada@example.com', 'Send me a code')
  await waitFor(() => expect(canvas.getByRole('heading', { name: 'Choose a new password' })).toHaveFocus())
  await expect(await canvas.findByText('a***@e***')).toBeVisible()

  const again = trigger({ canvasElement })
  await expect(again).toHaveAttribute('aria-disabled', 'true')
  await userEvent.click(again)
  const asked = () => emulator.requests.filter(({ operation }) => operation === 'ForgotPassword').length
  await expect(asked()).toBe(1)

  const older = codeOf(canvasElement)
  ;(loaded.clock as TestClock).advance(30_000)
  await waitFor(() => expect(again).not.toHaveAttribute('aria-disabled'))
  await userEvent.click(again)
  await waitFor(() => expect(asked()).toBe(2))
  await waitFor(() => expect(codeOf(canvasElement)).not.toBe(older))

  await userEvent.type(canvas.getByLabelText('New password'), 'Correct-horse-2')
  await enterCode(canvasElement, older, 'Change password')
  await expectRefused(canvasElement)
  await enterCode(canvasElement, codeOf(canvasElement), 'Change password')
  await expectDone(canvasElement, 'Your password is changed')
})

ForgotPassword.test(
  'takes back what it said of the code, and no more, when a new one is sent',
  fresh,
  async (context) => {
    const { canvas, canvasElement, loaded } = context
    await goOnAs(canvasElement, 'ada@example.com', 'Send me a code')
    await expect(await canvas.findByText('a***@e***')).toBeVisible()
    await enterCode(canvasElement, '12', 'Change password')
    await expect(canvas.getByLabelText('Code')).toHaveFocus()
    await expect(canvas.getByLabelText('Code')).toHaveAccessibleDescription(/Type the six digits/)

    const again = trigger({ canvasElement })
    ;(loaded.clock as TestClock).advance(30_000)
    await waitFor(() => expect(again).not.toHaveAttribute('aria-disabled'))
    await userEvent.click(again)
    await waitFor(() => expect(canvas.getByLabelText('Code')).not.toHaveAccessibleDescription(/Type the six digits/))
    await expect(canvas.getByLabelText('Code')).toHaveValue('')
    await expect(canvas.getByLabelText('New password')).toHaveAccessibleDescription(/Use at least 8 characters/)
    await expect(again).toHaveFocus()
  },
)

ForgotPassword.test('says when Cognito refuses, and lets an earlier code be typed', fresh, async (context) => {
  const { canvas, canvasElement } = context
  await chooseNext(canvasElement, 'LimitExceededException')
  await goOnAs(canvasElement, '+1 206 555 0100', 'Send me a code')
  await expect(await canvas.findByLabelText('Code')).toBeVisible()
  await expectWords(context, 'message', /hour/)
})

ForgotPassword.test('shows nobody who has an account', fresh, async (context) => {
  const { emulator } = (context.loaded.demo as Demo).emulated!
  await goOnAs(context.canvasElement, 'nobody@example.com', 'Send me a code')
  await waitFor(() => expectWords(context, 'destination', /Sent at/))
  await expect(emulator.outbox.messages).toEqual([])
})

ForgotPassword.test('asks for a name', fresh, async ({ canvas }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Send me a code' }))
  await expect(canvas.getByLabelText('Email or phone number')).toHaveAccessibleDescription(/Type the email address/)
})
