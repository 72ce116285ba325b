import { chromium, type Browser } from 'playwright'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { ensureChromium } from '../support/chromium.mjs'
import { read } from '../support/package.js'
import { routeCognito } from '../support/routeCognito.js'
import { startsIn, testIn } from '../support/starts.js'
import { createViteApp } from '../support/viteApp.js'

const starts = startsIn(read('README.md'))

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await ensureChromium() })
})
afterAll(() => browser.close())

test('the README has a start for each kind of app', () => {
  expect(starts.map(({ name }) => name)).toEqual(['userPool', 'amplify', 'neither'])
})

test.each(starts)('the start $name of the README works in an empty Vite app', async ({ files }) => {
  const app = createViteApp(files, inject('tarball'))
  try {
    const url = await app.start()
    const page = await browser.newPage()
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    const cognito = await routeCognito(page)
    await page.goto(url)
    page.setDefaultTimeout(10_000)
    const button = page.getByRole('button', { name: 'Send the code again' })
    await expect.poll(async () => [await button.count(), ...problems]).toEqual([1])
    await button.click()
    await page.getByText('j***@e***').first().waitFor()
    expect(cognito.emulator?.requests).toMatchObject([{ operation: 'ResendConfirmationCode', outcome: 'ok' }])
    expect(problems).toEqual([])
    await page.close()
  } finally {
    await app.remove()
  }
})

test('the test in the README passes, with the page of its first start', async () => {
  const app = createViteApp({ ...starts[0]!.files, ...testIn(read('README.md')) }, inject('tarball'))
  try {
    app.check()
    app.test()
  } finally {
    await app.remove()
  }
})
