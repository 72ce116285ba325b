import { expect, test, type Page } from '@playwright/test'
import { createCognitoEmulator, createTestClock } from 'react-cognito-resend-code/testing'
import { startCognitoServer, type CognitoServer } from 'react-cognito-resend-code/testing/node'
import { OUTCOMES, PERSON, WORDS } from './outcomes.js'

const MINUTE = 60_000

const clock = createTestClock()
const emulator = createCognitoEmulator({ clock, usernameAttributes: ['email'] })
let cognito: CognitoServer

test.beforeAll(async () => {
  cognito = await startCognitoServer(emulator)
})
test.afterAll(() => cognito.close())

test.beforeEach(async ({ page }) => {
  emulator.reset()
  await page.clock.install({ time: clock.now() })
  const { userPoolId, clientId } = emulator
  await page.route('/config.json', (route) => route.fulfill({ json: { userPoolId, clientId, endpoint: cognito.url } }))
  await page.goto('/')
  await page.getByLabel('Email').fill(PERSON.email)
  await page.getByLabel('Password').fill(PERSON.password)
  await page.getByRole('button', { name: 'Sign up' }).click()
  await page.getByText('We emailed a code to a***@e***.').waitFor()
})

/** Lets time pass for the page and for the pool alike. */
async function pass(page: Page, ms: number) {
  clock.advance(ms)
  await page.clock.fastForward(ms)
}

const tap = (page: Page) => page.getByRole('button', { name: 'Send the code again' }).click()
const resends = () => emulator.requests.filter(({ operation }) => operation === 'ResendConfirmationCode').length
const messages = () => emulator.outbox.messages.filter(({ trigger }) => trigger === 'CustomMessage_ResendCode').length

test('a person signs up, asks for another code, and confirms with that', async ({ page }) => {
  await pass(page, MINUTE)
  await tap(page)
  await expect.poll(messages).toBe(1)
  await page.getByLabel('Code').fill(emulator.outbox.latest(PERSON.email)!.code)
  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect(page.getByRole('heading', { name: 'You’re in' })).toBeVisible()
})

for (const outcome of OUTCOMES) {
  const { when, force, reads, taps, after, isOffline = false, requests = taps } = outcome
  test(`the person reads what is so when ${when}`, async ({ page, context }) => {
    await context.setOffline(isOffline)
    force?.(emulator)
    for (let times = 1; times <= taps; times++) {
      await pass(page, 5 * MINUTE)
      await tap(page)
      await expect.poll(resends).toBe(Math.min(times, requests))
      await pass(page, after)
    }
    await expect(page.locator(WORDS).filter({ hasText: reads })).toBeVisible()
    expect(messages()).toBe(outcome.messages)
  })
}
