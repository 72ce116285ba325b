import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { ResendCode, ResendCodeButton } from '../../src/index.js'
import { clockTime, EMAIL, MINUTE, part, SECOND, settle, stage, trigger } from './support.js'

const NAME = 'Send the code again'

test('is a button that submits no form, and is never disabled', async () => {
  const page = stage()
  const onSubmit = vi.fn()
  page.show(
    <form onSubmit={onSubmit}>
      <ResendCodeButton {...page.settings} />
    </form>,
  )
  const check = (ariaDisabled: string | null) => {
    expect(trigger()).toMatchObject({ tagName: 'BUTTON', type: 'button', disabled: false, tabIndex: 0 })
    expect(trigger().getAttribute('aria-disabled')).toBe(ariaDisabled)
  }
  check(null)
  await page.tap()
  expect(trigger().dataset.state).toBe('pending')
  check('true')
  await page.reply()
  expect(trigger().dataset.state).toBe('cooldown')
  check('true')
  await page.pass(30 * SECOND)
  expect(trigger().dataset.state).toBe('idle')
  check(null)
  await page.resendInVain('TimeoutError')
  await page.pass(MINUTE)
  expect(trigger().dataset.state).toBe('error')
  check(null)
  expect(onSubmit).not.toHaveBeenCalled()
})

test('stays a button that is never disabled whatever props it is given', async () => {
  const page = stage()
  const hostile: object = { type: 'submit', disabled: true, 'aria-disabled': false }
  page.show(
    <ResendCode.Root {...page.settings}>
      <ResendCode.Trigger {...hostile} />
    </ResendCode.Root>,
  )
  expect(trigger()).toMatchObject({ type: 'button', disabled: false })
  await page.resend()
  expect(trigger().getAttribute('aria-disabled')).toBe('true')
})

test('may not send while no user is named', async () => {
  const page = stage({ username: '' })
  page.show(<ResendCodeButton {...page.settings} />)
  expect(trigger().getAttribute('aria-disabled')).toBe('true')
  expect(trigger().hasAttribute('aria-describedby')).toBe(false)
  await page.tap()
  expect(page.send).not.toHaveBeenCalled()
})

test('has one name while idle, pending and cooling, which does not tick', async () => {
  const page = stage()
  page.show(<ResendCodeButton {...page.settings} />)
  const named = () => screen.getByRole('button', { name: NAME })
  const first = named()
  await page.tap()
  expect(named().dataset.state).toBe('pending')
  await page.reply()
  for (let second = 0; second < 30; second++) {
    expect(named()).toBe(first)
    expect(first.textContent).toBe(NAME)
    await page.pass(SECOND)
  }
  expect(named()).toBe(first)
})

test('its children are its name', () => {
  const page = stage()
  page.show(<ResendCodeButton {...page.settings}>Send a new code</ResendCodeButton>)
  expect(screen.getByRole('button', { name: 'Send a new code' })).toBe(trigger())
})

test('has its variant as a data attribute', () => {
  const page = stage()
  page.show(<ResendCodeButton {...page.settings} />)
  expect(trigger().dataset.variant).toBe('outline')
  page.show(<ResendCodeButton {...page.settings} variant="link" />)
  expect(trigger().dataset.variant).toBe('link')
})

test('has its size as a data attribute', () => {
  const page = stage()
  page.show(<ResendCodeButton {...page.settings} />)
  expect(trigger().dataset.size).toBe('medium')
  page.show(<ResendCodeButton {...page.settings} size="large" />)
  expect(trigger().dataset.size).toBe('large')
})

describe('while cooling it is described by a sentence', () => {
  const sentence = (endsAt: number) =>
    `You can ask for another code at ${clockTime(Math.ceil(endsAt / MINUTE) * MINUTE)}.`

  test('that does not tick', async () => {
    const page = stage()
    page.show(<ResendCodeButton {...page.settings} />)
    expect(screen.getByRole('button', { description: '' })).toBe(trigger())
    expect(trigger().hasAttribute('aria-describedby')).toBe(false)
    await page.resend()
    const description = sentence(page.clock.now() + 30 * SECOND)
    const element = document.getElementById(trigger().getAttribute('aria-describedby')!)!
    const changes = vi.fn()
    const observer = new MutationObserver(changes)
    observer.observe(element, { childList: true, characterData: true, subtree: true, attributes: true })
    for (let second = 0; second < 30; second++) {
      expect(screen.getByRole('button', { name: NAME, description })).toBe(trigger())
      await page.pass(SECOND)
    }
    observer.takeRecords().forEach(changes)
    expect(changes).not.toHaveBeenCalled()
    expect(trigger().hasAttribute('aria-describedby')).toBe(false)
  })

  test('that is never too early', async () => {
    const page = stage()
    await page.pass(31 * SECOND)
    page.show(<ResendCodeButton {...page.settings} />)
    await page.resend()
    const endsAt = page.clock.now() + 30 * SECOND
    expect(endsAt % MINUTE).toBe(SECOND)
    expect(screen.getByRole('button', { description: sentence(endsAt + 59 * SECOND) })).toBe(trigger())
  })

  test('right after a reload too', async () => {
    const page = stage()
    page.show(<ResendCodeButton {...page.settings} />)
    await page.resend()
    const endsAt = page.clock.now() + 30 * SECOND
    await page.pass(10 * SECOND)
    page.reload(<ResendCodeButton {...page.settings} />)
    expect(screen.getByRole('button', { name: NAME, description: sentence(endsAt) })).toBe(trigger())
    expect(trigger().getAttribute('aria-disabled')).toBe('true')
  })

  test('and by what the page describes it with', async () => {
    const page = stage({ initialDelivery: EMAIL })
    page.show(
      <ResendCode.Root {...page.settings}>
        <p id="more">Codes are free.</p>
        <ResendCode.Trigger aria-describedby="more" />
      </ResendCode.Root>,
    )
    const endsAt = page.clock.now() + 30 * SECOND
    expect(screen.getByRole('button', { description: `Codes are free. ${sentence(endsAt)}` })).toBe(trigger())
    await page.pass(30 * SECOND)
    expect(screen.getByRole('button', { description: 'Codes are free.' })).toBe(trigger())
  })

  test('whose id is its own for each button', async () => {
    const page = stage({ initialDelivery: EMAIL })
    page.show(
      <>
        <ResendCodeButton {...page.settings} />
        <ResendCodeButton {...page.settings} />
      </>,
    )
    const ids = screen.getAllByRole('button').map((button) => button.getAttribute('aria-describedby'))
    expect(new Set(ids).size).toBe(2)
    expect(ids.every((id) => id && document.getElementById(id))).toBe(true)
  })
})

describe("the page's onClick", () => {
  function show(onClick: (event: { preventDefault(): void }) => void) {
    const page = stage()
    page.show(
      <ResendCode.Root {...page.settings}>
        <ResendCode.Trigger onClick={onClick} />
      </ResendCode.Root>,
    )
    return page
  }

  test('runs before the send', async () => {
    const order: string[] = []
    const page = show(() => void order.push(`click while ${part('trigger')!.dataset.state}`))
    page.send.mockImplementation(async () => {
      order.push('send')
      return EMAIL
    })
    await page.tap()
    expect(order).toEqual(['click while idle', 'send'])
  })

  test('stops the send with preventDefault', async () => {
    const page = show((event) => event.preventDefault())
    await page.tap()
    expect(page.send).not.toHaveBeenCalled()
    expect(trigger().dataset.state).toBe('idle')
  })
})

test('two taps of one button, and taps of two, make one request which both show', async () => {
  const page = stage()
  page.show(
    <>
      <ResendCodeButton {...page.settings} />
      <ResendCodeButton {...page.settings} />
    </>,
  )
  const buttons = screen.getAllByRole('button')
  for (const button of [...buttons, ...buttons]) fireEvent.click(button)
  await settle()
  expect(page.send).toHaveBeenCalledTimes(1)
  expect(buttons.map((button) => button.dataset.state)).toEqual(['pending', 'pending'])
  await page.reply()
  expect(buttons.map((button) => button.dataset.state)).toEqual(['cooldown', 'cooldown'])
})

test('leaves when the user is confirmed', async () => {
  const page = stage()
  page.show(<ResendCodeButton {...page.settings} help="Ask us" />)
  await page.resendInVain('InvalidParameterException', 'User is already confirmed.')
  expect(screen.queryByRole('button')).toBe(null)
  expect(part('root')!.dataset.state).toBe('confirmed')
  expect(part('help')).toBe(null)
  expect(part('message')).toHaveProperty('textContent', 'Your account is confirmed. You can sign in now.')
})
