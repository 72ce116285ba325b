import { chromium, type Browser, type BrowserContext, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { createCognitoEmulator, createTestClock } from '../../src/testing/index.js'
import { startCognitoServer, type CognitoServer } from '../../src/testing/node.js'
import { ensureChromium } from '../support/chromium.mjs'
import { signUpApp } from '../support/signUpApp.js'
import { createViteApp, type ViteApp } from '../support/viteApp.js'

const JANE = 'jane@example.com'
const START = Date.UTC(2026, 0, 15, 12)

const clock = createTestClock({ now: START })
const emulator = createCognitoEmulator({ clock, usernameAttributes: ['email', 'phone_number'] })
let app: ViteApp
let url: string
let server: CognitoServer
let browser: Browser
let context: BrowserContext
let page: Page
let problems: string[]

beforeAll(async () => {
  app = createViteApp(signUpApp(), inject('tarball'))
  url = await app.start()
  server = await startCognitoServer(emulator)
  browser = await chromium.launch({ executablePath: await ensureChromium() })
})
afterAll(async () => {
  await browser.close()
  await server.close()
  await app.remove()
})

beforeEach(async () => {
  emulator.reset()
  clock.set(START)
  problems = []
  context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' })
  page = await context.newPage()
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    // The browser itself reports each refusal of the service.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) problems.push(message.text())
  })
  await page.clock.install({ time: START })
  await page.goto(`${url}?endpoint=${encodeURIComponent(server.url)}`)
})
afterEach(async () => {
  expect(problems).toEqual([])
  await context.close()
})

const again = () => page.getByRole('button', { name: 'Send the code again' })
const resends = () => emulator.requests.filter(({ operation }) => operation === 'ResendConfirmationCode')
const newestCode = () => emulator.outbox.latest(JANE)!.code

async function signUp() {
  await page.getByRole('textbox', { name: 'Email' }).fill(JANE)
  await page.getByLabel('Password').fill('Correct-horse-1')
  await page.getByRole('button', { name: 'Sign up' }).click()
  await page.getByText('We emailed a code to j***@e***.').waitFor()
}

/** Lets time pass for the page and for the service alike. */
async function pass(seconds: number) {
  clock.advance(seconds * 1_000)
  await page.clock.fastForward(seconds * 1_000)
}

async function resend() {
  const before = emulator.outbox.messages.length
  await again().click()
  await expect.poll(() => emulator.outbox.messages.length).toBe(before + 1)
  // Until the reply is there: its message is sooner, and time that is let pass meanwhile would make the reply late.
  await expect.poll(() => again().getAttribute('data-state')).toBe('cooldown')
  expect(await again().getAttribute('aria-disabled')).toBe('true')
  await page.getByText('Only the newest code works.').waitFor()
}

async function confirm(code: string) {
  await page.getByRole('textbox', { name: 'Code' }).fill(code)
  await page.getByRole('button', { name: 'Confirm' }).click()
}

test('a person signs up, waits, sends again after a reload, and confirms with the newest code', async () => {
  await signUp()
  const firstCode = newestCode()
  expect(await page.getByText(/^You can ask for another code in 0:/).isVisible()).toBe(true)
  expect(await again().getAttribute('aria-disabled')).toBe('true')
  // Playwright waits for what is aria-disabled; a person does not.
  await again().click({ force: true })
  expect(resends()).toHaveLength(0)

  await pass(20)
  await page.reload()
  await page.getByText(/^You can ask for another code in 0:(10|09|08|07)/).waitFor()

  await pass(11)
  await expect.poll(() => again().getAttribute('aria-disabled')).toBe(null)
  await resend()
  // The second rung of the ladder.
  await page.getByText(/^You can ask for another code in (1:00|0:5\d)/).waitFor()
  expect(resends()).toHaveLength(1)

  await confirm(firstCode)
  await page.getByText('That is not the newest code.').waitFor()
  await confirm(newestCode())
  await page.getByRole('heading', { name: 'You’re in' }).waitFor()
  expect(emulator.users.get(JANE)?.status).toBe('CONFIRMED')
})

test('the fifth send of an hour is the last, and the page says when the next is possible', async () => {
  await signUp()
  for (const seconds of [30, 60, 120, 300, 300]) {
    await pass(seconds + 1)
    await resend()
  }
  await page
    .getByText(/You have asked for 5 codes, as many as an hour allows\. You can ask for another at 1:0\d\sPM/)
    .waitFor()
  await page.getByText(/The newest code works until January 16 at 12:1\d\sPM/).waitFor()
  await again().click({ force: true })
  await page.reload()
  await page.getByText('You have asked for 5 codes').first().waitFor()
  expect(resends().map(({ outcome }) => outcome)).toEqual(Array(5).fill('ok'))

  await pass(3_600 - 16)
  await expect.poll(() => again().getAttribute('aria-disabled')).toBe(null)
  await resend()
  expect(resends().at(-1)?.outcome).toBe('ok')
})

test('who is confirmed already reads good news', async () => {
  await signUp()
  emulator.users.confirm(JANE)
  await pass(31)
  await again().click()
  await page.getByRole('heading', { name: 'You’re in' }).waitFor()
  expect(resends()).toHaveLength(1)
})

test('a new code takes back that the one before was refused, and what was refused with it', async () => {
  await signUp()
  await pass(31)
  const field = page.getByRole('textbox', { name: 'Code' })
  const refusal = page.getByText('That is not the newest code.')
  const wrong = newestCode() === '000000' ? '111111' : '000000'
  await confirm(wrong)
  await refusal.waitFor()
  await resend()
  await refusal.waitFor({ state: 'detached' })
  expect(await field.inputValue()).toBe('')
  expect(await field.getAttribute('aria-invalid')).toBe(null)
  expect(await again().evaluate((button) => button === document.activeElement)).toBe(true)

  // The message can be there before the reply: what was typed since may be the newest code.
  await pass(61)
  await confirm(wrong)
  await refusal.waitFor()
  await field.fill('12')
  await resend()
  await refusal.waitFor({ state: 'detached' })
  expect(await field.inputValue()).toBe('12')
})

test('a double click sends once, and nothing of the person is left in storage or on the page', async () => {
  await signUp()
  await pass(31)
  await again().dblclick()
  await expect.poll(() => resends().length).toBe(1)
  await page.getByText('Only the newest code works.').waitFor()
  expect(resends()).toHaveLength(1)
  const left = await page.evaluate(() => JSON.stringify(localStorage) + document.documentElement.outerHTML)
  for (const secret of [JANE, 'jane', '1example23456789']) expect(left).not.toContain(secret)
  expect(await page.evaluate(() => Object.keys(localStorage).length)).toBeGreaterThan(0)
})
