import { createCognitoEmulator, createTestClock } from '../../../src/testing/index.js'
import { fetchTransport } from '../../../src/index.js'
import type { Probe } from './Probe.js'

const HOUR = 3_600_000

/** What became of some hours in which a person asks for a code whenever the page lets them. */
export interface Lived {
  readonly sent: number
  readonly refused: number
  /** The most timers that the clock held at once, and those it holds after the page is gone. */
  readonly mostTimers: number
  readonly timersLeft: number
}

/** Lets so many hours pass in a page whose clock and Cognito are its own, second by second. */
export async function liveThrough(probe: Probe, username: string, hours: number): Promise<Lived> {
  const clock = createTestClock()
  const emulator = createCognitoEmulator({ clock, users: [{ username, email: username }] })
  const { clientId, endpoint, fetch } = emulator
  const { port1, port2 } = new MessageChannel()
  // React renders in a task of its own.
  const rendered = () =>
    new Promise((resolve) => {
      port1.onmessage = resolve
      port2.postMessage(null)
    })
  probe.show({ username, options: { clock, transport: fetchTransport({ clientId, endpoint, fetch }) } })
  let mostTimers = 0
  for (let second = 0; second < hours * (HOUR / 1_000); second++) {
    clock.advance(1_000)
    mostTimers = Math.max(mostTimers, clock.pending)
    if (second % 10) continue
    await rendered()
    if (!probe.told()[0]!.canResend) continue
    await probe.click()
    await probe.settled('cooldown')
  }
  probe.show()
  await rendered()
  port1.close()
  const outcomes = emulator.requests.map(({ outcome }) => outcome)
  const sent = outcomes.filter((outcome) => outcome === 'ok').length
  return { sent, refused: outcomes.length - sent, mostTimers, timersLeft: clock.pending }
}
