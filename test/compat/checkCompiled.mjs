import { createCognitoEmulator } from 'react-cognito-resend-code/testing'
import { openPage } from './checkPage.mjs'
import { USER } from './checkServer.mjs'

const START = Date.UTC(2026, 0, 15, 12)

/**
 * The pages that React Compiler compiled: each second changes each number, and each end of a wait is shown. A compiled
 * component keeps what it made as long as it sees nothing change, and a clock is nothing that it sees.
 */
export default async function checkCompiled(browser, url) {
  const problems = [...(await checkSeconds(browser, `${url}seconds`)), ...(await checkAllWays(browser, url))]
  if (problems.length) throw new Error(problems.join('\n'))
}

/** A page whose time stands still until `pass` moves it. */
async function openStill(browser, url, emulator) {
  const { page, problems } = await openPage(browser, url, emulator)
  await page.clock.install({ time: START })
  await page.clock.pauseAt(START + 1_000)
  await page.goto(url)
  return {
    page,
    problems,
    pass: (seconds) => page.clock.runFor(seconds * 1_000),
    async shows(locator, text) {
      await locator.filter({ hasText: text }).waitFor({ timeout: 5_000 })
    },
  }
}

async function checkSeconds(browser, url) {
  const { page, problems, pass, shows } = await openStill(browser, url, createCognitoEmulator())
  const number = page.locator('output')
  const countDown = async (from) => {
    await shows(number, new RegExp(`^${from}$`))
    for (let left = from - 1; left >= 0; left--) {
      await pass(1)
      await shows(number, new RegExp(`^${left}$`))
    }
  }
  await countDown(10)
  for (let times = 0; times < 2; times++) {
    await page.getByRole('button').click()
    await countDown(5)
  }
  await page.close()
  return problems
}

async function checkAllWays(browser, url) {
  const emulator = createCognitoEmulator({ users: [USER] })
  const { page, problems, pass, shows } = await openStill(browser, url, emulator)
  const triggers = ['Send the code again', 'By the parts', 'By the hook'].map((name) =>
    page.getByRole('button', { name }),
  )
  const countdowns = page.locator('[data-part="countdown"] bdi')
  const wait = async (seconds) => {
    for (let left = seconds; left > 0; left--) {
      const text = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
      for (const which of [0, 1]) await shows(countdowns.nth(which), text)
      await shows(page.locator('output'), new RegExp(`^cooldown ${left}$`))
      await pass(1)
    }
    await shows(page.locator('output'), /^idle 0$/)
    for (const trigger of triggers)
      if ((await trigger.getAttribute('aria-disabled')) !== null) problems.push('A wait is over, and a trigger waits.')
  }
  for (const [index, seconds] of [30, 60].entries()) {
    await triggers[index].dblclick()
    // What waits for its turn by a timer of no length.
    await pass(0.01)
    for (const which of [0, 1]) await shows(page.locator('[data-part="destination"]').nth(which), 'j***@e***')
    await wait(seconds)
    const { length } = emulator.requests
    if (length !== index + 1) problems.push(`${length} requests were made for ${index + 1} taps.`)
  }
  await page.close()
  return problems
}
