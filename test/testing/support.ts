import { createCognitoEmulator, createTestClock, type CognitoEmulatorOptions } from '../../src/testing/index.js'

export const PASSWORD = 'Correct-horse-1'

/** An emulator with a clock that stands still. */
export function setUp(options: CognitoEmulatorOptions = {}) {
  const clock = createTestClock()
  const emulator = createCognitoEmulator({ clock, ...options })

  /** One call by the wire: `[status, body, headers]`. */
  async function call(operation: string, body: object, headers: Record<string, string> = {}) {
    const response = await emulator.handle(post(operation, { ClientId: emulator.clientId, ...body }, headers))
    const json = (await response.json()) as Record<string, unknown>
    return { status: response.status, json, headers: response.headers, type: json.__type, message: json.message }
  }

  return {
    clock,
    emulator,
    call,
    signUp: (username: string, attributes: Record<string, string> = { email: `${username}@example.com` }) =>
      call('SignUp', {
        Username: username,
        Password: PASSWORD,
        UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
      }),
    resend: (username: string, more: object = {}) => call('ResendConfirmationCode', { Username: username, ...more }),
    confirm: (username: string, code: string) => call('ConfirmSignUp', { Username: username, ConfirmationCode: code }),
  }
}

/** A request as every client sends it. */
export function post(operation: string, body: unknown, headers: Record<string, string> = {}, signal?: AbortSignal) {
  return new Request('https://cognito-idp.us-east-1.amazonaws.com/', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-amz-json-1.1',
      'X-Amz-Target': `AWSCognitoIdentityProviderService.${operation}`,
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    signal: signal ?? null,
  })
}

/** A code that is not `code`. */
export const wrong = (code: string) => (code === '000000' ? '000001' : '000000')
