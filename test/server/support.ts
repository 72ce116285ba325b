import { createResendHandler, type ResendHandler, type ResendHandlerOptions } from '#src/server/index.js'
import { createCognitoEmulator } from '#src/testing/index.js'

export const ORIGIN = 'https://app.example.com'
export const SECRET = 'sekrit-client-secret'
export const CLIENT_ID = '1example23456789'
export const URL_ = `${ORIGIN}/api/resend-code`

type Handled = Partial<Record<keyof ResendHandlerOptions, unknown>>

/** A pool whose client has a secret, with Ada, who is not confirmed, and Bob, who is. */
export function poolWithSecret() {
  return createCognitoEmulator({
    clients: [{ clientId: CLIENT_ID, clientSecret: SECRET }],
    users: [
      { username: 'ada', email: 'ada@example.com' },
      { username: 'bob', email: 'bob@example.com', status: 'CONFIRMED' },
    ],
  })
}

/** A handler in front of such a pool, for Ada's session unless the options say otherwise. */
export function serve(options: Handled = {}, emulator = poolWithSecret()) {
  const errors: [error: unknown, step: string][] = []
  const handler: ResendHandler = createResendHandler({
    clientId: CLIENT_ID,
    clientSecret: SECRET,
    region: 'us-east-1',
    allowedOrigins: [ORIGIN],
    ...(options.unsafePublic ? {} : { authorize: () => ({ username: 'ada' }) }),
    fetch: emulator.fetch,
    onError: (error: unknown, step: string) => errors.push([error, step]),
    ...options,
  } as ResendHandlerOptions)
  return { handler, emulator, errors }
}

/** A page's request, as backendTransport makes it. */
export function ask(body: unknown = {}, init: RequestInit = {}): Request {
  const { headers, ...rest } = init
  return new Request(URL_, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: ORIGIN, ...(headers as Record<string, string>) },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
    ...rest,
  })
}

/** Status and JSON of a response. */
export async function told(responding: Promise<Response>) {
  const response = await responding
  const { status, headers } = response
  const text = await response.text()
  return { status, headers, text, reply: text ? (JSON.parse(text) as Record<string, unknown>) : null }
}
