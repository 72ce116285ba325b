import { createCognitoEmulator } from 'react-cognito-resend-code/testing'
import { SESSION, USER } from './checkServer.mjs'

/**
 * A page of an app, whose requests to Cognito the emulator answers.
 *
 * @returns the page, and what went wrong in it so far: errors, and each error or warning on its console
 */
export async function openPage(browser, url, emulator) {
  const page = await browser.newPage()
  await page.context().addCookies([{ ...SESSION, url }])
  const problems = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => /error|warning/.test(message.type()) && problems.push(message.text()))
  await page.route(/^https:\/\/cognito-idp\./, async (route, request) => {
    const response = await emulator.handle(
      new Request(request.url(), {
        method: request.method(),
        headers: Object.entries(request.headers()).filter(([name]) => !name.startsWith(':')),
        body: request.postData(),
      }),
    )
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    })
  })
  return { page, problems }
}

/**
 * The page of every app: it is hydrated without a word on the console, and one tap makes one request.
 *
 * @param cognito the pool behind the page's own server. @default the page asks Cognito, and this answers
 */
export async function checkPage(browser, url, cognito) {
  const emulator = createCognitoEmulator({ users: [USER] })
  const { page, problems } = await openPage(browser, url, emulator)
  await page.goto(url)
  const button = page.getByRole('button', { name: 'Send the code again' })
  await page.waitForFunction(() => {
    const trigger = document.querySelector('[data-part="trigger"]')
    return trigger && trigger.getAttribute('aria-disabled') === null
  })
  await button.dblclick()
  await page.getByText('j***@e***').first().waitFor()
  const { requests } = cognito ?? emulator
  await page.close()
  if (requests.length !== 1) problems.push(`${requests.length} requests were made for one tap.`)
  if (problems.length) throw new Error(problems.join('\n'))
}
