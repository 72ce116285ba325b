import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ResendCodeButton } from '../../src/index.js'
import { EMAIL, part, parts, settle, spoken, stage, trigger } from './support.js'

function showTwo() {
  const page = stage()
  page.show(
    <>
      <ResendCodeButton {...page.settings} />
      <ResendCodeButton {...page.settings} variant="solid" />
    </>,
  )
  const [first, second] = screen.getAllByRole('button') as [HTMLElement, HTMLElement]
  return { ...page, first, second, states: () => [first, second].map((button) => button.dataset.state) }
}

// Playwright takes aria-disabled for disabled and would wait: `force` taps all the same, as a person does.
describe('two buttons for one user make one request, which both show', () => {
  const WAYS: readonly (readonly [string, (page: ReturnType<typeof showTwo>) => Promise<void>])[] = [
    ['Enter', () => userEvent.keyboard('{Enter}{Enter}')],
    ['Enter held down', () => userEvent.keyboard('{Enter>5/}')],
    ['Space', () => userEvent.keyboard('[Space][Space]')],
    ['a double click', ({ first }) => userEvent.dblClick(first, { force: true })],
    ['a triple click', ({ first }) => userEvent.tripleClick(first, { force: true })],
    [
      'both buttons',
      async ({ first, second }) => {
        await userEvent.click(first, { force: true })
        await userEvent.click(second, { force: true })
      },
    ],
    [
      'both buttons by key',
      async ({ second }) => {
        await userEvent.keyboard('{Enter}')
        second.focus()
        await userEvent.keyboard('[Space]')
      },
    ],
  ]
  test.each(WAYS)('%s', async (_, way) => {
    const page = showTwo()
    page.first.focus()
    await way(page)
    await expect.poll(() => page.send.mock.calls.length).toBe(1)
    expect(page.states()).toEqual(['pending', 'pending'])
    await page.reply()
    await expect.poll(page.states).toEqual(['cooldown', 'cooldown'])
    await way(page)
    await settle()
    expect(page.send).toHaveBeenCalledTimes(1)
    expect(parts('destination').map((element) => element.textContent)).toEqual([
      expect.stringContaining('a***@e***'),
      expect.stringContaining('a***@e***'),
    ])
  })
})

test('the trigger keeps the focus, and is reached by Tab, while it may not send', async () => {
  const page = stage()
  page.show(
    <>
      <input aria-label="Code" />
      <ResendCodeButton {...page.settings} />
      <input aria-label="After" />
    </>,
  )
  await userEvent.click(trigger())
  await expect.poll(() => page.send.mock.calls.length).toBe(1)
  expect(document.activeElement).toBe(trigger())
  await page.reply()
  expect(document.activeElement).toBe(trigger())
  screen.getByLabelText('Code').focus()
  await userEvent.tab()
  expect(document.activeElement).toBe(trigger())
  await userEvent.tab()
  expect(document.activeElement).toBe(screen.getByLabelText('After'))
})

test('the focus goes to the message when the trigger leaves with it', async () => {
  const page = stage()
  page.show(<ResendCodeButton {...page.settings} />)
  trigger().focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => page.send.mock.calls.length).toBe(1)
  await page.fail('InvalidParameterException', 'User is already confirmed.')
  await expect.poll(() => document.activeElement).toBe(part('message'))
})

test('the focus goes to the message inside of a shadow root too', async () => {
  const page = stage()
  const host = document.body.appendChild(document.createElement('div'))
  const { createRoot } = await import('react-dom/client')
  const { act } = await import('@testing-library/react')
  const inside = host.attachShadow({ mode: 'open' })
  const root = createRoot(inside)
  act(() => root.render(page.page(<ResendCodeButton {...page.settings} />)))
  const button = inside.querySelector('button')!
  button.focus()
  await page.tap(button)
  await expect.poll(() => page.send.mock.calls.length).toBe(1)
  await page.fail('InvalidParameterException', 'User is already confirmed.')
  await expect.poll(() => inside.activeElement).toBe(part('message', inside))
  expect(part('message', inside)).not.toBe(null)
  act(() => root.unmount())
  host.remove()
})

test("the accessibility tree has the trigger's name, description and state", async () => {
  const page = stage({ initialDelivery: EMAIL })
  page.show(<ResendCodeButton {...page.settings} />)
  await settle()
  expect(trigger()).toMatchObject({ ariaDisabled: 'true', disabled: false })
  expect(
    screen.getByRole('button', { name: 'Send the code again', description: /^You can ask for another code at \d/ }),
  ).toBe(trigger())
  expect(spoken()).toBe('')
})
