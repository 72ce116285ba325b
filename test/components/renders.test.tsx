import { Profiler, useState, type ReactNode } from 'react'
import { describe, expect, test } from 'vitest'
import { ResendCode, ResendCodeButton, useResendConfirmationCode } from '../../src/index.js'
import { part, read, SECOND, settle, stage } from './support.js'

/** Counts the commits of what it holds. */
function counter() {
  const count = { commits: 0 }
  const Count = ({ children }: { children?: ReactNode }) => (
    <Profiler id="counted" onRender={() => count.commits++}>
      {children}
    </Profiler>
  )
  return { count, Count }
}

describe('in a cooldown of 30 s', () => {
  test('a page that uses the hook is not rendered by ticks at all', async () => {
    const page = stage()
    const { count, Count } = counter()
    let renders = 0
    function Page() {
      renders++
      const { status, resend } = useResendConfirmationCode(page.settings)
      return <button data-part="trigger" data-scope="resend-code" data-state={status} onClick={resend} />
    }
    page.show(
      <Count>
        <Page />
      </Count>,
    )
    await page.resend()
    expect(part('trigger')!.dataset.state).toBe('cooldown')
    const before = { renders, ...count }
    for (let ms = 0; ms < 29_900; ms += 100) await page.pass(100)
    expect({ renders, ...count }).toEqual(before)
    await page.pass(100)
    expect(part('trigger')!.dataset.state).toBe('idle')
    expect(count.commits).toBe(before.commits + 1)
  })

  test('neither a page with the button nor the button is rendered by ticks, which change the text all the same', async () => {
    const page = stage()
    const { count, Count } = counter()
    let pages = 0
    function Page() {
      pages++
      return (
        <>
          <h1>Confirm</h1>
          <Count>
            <ResendCodeButton {...page.settings} />
          </Count>
        </>
      )
    }
    page.show(<Page />)
    await page.resend()
    await page.pass(10 * SECOND) // what was spoken is cleared
    const before = { pages, ...count }
    for (let second = 20; second > 0; second--) {
      expect(read('countdown')).toContain(`0:${String(second).padStart(2, '0')}`)
      if (second > 1) await page.pass(SECOND)
    }
    expect({ pages, ...count }).toEqual(before)
    await page.pass(SECOND)
    expect(read('countdown')).toBe(null)
    expect(count.commits).toBeGreaterThan(before.commits)
  })

  test('the parts beside the countdown are not rendered by ticks', async () => {
    const page = stage()
    const { count, Count } = counter()
    let destinations = 0
    page.show(
      <ResendCode.Root {...page.settings}>
        <Count>
          <ResendCode.Trigger />
          <ResendCode.Message />
        </Count>
        <ResendCode.Destination className={() => `seen-${++destinations}`} />
        <ResendCode.Countdown />
      </ResendCode.Root>,
    )
    await page.resend()
    await page.pass(11 * SECOND)
    const before = { destinations, ...count }
    for (let second = 11; second < 29; second++) await page.pass(SECOND)
    expect(read('countdown')).toContain('0:01')
    expect({ destinations, ...count }).toEqual(before)
  })
})

test('new option objects at each render do no harm', async () => {
  const page = stage()
  let again: () => void = () => undefined
  function Page() {
    const [n, set] = useState(0)
    again = () => set(n + 1)
    return (
      <ResendCodeButton
        {...page.settings}
        transport={{ ...page.transport }}
        storage={{ ...page.storage }}
        labels={{}}
        policy={undefined}
        initialDelivery={{ deliveryMedium: 'EMAIL' }}
      />
    )
  }
  page.show(<Page />)
  await settle()
  expect(read('countdown')).toContain('0:30')
  await page.pass(10 * SECOND)
  const { act } = await import('@testing-library/react')
  act(() => again())
  expect(read('countdown')).toContain('0:20')
  expect(read('destination')).toContain('We emailed you a code.')
})
