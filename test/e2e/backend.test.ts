import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { createCognitoEmulator } from '../../src/testing/index.js'
import { startCognitoServer, type CognitoServer } from '../../src/testing/node.js'
import { backendApp } from '../support/backendApp.js'
import { ensureChromium } from '../support/chromium.mjs'
import { freePort } from '../support/freePort.mjs'
import { createViteApp, type ViteApp } from '../support/viteApp.js'

const CLIENT = { clientId: '1example23456789', clientSecret: 'sekrit-client-secret' }
const START = Date.UTC(2026, 0, 15, 12)

const emulator = createCognitoEmulator({
  clients: [CLIENT],
  users: [{ username: 'jane', email: 'jane@example.com' }],
})
let app: ViteApp
let foreign: string
let cognito: CognitoServer
let backend: ChildProcess
let url: string
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  app = createViteApp(backendApp(), inject('tarball'))
  foreign = await app.start()
  cognito = await startCognitoServer(emulator)
  browser = await chromium.launch({ executablePath: await ensureChromium() })
})
afterAll(async () => {
  await browser.close()
  await cognito.close()
  await app.remove()
})

beforeEach(async () => {
  emulator.reset()
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  backend = spawn(process.execPath, ['server/main.js'], {
    cwd: app.root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      PORT: port,
      ORIGIN: url,
      SESSION_KEY: 'a key of the server',
      COGNITO_CLIENT_ID: CLIENT.clientId,
      COGNITO_CLIENT_SECRET: CLIENT.clientSecret,
      COGNITO_ENDPOINT: cognito.url,
    },
  })
  await Promise.race([
    once(backend.stdout!, 'data'),
    once(backend, 'exit').then(() => expect.unreachable('The server ended.')),
  ])
  context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' })
  page = await context.newPage()
  await page.clock.install({ time: START })
  await page.goto(url)
})
afterEach(async () => {
  await context.close()
  const ended = once(backend, 'exit')
  backend.kill()
  await ended
})

const again = () => page.getByRole('button', { name: 'Send the code again' })
const isReady = () => expect.poll(() => again().getAttribute('aria-disabled')).toBe(null)

/** Sends once more, and waits until it is told. */
async function resend() {
  await isReady()
  const before = emulator.requests.length
  const replied = page.waitForResponse(/resend-code/)
  await again().click()
  await replied
  await expect.poll(() => again().getAttribute('aria-disabled')).toBe('true')
  return emulator.requests.length - before
}

test('a tap goes through the app’s own server to a client with a secret, once', async () => {
  const asked = page.waitForRequest(/resend-code/)
  await isReady()
  await again().dblclick()
  await page.getByText('We emailed a code to j***@e***.').waitFor()
  await page.getByText(/^You can ask for another code in 0:(30|29|28)/).waitFor()
  expect(emulator.requests).toMatchObject([
    {
      operation: 'ResendConfirmationCode',
      outcome: 'ok',
      body: {
        Username: 'jane',
        ClientMetadata: { locale: 'en' },
        SecretHash: expect.stringMatching(/^.{43}=$/) as unknown,
      },
    },
  ])
  const request = await asked
  const headers = await request.allHeaders()
  expect(headers['x-csrf-token']).toMatch(/^[\w-]{43}$/)
  expect(headers.cookie).toMatch(/^sign-up=/)
  expect(request.postDataJSON()).toEqual({ clientMetadata: { locale: 'en' } })
  const seen = await page.evaluate(() => JSON.stringify(localStorage) + document.documentElement.outerHTML)
  for (const secret of ['sekrit', CLIENT.clientId, 'jane@example.com', '/api/resend-code'])
    expect(seen).not.toContain(secret)
})

test('the server’s own limit reaches the page with its time', async () => {
  for (const seconds of [30, 60, 120, 300]) {
    expect(await resend()).toBe(1)
    await page.clock.fastForward(seconds * 1_000 + 1_000)
  }
  expect(await resend()).toBe(0)
  // An hour after the first by the server's clock, which is a moment behind: by the page's, at 12:08 and an hour.
  await page
    .getByText(/Too many codes were asked for\..* You can ask for another code at (13:0[789]|1:0[789]\s?PM)/)
    .first()
    .waitFor()
  expect(emulator.requests).toHaveLength(4)
})

test('a page without the CSRF token is turned away, and the person told of no detail', async () => {
  await page.evaluate(() => document.querySelector('meta[name="csrf-token"]')!.remove())
  expect(await resend()).toBe(0)
  await page.getByText('because of a problem on our side').first().waitFor()
  expect(emulator.requests).toEqual([])
})

test('a page of another origin can’t send with the person’s session', async () => {
  const other = await context.newPage()
  await other.goto(foreign)
  const outcomes = await other.evaluate(async (target) => {
    const attempt = (init: RequestInit) =>
      fetch(target, { method: 'POST', credentials: 'include', body: '{}', ...init }).then(
        ({ status }) => String(status),
        (error: unknown) => String(error),
      )
    return [
      await attempt({ headers: { 'content-type': 'application/json' } }),
      await attempt({ headers: { 'content-type': 'text/plain' } }),
      await attempt({ mode: 'no-cors' }),
    ]
  }, `${url}/api/resend-code`)
  expect(outcomes).toEqual(['TypeError: Failed to fetch', 'TypeError: Failed to fetch', '0'])
  expect(emulator.requests).toEqual([])
})
