import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { CognitoUserPool } from 'amazon-cognito-identity-js'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ResendCodeButton } from '../../src/index.js'
import { createCognitoEmulator, createTestClock } from '../../src/testing/index.js'
import { renderWithCognito } from '../../src/testing/react.js'
import { expectConsole } from '../support/setup.js'

const pool = { users: [{ username: 'ada', email: 'ada@example.com' }] }
const trigger = () => screen.getByRole('button', { name: 'Send the code again' })

afterEach(cleanup)

test('a click sends, the cooldown follows the clock, and the next may be sent', async () => {
  const { container, emulator, advance, clock } = renderWithCognito(<ResendCodeButton username="ada" />, { pool })
  await userEvent.click(trigger())
  await waitFor(() => expect(container.textContent).toContain('You can ask for another code in 0:30'))
  expect(emulator.outbox.messages).toHaveLength(1)
  expect(trigger().getAttribute('aria-disabled')).toBe('true')

  await advance(29_000)
  expect(container.textContent).toContain('0:01')
  await advance(1_000)
  expect(trigger().getAttribute('aria-disabled')).toBeNull()
  await userEvent.click(trigger())
  await waitFor(() => expect(container.textContent).toContain('1:00'))
  expect(emulator.requests.map(({ at }) => at)).toEqual([clock.now() - 30_000, clock.now()])
})

test('time passes after what a tap began, and what came of it is shown', async () => {
  const { container, emulator, advance, clock } = renderWithCognito(<ResendCodeButton username="ada" />, { pool })
  const tappedAt = clock.now()
  emulator.failNext({ type: 'latency', ms: 3_000 })
  fireEvent.click(trigger())
  await advance(3_000)
  expect(emulator.requests).toMatchObject([{ at: tappedAt }])
  expect(container.textContent).toContain('We emailed a code to a***@e***.')
  await advance(30_000)
  emulator.failNext({ type: 'no-answer' })
  fireEvent.click(trigger())
  await advance(20_000)
  expect(screen.getByRole('alert').textContent).toMatch(/^We lost the connection/)
})

test('two renders share nothing', async () => {
  const first = renderWithCognito(<ResendCodeButton username="ada" />, { pool })
  await userEvent.click(trigger())
  await waitFor(() => expect(first.emulator.requests).toHaveLength(1))
  first.unmount()
  renderWithCognito(<ResendCodeButton username="ada" />, { pool })
  expect(trigger().getAttribute('aria-disabled')).toBeNull()
})

test("a page's own CognitoUserPool reaches the emulator while it is shown", async () => {
  const former = globalThis.fetch
  const emulator = createCognitoEmulator(pool)
  const { userPoolId: UserPoolId, clientId: ClientId } = emulator
  const userPool = new CognitoUserPool({ UserPoolId, ClientId })
  const { unmount } = renderWithCognito(<ResendCodeButton username="ada" userPool={userPool} />, {
    emulator,
    wrapper: StrictMode,
  })
  await userEvent.click(trigger())
  await screen.findByText(/^We emailed a code to/)
  expect(emulator.requests).toHaveLength(1)
  unmount()
  expect(globalThis.fetch).toBe(former)
})

describe('a page whose pool is in another region', () => {
  const userPool = () => new CognitoUserPool({ UserPoolId: 'eu-west-1_Example01', ClientId: 'realPool' })
  const network = vi.fn(async () => new Response('{}', { headers: { 'content-type': 'application/x-amz-json-1.1' } }))
  const former = globalThis.fetch
  beforeEach(() => void (globalThis.fetch = network))
  afterEach(() => {
    globalThis.fetch = former
    network.mockClear()
  })

  test('reaches no network, and the console says why', async () => {
    expectConsole(/react-cognito-resend-code\/testing: emulator.fetch .*eu-west-1.*same region/)
    expectConsole(/unknown/)
    const { emulator } = renderWithCognito(<ResendCodeButton username="ada" userPool={userPool()} />, { pool })
    fireEvent.click(trigger())
    // A browser may tell only later that the page's policy kept a request from leaving: that is waited for.
    await waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''))
    expect(network).not.toHaveBeenCalled()
    expect(emulator.requests).toEqual([])
  })

  test('may be let through', async () => {
    const options = { pool: { ...pool, passthrough: network } }
    const { advance } = renderWithCognito(<ResendCodeButton username="ada" userPool={userPool()} />, options)
    fireEvent.click(trigger())
    await advance(0)
    expect(network).toHaveBeenCalledOnce()
  })

  test('is answered where its own emulator stands beside', async () => {
    const there = createCognitoEmulator({ ...pool, region: 'eu-west-1', clients: [{ clientId: 'there' }] })
    const { userPoolId: UserPoolId, clientId: ClientId } = there
    const page = <ResendCodeButton username="ada" userPool={new CognitoUserPool({ UserPoolId, ClientId })} />
    const { advance, container } = renderWithCognito(page, { emulator: there })
    renderWithCognito(null)
    fireEvent.click(trigger())
    await advance(0)
    expect(container.textContent).toContain('We emailed a code')
  })
})

test('the settings of a test win, and a clock may be its own', async () => {
  const clock = createTestClock({ now: 0 })
  const { container } = renderWithCognito(<ResendCodeButton username="ada" />, {
    clock,
    pool: { ...pool, verification: 'link' },
    settings: { verification: 'link' },
  })
  await userEvent.click(screen.getByRole('button', { name: 'Send the link again' }))
  await waitFor(() => expect(container.textContent).toContain('We emailed a link'))
  expect(clock.now()).toBe(0)
})

test('an emulator’s own test clock is the page’s', async () => {
  const emulator = createCognitoEmulator({ ...pool, clock: createTestClock({ now: 0 }) })
  const { clock, advance } = renderWithCognito(<ResendCodeButton username="ada" />, { emulator })
  await advance(5_000)
  fireEvent.click(trigger())
  await advance(0)
  expect(clock.now()).toBe(5_000)
  expect(emulator.outbox.messages).toMatchObject([{ at: 5_000 }])
})

test('says so when the emulator has another clock', () => {
  const emulator = createCognitoEmulator({ clock: createTestClock() })
  expect(() => renderWithCognito(null, { emulator, clock: createTestClock() })).toThrow(/two clocks.*Give one/)
})

test('rerenders in the same page', async () => {
  const { rerender, emulator } = renderWithCognito(<ResendCodeButton username="ada" />, { pool })
  await userEvent.click(trigger())
  await waitFor(() => expect(emulator.outbox.messages).toHaveLength(1))
  rerender(<ResendCodeButton username="ada" variant="solid" />)
  expect(trigger().getAttribute('aria-disabled')).toBe('true')
})

test('says so when it gets a pool and an emulator', () => {
  const emulator = createCognitoEmulator(pool)
  expect(() => renderWithCognito(null, { pool, emulator })).toThrow(/got both pool and emulator.*Give one/)
})
