import { describe, expect, test } from 'vitest'
import { act, EMAIL, openPage } from './support.js'

const forgotPassword = { transport: { scope: 'client', operation: 'ForgotPassword', send: async () => EMAIL } }
const MINUTE = 60_000

describe('a password that is forgotten again', () => {
  test('is confirmed for a minute, and then may be asked for anew', async () => {
    const page = openPage(forgotPassword)
    await page.tap()
    await act(async () => page.now.markConfirmed())
    await page.pass(MINUTE - 1)
    expect(page.now).toMatchObject({ status: 'confirmed', canResend: false })
    await page.pass(1)
    expect(page.now).toMatchObject({ status: 'idle', canResend: true, delivery: null, messageCount: 0 })
    expect(await page.ask()).toMatchObject({ type: 'sent' })
    await act(async () => page.now.markConfirmed())
    expect(page.steps.filter((step) => step === 'confirmed')).toHaveLength(2)
  })

  test('on a page that comes back in the same document, too', async () => {
    const page = openPage(forgotPassword)
    await act(async () => page.now.markConfirmed())
    page.unmount()
    await page.pass(MINUTE)
    expect(page.reload({ client: page.client }).now).toMatchObject({ status: 'idle', canResend: true })
  })
})

test('a sign-up is confirmed for good', async () => {
  const page = openPage()
  await act(async () => page.now.markConfirmed())
  await page.pass(25 * 60 * MINUTE)
  expect(page.now).toMatchObject({ status: 'confirmed', canResend: false })
})
