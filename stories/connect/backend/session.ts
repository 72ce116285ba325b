import { createHmac, timingSafeEqual } from 'node:crypto'

/** Who signed up and waits for a code, in a cookie that only this server can make. */
export interface SignUpSession {
  readonly username: string
  /** What the page shows it knows, and a foreign page can't. */
  readonly csrfToken: string
}

const sign = (text: string, key: string) => createHmac('sha256', key).update(text).digest('base64url')

/** Whether two texts are the same, in a time that does not tell how much of them is. */
function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** The cookie to set once Cognito's SignUp has succeeded, and the CSRF token to put into the page. */
export function startSession(username: string, key: string): { readonly cookie: string; readonly csrfToken: string } {
  const payload = Buffer.from(username).toString('base64url')
  const value = `${payload}.${sign(payload, key)}`
  return {
    cookie: `sign-up=${value}; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=86400`,
    csrfToken: sign(`csrf ${value}`, key),
  }
}

/** What `authorize` of the handler says of a request: who asks, or the answer in its place. */
export function authorize(request: Request, key: string): { readonly username: string } | Response {
  const session = readSession(request, key)
  if (!session) return new Response('Sign up first.', { status: 401 })
  if (!isSame(request.headers.get('x-csrf-token') ?? '', session.csrfToken)) return new Response(null, { status: 403 })
  return { username: session.username }
}

/** The session of a request, or null where it has none that this server made. */
export function readSession(request: Request, key: string): SignUpSession | null {
  const [, value = ''] = /(?:^|;\s*)sign-up=([^;]*)/.exec(request.headers.get('cookie') ?? '') ?? []
  const [payload = '', signature = ''] = value.split('.')
  if (!isSame(signature, sign(payload, key))) return null
  return { username: Buffer.from(payload, 'base64url').toString(), csrfToken: sign(`csrf ${value}`, key) }
}
