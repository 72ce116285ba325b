import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ConfirmPage } from '#stories/connect/backend/ConfirmPage.js'
import { POST } from '#stories/connect/backend/next.js'
import { action } from '#stories/connect/backend/reactRouter.js'
import { startSession } from '#stories/connect/backend/session.js'
import { ResendCodeProvider } from '#src/index.js'
import { memoryStorage } from '#src/browser/storage.js'
import { allowDeveloperWords } from '../components/support.js'
import { ORIGIN, poolWithSecret } from './support.js'

const emulator = poolWithSecret()

vi.hoisted(() => {
  process.env.COGNITO_CLIENT_ID = '1example23456789'
  process.env.COGNITO_CLIENT_SECRET = 'sekrit-client-secret'
  process.env.SESSION_KEY = 'a key of the server'
})
const { resend } = await import('#stories/connect/backend/hono.js')

const servers: readonly (readonly [name: string, call: (request: Request) => Promise<Response>])[] = [
  ['Next.js', POST],
  ['React Router', (request) => action({ request })],
  ['Hono', (raw) => resend({ req: { raw } })],
]

let storage = memoryStorage()
beforeEach(() => {
  emulator.reset()
  storage = memoryStorage()
})
afterEach(() => {
  document.head.replaceChildren()
  vi.unstubAllGlobals()
})

/** The page of the documentation, before one of its servers, as a browser with the session of a sign-up shows it. */
async function tapBefore(server: (request: Request) => Promise<Response>, csrfToken?: string) {
  const session = startSession('ada', 'a key of the server')
  document.head.innerHTML = `<meta name="csrf-token" content="${csrfToken ?? session.csrfToken}">`
  vi.stubGlobal('fetch', (input: string, init: RequestInit = {}) => {
    if (!input.endsWith('/api/resend-code')) return emulator.fetch(input, init)
    const headers = new Headers(init.headers)
    headers.set('origin', ORIGIN)
    headers.set('cookie', session.cookie.split(';')[0]!)
    return server(new Request(`${ORIGIN}/api/resend-code`, { method: 'POST', headers, body: init.body as string }))
  })
  render(
    <StrictMode>
      <ResendCodeProvider storage={storage}>
        <ConfirmPage username="ada" />
      </ResendCodeProvider>
    </StrictMode>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Send the code again' }))
}

test.each(servers)('the page and the server for %s agree: it shows where the code went', async (_name, server) => {
  await tapBefore(server)
  await screen.findByText('a***@e***')
  expect(emulator.requests).toMatchObject([{ body: { Username: 'ada', ClientMetadata: { locale: 'en' } } }])
})

test.each(servers)('the server for %s turns away a page without the token of the session', async (_name, server) => {
  allowDeveloperWords()
  await tapBefore(server, 'of another session')
  await screen.findByText(/because of a problem on our side/, { selector: '[data-part="message"]' })
  expect(emulator.requests).toEqual([])
})
