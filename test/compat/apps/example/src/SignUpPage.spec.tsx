import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { CognitoUserPool } from 'amazon-cognito-identity-js'
import type { ResendCodeEvent } from 'react-cognito-resend-code'
import { createCognitoEmulator, createTestClock } from 'react-cognito-resend-code/testing'
import { renderWithCognito } from 'react-cognito-resend-code/testing/react'
import { afterEach, expect, test, vi } from 'vitest'
import { OUTCOMES, PERSON, WORDS } from './outcomes.js'
import { SignUpPage } from './SignUpPage.js'

const MINUTE = 60_000

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

/** The page, once the person has signed up in it and may ask for another code. */
async function signedUp() {
  const clock = createTestClock()
  const emulator = createCognitoEmulator({ clock, usernameAttributes: ['email'] })
  const userPool = new CognitoUserPool({ UserPoolId: emulator.userPoolId, ClientId: emulator.clientId })
  const kinds: string[] = []
  const onEvent = (event: ResendCodeEvent) => kinds.push(kindOf(event))
  const options = { clock, emulator, settings: { onEvent } }
  const { advance, container } = renderWithCognito(<SignUpPage userPool={userPool} />, options)

  await userEvent.type(screen.getByLabelText('Email'), PERSON.email)
  await userEvent.type(screen.getByLabelText('Password'), PERSON.password)
  await userEvent.click(screen.getByRole('button', { name: 'Sign up' }))
  const button = await screen.findByRole('button', { name: 'Send the code again' })
  await advance(MINUTE)
  return {
    emulator,
    advance,
    kinds,
    tap: () => userEvent.click(button),
    resends: () => emulator.requests.filter(({ operation }) => operation === 'ResendConfirmationCode').length,
    messages: () => emulator.outbox.messages.filter(({ trigger }) => trigger === 'CustomMessage_ResendCode').length,
    words: () => Array.from(container.querySelectorAll(WORDS), ({ textContent }) => textContent).join(' '),
  }
}

const kindOf = (event: ResendCodeEvent) =>
  event.type === 'failed' ? event.kind : event.type === 'confirmed' ? 'already-confirmed' : event.type

test('a person signs up, asks for another code, and confirms with that', async () => {
  const { emulator, tap, messages } = await signedUp()
  await tap()
  await waitFor(() => expect(messages()).toBe(1))
  await userEvent.type(screen.getByLabelText('Code'), emulator.outbox.latest(PERSON.email)!.code)
  await userEvent.click(screen.getByRole('button', { name: 'Confirm' }))
  await screen.findByRole('heading', { name: 'You’re in' })
})

test('what was wrong with a code is said in the page’s own words, until a newer one is sent', async () => {
  const { tap, messages } = await signedUp()
  const alert = () => screen.getAllByRole('alert')[0]!.textContent
  await userEvent.type(screen.getByLabelText('Code'), '000000')
  await userEvent.click(screen.getByRole('button', { name: 'Confirm' }))
  await waitFor(() => expect(alert()).toMatch(/^That is not the newest code\./))
  await tap()
  await waitFor(() => expect(messages()).toBe(1))
  await waitFor(() => expect(alert()).toBe(''))
})

test('nobody reads what Cognito says to developers', async () => {
  const { emulator } = await signedUp()
  emulator.failNext('InternalErrorException', { operation: 'ConfirmSignUp' })
  await userEvent.type(screen.getByLabelText('Code'), '000000')
  await userEvent.click(screen.getByRole('button', { name: 'Confirm' }))
  await screen.findByText(/^Something went wrong on our side\./)
})

test.each(OUTCOMES)('the person reads what is so when $when', async (outcome) => {
  const { kind, force, reads, taps, after, isOffline = false, requests = taps, messages } = outcome
  // A development build tells you there what only you can mend.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const page = await signedUp()
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(!isOffline)
  force?.(page.emulator)
  for (let tap = 1; tap <= taps; tap++) {
    await page.advance(5 * MINUTE)
    await page.tap()
    await waitFor(() => expect(page.resends()).toBe(Math.min(tap, requests)))
    await page.advance(after)
    await waitFor(() => expect(page.kinds.filter((each) => each === kind)).toHaveLength(tap))
  }
  await waitFor(() => expect(page.words()).toContain(reads))
  expect(page.messages()).toBe(messages)
})
