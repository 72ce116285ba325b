import { expect, userEvent, waitFor } from 'storybook/test'
import preview from '../../.storybook/preview.js'
import { ResendCodeProvider } from '../../src/index.js'
import { createTestClock, type TestClock } from '../../src/testing/index.js'
import { createDemo, forgetDemo, type Demo } from '../support/demo.js'
import { PageDocs } from '../support/docs.js'
import { Stage } from '../support/Stage.js'
import { ForgotPasswordPage } from './ForgotPasswordPage.js'
import { chooseNext, codeOf } from './visiting.js'

const NAME = 'forgot-password'

const meta = preview.meta({
  title: 'Pages/Forgot password',
  component: ForgotPasswordPage,
  loaders: [
    async ({ parameters }) => {
      if (parameters.fresh) forgetDemo(NAME)
      const users = [
        { username: 'ada@example.com', status: 'CONFIRMED' as const },
        { username: '+12065550100', status: 'CONFIRMED' as const },
      ]
      return {
        demo: await createDemo(NAME, users, { preventUserExistenceErrors: 'ENABLED' }),
        // Tests don't wait for the cooldown: they let it pass.
        clock: parameters.fresh ? createTestClock() : undefined,
      }
    },
  ],
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    docs: {
      page: PageDocs,
      description: {
        component:
          'For who has forgotten the password: the same hook and button with `forgotPasswordTransport`. The first code and each next one are one tap of one ledger, apart from a sign-up’s, at the pace of ForgotPassword. The app client prevents user existence errors, so an unknown name looks like any other and gets no message.',
      },
    },
  },
  render: (_, { loaded }) => (
    <Stage
      demo={loaded.demo as Demo}
      hint={<p>ada@example.com and +1&nbsp;206&nbsp;555&nbsp;0100 have an account. Anyone else is unknown.</p>}
    >
      {({ userPool, emulated }) => (
        <ResendCodeProvider clock={loaded.clock as TestClock | undefined}>
          <ForgotPasswordPage userPool={userPool} onContinue={emulated?.startOver ?? (() => location.reload())} />
        </ResendCodeProvider>
      )}
    </Stage>
  ),
  args: {} as never,
})

/** Ask for a code, ask again, set a new password. */
export const ForgotPassword = meta.story({ name: 'Forgot password' })

const fresh = { parameters: { fresh: true } }

ForgotPassword.test('asks, asks again, and sets a new password', fresh, async ({ canvas, canvasElement, loaded }) => {
  const { emulator } = (loaded.demo as Demo).emulated!
  await userEvent.type(canvas.getByLabelText('Email or phone number'), 'ada@example.com')
  await userEvent.click(canvas.getByRole('button', { name: 'Send me a code' }))
  await waitFor(() => expect(canvas.getByRole('heading', { name: 'Choose a new password' })).toHaveFocus())
  await expect(await canvas.findByText('a***@e***')).toBeVisible()

  const again = canvas.getByRole('button', { name: /send/i })
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

  await userEvent.type(canvas.getByLabelText('Code'), older)
  await userEvent.type(canvas.getByLabelText('New password'), 'Correct-horse-2')
  await userEvent.click(canvas.getByRole('button', { name: 'Change password' }))
  await expect(await canvas.findByText(/That is not the newest code/)).toBeVisible()
  await expect(canvas.getByLabelText('Code')).toHaveFocus()

  await userEvent.clear(canvas.getByLabelText('Code'))
  await userEvent.type(canvas.getByLabelText('Code'), codeOf(canvasElement))
  await userEvent.click(canvas.getByRole('button', { name: 'Change password' }))
  await waitFor(() => expect(canvas.getByRole('heading', { name: 'Your password is changed' })).toHaveFocus())
  await expect(canvas.queryByText('Works')).toBeNull()
  await expect(localStorage.getItem('react-cognito-resend-code') ?? '').not.toContain('ada')
})

ForgotPassword.test(
  'says when Cognito refuses, and lets an earlier code be typed',
  fresh,
  async ({ canvas, canvasElement }) => {
    await chooseNext(canvasElement, 'LimitExceededException')
    await userEvent.type(canvas.getByLabelText('Email or phone number'), '+1 206 555 0100')
    await userEvent.click(canvas.getByRole('button', { name: 'Send me a code' }))
    await expect(await canvas.findByLabelText('Code')).toBeVisible()
    await expect(canvasElement.querySelector("[data-part='message']")).toHaveTextContent(/hour/)
  },
)

ForgotPassword.test('shows nobody who has an account', fresh, async ({ canvas, loaded }) => {
  const { emulator } = (loaded.demo as Demo).emulated!
  await userEvent.type(canvas.getByLabelText('Email or phone number'), 'nobody@example.com')
  await userEvent.click(canvas.getByRole('button', { name: 'Send me a code' }))
  await expect(await canvas.findByText(/Sent at/)).toBeVisible()
  await expect(emulator.outbox.messages).toEqual([])
})

ForgotPassword.test('asks for a name', fresh, async ({ canvas }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Send me a code' }))
  await expect(canvas.getByLabelText('Email or phone number')).toHaveAccessibleDescription(/Type the email address/)
})
