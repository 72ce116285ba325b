import { userEvent, within } from 'storybook/test'

/** Fills in the sign-up form with an address or a number, and sends it. */
export async function signUpAs(canvasElement: HTMLElement, username: string): Promise<void> {
  const canvas = within(canvasElement)
  const isPhone = !username.includes('@')
  if (isPhone) await userEvent.click(canvas.getByRole('radio', { name: 'By text message' }))
  await userEvent.type(canvas.getByLabelText(isPhone ? 'Phone number' : 'Email'), username)
  await userEvent.type(canvas.getByLabelText('Password'), 'Correct-horse-1')
  await userEvent.click(canvas.getByRole('button', { name: 'Sign up' }))
}

/** Chooses what the next send comes to. */
export async function chooseNext(canvasElement: HTMLElement, id: string): Promise<void> {
  await userEvent.selectOptions(within(canvasElement).getByLabelText('Next send…'), id)
}

/** The newest code in the inbox. */
export function codeOf(canvasElement: HTMLElement): string {
  return canvasElement.querySelector('.message-code bdi')?.textContent ?? ''
}
