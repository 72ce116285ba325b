import { expect, userEvent, waitFor } from 'storybook/test'
import preview from '../../.storybook/preview.js'
import { expectWords, trigger } from '../support/acting.js'
import type { Demo } from '../support/demo.js'
import { pageSource } from '../support/pageSource.js'
import { fresh, pageStory } from '../support/pageStory.js'
import { SignUpPage } from './SignUpPage.js'
import { chooseNext, codeOf, enterCode, expectDone, expectRefused, signUpAs } from './visiting.js'

const meta = preview.meta({
  title: 'Pages/Sign up',
  component: SignUpPage,
  ...pageStory(SignUpPage, {
    name: 'sign-up',
    source: pageSource('SignUpPage', 'ConfirmForm'),
    about:
      'Try the whole job: sign up, read where the code went, wait, send it again, and confirm with the newest code. `SignUpPage` is an example to copy; it talks to Cognito through `amazon-cognito-identity-js`. Here an emulated user pool answers, and what it delivers arrives in the inbox. A reload goes on where you were.',
  }),
})

/** Sign up with an email address or a phone number. Nothing leaves this page. */
export const SignUp = meta.story({ name: 'Sign up' })

SignUp.test(
  'signs up, sends again and confirms with the newest code',
  fresh,
  async ({ canvas, canvasElement, globals, loaded }) => {
    const { emulator } = (loaded.demo as Demo).emulated!
    await signUpAs(canvasElement, 'ada@example.com')
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Confirm it’s you' })).toHaveFocus())
    await expectWords({ canvasElement, globals }, 'destination', /Sent at/)
    const again = trigger({ canvasElement })
    await expect(again).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(again)
    await expect(emulator.requests.map(({ operation }) => operation)).toEqual(['SignUp'])

    await enterCode(canvasElement, codeOf(canvasElement) === '000000' ? '111111' : '000000')
    await expectRefused(canvasElement)
    await enterCode(canvasElement, codeOf(canvasElement))
    await expectDone(canvasElement, 'You’re in')
  },
)

SignUp.test('says what is wrong with the fields', fresh, async ({ canvas }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'Sign up' }))
  await expect(canvas.getByLabelText('Email')).toHaveFocus()
  await expect(canvas.getByLabelText('Email')).toHaveAccessibleDescription(/Type your email address/)
  await userEvent.click(canvas.getByRole('radio', { name: 'By text message' }))
  await userEvent.type(canvas.getByLabelText('Phone number'), '2065550100')
  await userEvent.type(canvas.getByLabelText('Password'), 'Correct-horse-1')
  await userEvent.click(canvas.getByRole('button', { name: 'Sign up' }))
  await expect(canvas.getByText(/Begin with \+/)).toBeVisible()
})

SignUp.test('knows an account that exists and sends it a code', fresh, async (context) => {
  const { canvas, canvasElement } = context
  const { emulator } = (context.loaded.demo as Demo).emulated!
  emulator.users.add({ username: '+12065550100' })
  await signUpAs(canvasElement, '+1 206 555 0100')
  await userEvent.click(await canvas.findByRole('button', { name: 'Confirm this account' }))
  await chooseNext(canvasElement, 'TooManyRequestsException')
  await userEvent.click(trigger(context))
  await waitFor(() => expectWords(context, 'message', /Many people are asking for codes/))
  await waitFor(() => expect(canvas.getByLabelText('Next send…')).toHaveValue('sent'))
})
