// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { createElement } from 'react'
import { fetchTransport, ResendCodeButton, ResendCodeProvider } from 'react-cognito-resend-code'
import { createCognitoEmulator } from 'react-cognito-resend-code/testing'
import { expect, test } from 'vitest'

test('a page with the button sends once', async () => {
  const emulator = createCognitoEmulator({ users: [{ username: 'jane', email: 'jane@example.com' }] })
  const { clientId, endpoint, fetch } = emulator
  const transport = fetchTransport({ clientId, endpoint, fetch })
  const button = createElement(ResendCodeButton, { username: 'jane' })
  render(createElement(ResendCodeProvider, { transport }, button))
  const trigger = screen.getByRole('button', { name: 'Send the code again' })
  fireEvent.click(trigger)
  fireEvent.click(trigger)
  expect(await screen.findByText('j***@e***')).toBeDefined()
  expect(emulator.requests).toHaveLength(1)
})
