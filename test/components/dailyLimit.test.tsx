import { expect, test, vi } from 'vitest'
import { ResendCodeButton } from '../../src/index.js'
import { expectConsole } from '../support/setup.js'
import { MINUTE, read, spoken, stage } from './support.js'

test('the account’s daily e-mail limit is told to the developer, once, and not to the person', async () => {
  expectConsole(/daily e-mail limit is used up.*Amazon SES/)
  const said = vi.spyOn(console, 'error')
  const page = stage()
  page.show(<ResendCodeButton {...page.settings} />)
  for (let n = 0; n < 2; n++) {
    await page.resendInVain('LimitExceededException', 'Exceeded daily email limit for the operation or the account.')
    expect(read('message')).toBe(
      'The code could not be sent because of a problem on our side. Please try again later or contact support.',
    )
    expect(`${document.body.innerHTML}${spoken('alert')}`).not.toMatch(/daily|limit|SES/i)
    await page.pass(MINUTE)
  }
  expect(page.send).toHaveBeenCalledTimes(2)
  expect(said).toHaveBeenCalledTimes(1)
})
