import { act, screen } from '@testing-library/react'
import { createRef, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { expect, test } from 'vitest'
import { ResendCode, ResendCodeButton, useResendConfirmationCode } from '../../src/index.js'
import { EMAIL, part, SECOND, settle, stage, trigger } from './support.js'

const CONFIRMED = ['InvalidParameterException', 'User is already confirmed.'] as const

test('goes to the message when the trigger leaves with it', async () => {
  const page = stage()
  page.show(<ResendCodeButton {...page.settings} />)
  trigger().focus()
  await page.resendInVain(...CONFIRMED)
  expect(screen.queryByRole('button')).toBe(null)
  expect(part('message')!.tabIndex).toBe(-1)
  expect(document.activeElement).toBe(part('message'))
})

test("goes to the page's own message element too", async () => {
  const page = stage()
  page.show(
    <ResendCode.Root {...page.settings}>
      <ResendCode.Trigger render={(props) => <button {...props} />} />
      <ResendCode.Message render={(props) => <section {...props} />} />
    </ResendCode.Root>,
  )
  trigger().focus()
  await page.resendInVain(...CONFIRMED)
  expect(document.activeElement).toBe(part('message'))
  expect(document.activeElement!.tagName).toBe('SECTION')
})

test('stays on the trigger while pending, cooling and ready again', async () => {
  const page = stage()
  page.show(<ResendCodeButton {...page.settings} />)
  const button = trigger()
  button.focus()
  const states: string[] = []
  const check = () => {
    states.push(trigger().dataset.state!)
    expect(document.activeElement).toBe(button)
  }
  await page.tap()
  check()
  await page.reply()
  check()
  await page.pass(30 * SECOND)
  check()
  await page.resendInVain('TooManyRequestsException')
  check()
  await page.pass(20 * SECOND)
  check()
  expect(states).toEqual(['pending', 'cooldown', 'idle', 'cooldown', 'error'])
})

test('is grabbed by nothing else', async () => {
  const page = stage({ initialDelivery: EMAIL })
  function Page() {
    const { markConfirmed } = useResendConfirmationCode(page.settings)
    return (
      <>
        <input aria-label="Code" />
        <button id="confirm" onClick={markConfirmed} />
        <ResendCodeButton {...page.settings} />
      </>
    )
  }
  page.show(<Page />)
  const input = screen.getByRole('textbox')
  input.focus()
  await page.pass(30 * SECOND)
  await page.resend()
  await page.pass(60 * SECOND)
  await page.resendInVain('CodeDeliveryFailureException')
  expect(document.activeElement).toBe(input)
  act(() => document.getElementById('confirm')!.click())
  await settle()
  expect(part('message')!.textContent).toContain('Your account is confirmed.')
  expect(document.activeElement).toBe(input)
})

test('goes to the message in a frame that the button was put into, too', async () => {
  const page = stage()
  const frame = document.body.appendChild(document.createElement('iframe'))
  const inside = frame.contentDocument!
  page.show(createPortal(<ResendCodeButton {...page.settings} />, inside.body))
  part('trigger', inside)!.focus()
  await page.tap(part('trigger', inside)!)
  await page.fail(...CONFIRMED)
  expect(inside.activeElement).toBe(part('message', inside))
  page.show(null)
  frame.remove()
})

test('is not taken from where the page puts it when the trigger leaves', async () => {
  const page = stage()
  const heading = createRef<HTMLHeadingElement>()
  page.show(
    <>
      <h1 tabIndex={-1} ref={heading}>
        Welcome
      </h1>
      <ResendCodeButton {...page.settings} onConfirmed={() => heading.current?.focus()} />
    </>,
  )
  trigger().focus()
  await page.resendInVain(...CONFIRMED)
  expect(document.activeElement).toBe(heading.current)
})

test('is not taken from where the page puts it in the same commit', async () => {
  const page = stage()
  function Page() {
    const { status } = useResendConfirmationCode(page.settings)
    const input = useRef<HTMLInputElement>(null)
    useLayoutEffect(() => {
      if (status === 'confirmed') input.current?.focus()
    }, [status])
    return (
      <>
        <input ref={input} />
        <ResendCodeButton {...page.settings} />
      </>
    )
  }
  page.show(<Page />)
  trigger().focus()
  await page.resendInVain(...CONFIRMED)
  expect(document.activeElement).toBe(screen.getByRole('textbox'))
})

test('goes nowhere when the trigger leaves without it', async () => {
  const page = stage()
  page.show(<ResendCodeButton {...page.settings} />)
  await page.resendInVain(...CONFIRMED)
  expect(part('message')).not.toBe(null)
  expect(document.activeElement).toBe(document.body)
})

test('is not remembered for a later message when the page takes the trigger away', async () => {
  const page = stage()
  const Page = ({ withTrigger }: { withTrigger: boolean }) => (
    <>
      <ResendCode.Root {...page.settings}>
        {withTrigger && <ResendCode.Trigger />}
        <ResendCode.Message />
      </ResendCode.Root>
      <ResendCode.Root {...page.settings}>
        <ResendCode.Trigger className="other" />
      </ResendCode.Root>
      <input />
    </>
  )
  page.show(<Page withTrigger />)
  part('trigger')!.focus()
  page.show(<Page withTrigger={false} />)
  await settle()
  const input = screen.getByRole('textbox')
  input.focus()
  await page.tap(document.querySelector<HTMLElement>('.other')!)
  await page.fail('CodeDeliveryFailureException')
  expect(part('message')).not.toBe(null)
  expect(document.activeElement).toBe(input)
})
