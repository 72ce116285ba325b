// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { POST } from '#stories/connect/backend/next.js'
import { action } from '#stories/connect/backend/reactRouter.js'
import { readSession, startSession } from '#stories/connect/backend/session.js'
import { ask, poolWithSecret } from './support.js'

const KEY = 'a key of the server'
const emulator = poolWithSecret()

vi.hoisted(() => {
  process.env.COGNITO_CLIENT_ID = '1example23456789'
  process.env.COGNITO_CLIENT_SECRET = 'sekrit-client-secret'
  process.env.SESSION_KEY = 'a key of the server'
})
beforeEach(() => {
  emulator.reset()
  vi.stubGlobal('fetch', emulator.fetch)
})
afterEach(() => vi.unstubAllGlobals())

const { resend, default: worker } = await import('#stories/connect/backend/hono.js')

/** Each snippet of the documentation, called as its framework calls it. */
const frameworks: readonly (readonly [name: string, call: (request: Request) => Promise<Response>])[] = [
  ['Next.js', POST],
  ['React Router', (request) => action({ request })],
  ['Hono', (raw) => resend({ req: { raw } })],
  ['a Worker', (request) => worker.fetch(request)],
]

test.each(frameworks)('the snippet for %s sends for the person who signed up, and for nobody else', async (_, call) => {
  const session = startSession('ada', KEY)
  const [cookie] = session.cookie.split(';') as [string]
  const token = { 'x-csrf-token': session.csrfToken }
  expect((await call(ask({}, { headers: { cookie, ...token } }))).status).toBe(200)
  expect(emulator.requests).toMatchObject([{ body: { Username: 'ada' }, outcome: 'ok' }])
  expect((await call(ask({}, { headers: token }))).status).toBe(401)
  expect((await call(ask({}, { headers: { cookie: `${cookie}x`, ...token } }))).status).toBe(401)
  expect((await call(ask({}, { headers: { cookie } }))).status).toBe(403)
  expect(emulator.requests).toHaveLength(1)
})

test('a session is read only if this server made it', () => {
  const { cookie, csrfToken } = startSession('жанна@example.com', KEY)
  const value = cookie.split(';')[0]!
  const read = (header: string, key = KEY) => readSession(ask({}, { headers: { cookie: header } }), key)
  expect(read(`a=b; ${value}; c=d`)).toEqual({ username: 'жанна@example.com', csrfToken })
  expect(read(value, 'another key')).toBeNull()
  expect(read(value.replace('=', '=x'))).toBeNull()
  expect(read('')).toBeNull()
})
