import { afterEach, expect, test, vi } from 'vitest'
import { act, heldTransport, openPage, raise } from '../react/support.js'

afterEach(() => localStorage.clear())

const EXPECTED = { timeout: 5_000, interval: 20 }
const until = (check: () => void) => act(() => vi.waitFor(check, EXPECTED))

let users = 0

/** Two apps in one window, with real Web Locks and localStorage; only the clock stands still. */
function setup() {
  // Another test's lock may be held for 100 ms more.
  const username = `user-${++users}`
  const { transport, send, open } = heldTransport()
  const one = openPage({ transport, username, storage: 'local' })
  const two = openPage({ transport, username, storage: 'local', clock: one.clock })
  return { one, two, send, open }
}

test('twenty taps in each of two apps make one request, and both show it', async () => {
  const { one, two, send, open } = setup()
  await act(async () => {
    for (let n = 0; n < 20; n++) {
      one.now.resend()
      two.now.resend()
    }
  })
  await until(() => expect(send).toHaveBeenCalled())
  expect([one.now.status, two.now.status]).toEqual(['pending', 'pending'])
  await act(async () => open[0]!.resolve())
  await until(() => expect([one.now.status, two.now.status]).toEqual(['cooldown', 'cooldown']))
  expect(send).toHaveBeenCalledTimes(1)
  expect(one.onSent.mock.calls.length + two.onSent.mock.calls.length).toBe(1)
  expect(two.now.cooldown).toEqual(one.now.cooldown)
})

test('a tap that did not get the lock ends with the other’s error', async () => {
  const { one, two, open } = setup()
  const first = await one.begin()
  await until(() => expect(open).toHaveLength(1))
  const second = await two.begin()
  await act(async () => open[0]!.reject(raise('LimitExceededException')))
  expect(await first.outcome).toMatchObject({ kind: 'rate-limited' })
  expect(await second.outcome).toMatchObject({ kind: 'rate-limited' })
  expect(two.onError).not.toHaveBeenCalled()
  expect(one.now.cooldown!.endsAt - one.clock.now()).toBe(900_000)
})
