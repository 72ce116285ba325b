import type { CognitoEmulator, OutboxMessage } from '../../src/testing/index.js'

/** What is kept of an emulator over a reload: enough to live it again. */
export interface DemoMemory {
  readonly messages: readonly OutboxMessage[]
  readonly confirmed: readonly string[]
}

/** What was kept under a name, or null. */
export function readMemory(name: string): DemoMemory | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null') as DemoMemory | null
  } catch {
    return null
  }
}

/** Keeps an emulator's state until it is read. */
export function writeMemory(name: string, { outbox, users }: CognitoEmulator): void {
  const confirmed = users.list().filter(({ status }) => status === 'CONFIRMED')
  const memory: DemoMemory = { messages: outbox.messages, confirmed: confirmed.map(({ username }) => username) }
  try {
    sessionStorage.setItem(name, JSON.stringify(memory))
  } catch {
    // Where storage is blocked a reload begins anew.
  }
}

const OPERATIONS: Readonly<Record<OutboxMessage['trigger'], string>> = {
  CustomMessage_SignUp: 'SignUp',
  CustomMessage_ResendCode: 'ResendConfirmationCode',
  CustomMessage_ForgotPassword: 'ForgotPassword',
}

/** Makes every message of the memory be sent again; the caller sees to its time and its code. */
export async function relive(
  emulator: CognitoEmulator,
  { messages, confirmed }: DemoMemory,
  before: (message: OutboxMessage) => void,
): Promise<void> {
  for (const message of messages) {
    before(message)
    const { trigger, username, medium, to } = message
    const isSignUp = trigger === 'CustomMessage_SignUp'
    const operation = OPERATIONS[trigger]
    const attribute = { Name: medium === 'SMS' ? 'phone_number' : 'email', Value: to }
    await emulator.fetch(emulator.endpoint, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-amz-json-1.1',
        'X-Amz-Target': `AWSCognitoIdentityProviderService.${operation}`,
      },
      body: JSON.stringify({
        ClientId: emulator.clientId,
        Username: username,
        ...(isSignUp && { UserAttributes: [attribute] }),
      }),
    })
  }
  for (const username of confirmed) if (emulator.users.get(username)) emulator.users.confirm(username)
}
