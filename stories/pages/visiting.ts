import { expect, userEvent, waitFor, within } from 'storybook/test'

/** Fills in the sign-up form with an address or a number, and sends it. */
export async function signUpAs(canvasElement: HTMLElement, username: string): Promise<void> {
  const canvas = within(canvasElement)
  const isPhone = !username.includes('@')
  if (isPhone) await userEvent.click(canvas.getByRole('radio', { name: 'By text message' }))
  await userEvent.type(canvas.getByLabelText(isPhone ? 'Phone number' : 'Email'), username)
  await userEvent.type(canvas.getByLabelText('Password'), 'Correct-horse-1')
  await userEvent.click(canvas.getByRole('button', { name: 'Sign up' }))
}

/** Types the name of an account, and goes on with a button. */
export async function goOnAs(canvasElement: HTMLElement, username: string, button: string): Promise<void> {
  const canvas = within(canvasElement)
  await userEvent.type(canvas.getByLabelText('Email or phone number'), username)
  await userEvent.click(canvas.getByRole('button', { name: button }))
}

/** Types a code in place of what stands there, and sends the form. */
export async function enterCode(canvasElement: HTMLElement, code: string, button = 'Confirm'): Promise<void> {
  const canvas = within(canvasElement)
  await userEvent.clear(canvas.getByLabelText('Code'))
  await userEvent.type(canvas.getByLabelText('Code'), code)
  await userEvent.click(canvas.getByRole('button', { name: button }))
}

/** A code that is not the newest was refused, and may be typed again at once. */
export async function expectRefused(canvasElement: HTMLElement): Promise<void> {
  const canvas = within(canvasElement)
  await expect(await canvas.findByText(/That is not the newest code/)).toBeVisible()
  await expect(canvas.getByLabelText('Code')).toHaveFocus()
}

/** The last card is there, its title has the focus, the code is used, and nothing stored names the person. */
export async function expectDone(canvasElement: HTMLElement, title: string): Promise<void> {
  const canvas = within(canvasElement)
  await waitFor(() => expect(canvas.getByRole('heading', { name: title })).toHaveFocus())
  await expect(canvas.queryByText('Works')).toBeNull()
  await expect(localStorage.getItem('react-cognito-resend-code') ?? '').not.toContain('ada@')
}

/** Chooses what the next send comes to. */
export async function chooseNext(canvasElement: HTMLElement, id: string): Promise<void> {
  await userEvent.selectOptions(within(canvasElement).getByLabelText('Next send…'), id)
}

/** The newest code in the inbox. */
export function codeOf(canvasElement: HTMLElement): string {
  return canvasElement.querySelector('.message-code bdi')?.textContent ?? ''
}
