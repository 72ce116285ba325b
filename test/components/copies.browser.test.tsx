import { expect, test } from 'vitest'
import type { HTMLAttributes } from 'react'
import { ResendCodeButton, useResendConfirmationCode, type ResendConfirmationCodeOptions } from '../../src/index.js'
import { EMAIL, SECOND, settle, stage } from './support.js'

/** How a page keeps a copy of its form away from everyone, such as the one for another width. */
const HIDDEN: readonly (readonly [string, HTMLAttributes<HTMLDivElement>])[] = [
  ['not displayed', { style: { display: 'none' } }],
  ['invisible', { style: { visibility: 'hidden' } }],
  ['inert', { ref: (element: HTMLDivElement | null) => element?.setAttribute('inert', '') } as object],
  ['hidden from screen readers', { 'aria-hidden': true }],
]

function Copies({ hidden, ...options }: ResendConfirmationCodeOptions & { readonly hidden: object }) {
  const { markConfirmed } = useResendConfirmationCode(options)
  return (
    <>
      <a href="#done" onClick={markConfirmed}>
        Confirm
      </a>
      <div {...hidden}>
        <ResendCodeButton {...options} />
      </div>
      <ResendCodeButton {...options} />
      <div {...hidden}>
        <ResendCodeButton {...options} />
      </div>
    </>
  )
}

const heard = () => [...document.querySelectorAll('[role="status"]')].map((region) => region.textContent)

test.each(HIDDEN)('of copies that are %s none speaks in place of the one that is heard', async (_, hidden) => {
  const page = stage({ initialDelivery: EMAIL })
  page.show(<Copies {...page.settings} hidden={hidden} />)
  await settle()
  await page.pass(30 * SECOND)
  expect(heard()).toEqual(['', 'You can ask for another code now.', ''])
  await page.tap(document.querySelector('a')!)
  expect(heard()).toEqual(['', 'Your account is confirmed. You can sign in now.', ''])
})
