import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fetchTransport } from '../../src/index.js'
import { act, openPage } from './support.js'

/** The signal of React Native: it tells that it fired, and not why. */
class BareController {
  readonly signal = Object.assign(new EventTarget(), { aborted: false })
  abort() {
    this.signal.aborted = true
    this.signal.dispatchEvent(new Event('abort'))
  }
}

const reply = { CodeDeliveryDetails: { Destination: 'a***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' } }
const fetch = vi.fn<typeof globalThis.fetch>()

beforeEach(() => {
  fetch.mockReset().mockImplementation(async () => Response.json(reply))
  vi.stubGlobal('AbortController', BareController)
  vi.stubGlobal('AbortSignal', undefined)
  vi.stubGlobal('navigator', { product: 'ReactNative' })
  for (const name of ['localStorage', 'sessionStorage', 'crypto', 'location']) vi.stubGlobal(name, undefined)
})
afterEach(() => vi.unstubAllGlobals())

/** A screen of an app: the hook, with no storage but what the page has by itself. */
const openScreen = (username: string) =>
  openPage({
    username,
    transport: fetchTransport({ clientId: 'client', region: 'us-east-1', fetch }),
    storage: 'local',
  })

test('the hook sends in React Native, once for two taps', async () => {
  const screen = openScreen('ada')
  await act(async () => {
    screen.now.resend()
    screen.now.resend()
  })
  await vi.waitFor(() => expect(screen.now).toMatchObject({ status: 'cooldown', error: null, sendCount: 1 }))
  expect(screen.now.delivery?.destination).toBe('a***@e***')
  expect(fetch).toHaveBeenCalledTimes(1)
})

test('a reply that never comes is lost there, too', async () => {
  fetch.mockImplementation(() => new Promise(() => undefined))
  const screen = openScreen('grace')
  await screen.tap()
  await screen.pass(20_000)
  expect(screen.now).toMatchObject({ status: 'cooldown', error: { kind: 'reply-lost' } })
  // The request is ended, and nobody hears of it again.
  await screen.pass(20_000)
  expect(screen.now).toMatchObject({ error: { kind: 'reply-lost' }, sendCount: 0 })
})
