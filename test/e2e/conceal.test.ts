import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import type { Probe } from '../support/probe/Probe.js'
import { click, openWorld, settled } from './world.js'

declare const window: Window & { readonly probe: Probe }

const world = openWorld()

const START = Date.UTC(2026, 0, 15, 12)

/** All that can be seen of a page: its elements and text, what the hook and the events say, what is stored. */
async function look(page: Page): Promise<unknown> {
  const seen = await page.evaluate(() => ({
    html: document.getElementById('root')!.outerHTML,
    text: document.body.innerText,
    told: window.probe.told(),
    events: window.probe.events,
    stored: Object.entries(localStorage).sort(),
  }))
  // The salt, the key that follows from it, an attempt's id, and how long a reply took.
  const text = JSON.stringify(seen)
    .replace(/[\da-f]{32}/g, '(random)')
    .replace(/"durationMs":\d+/g, '"durationMs":0')
  return JSON.parse(text)
}

/** One user's first send, its cooldown, a reload in it, its end, the second send, and a reply that is lost. */
async function story(status: 'known' | 'unknown' | 'confirmed', by: 'fetch' | 'userPool') {
  const username = status === 'unknown' ? 'nobody@example.com' : world.newUser()
  if (status === 'confirmed') world.emulator.users.confirm(username)
  const page = await (await world.openContext()).newPage()
  await page.clock.install({ time: START })
  await page.clock.pauseAt(START + 1_000)
  const initialDelivery = { Destination: 'n***@e***', DeliveryMedium: 'EMAIL' }
  await page.goto(world.url([{ username, by, concealUserExistence: true, initialDelivery, timeoutMs: 5_000 }]))
  await page.getByRole('button').waitFor()
  const seen: Record<string, unknown> = {}
  const note = async (what: string) => (seen[what] = await look(page))
  const pass = (seconds: number) => page.clock.runFor(seconds * 1_000)

  await note('opened')
  await pass(31)
  await note('first cooldown over')
  await click(page)
  await stands(page, 'cooldown')
  await pass(0.5)
  await note('sent')
  await pass(20)
  await note('in the cooldown')
  await page.reload()
  await page.getByRole('button').waitFor()
  await note('reloaded')
  await pass(110)
  await note('ready')
  world.cognito.fail(username, 'held')
  await click(page)
  await expect.poll(() => world.requestsOf(username).length).toBe(2)
  await pass(1.5)
  await note('sending')
  await pass(5)
  await note('lost')
  world.cognito.release(username)
  await expect.poll(async () => JSON.stringify(await look(page))).not.toContain('"error":"reply-lost"')
  await note('found')
  return seen
}

/** In-page timers stand still here. */
const stands = (page: Page, status: string) =>
  expect.poll(() => page.evaluate(() => window.probe.told()[0]!.status)).toBe(status)

test.each(['fetch', 'userPool'] as const)(
  'known, unknown and confirmed users look the same, in the page, its events and its storage, by %s',
  async (by) => {
    const known = await story('known', by)
    expect(JSON.stringify(known)).toContain('If an account needs confirming, a code is on its way.')
    expect(JSON.stringify(known)).not.toContain('***')
    expect(await story('unknown', by)).toEqual(known)
    expect(await story('confirmed', by)).toEqual(known)
    expect(world.emulator.outbox.messages.length).toBe(2)
  },
)

test('without concealment the same story differs, so that the comparison can fail', async () => {
  const [known, unknown] = [world.newUser(), 'nobody-else@example.com']
  const looks = []
  for (const username of [known, unknown]) {
    const page = await world.openTab({ username })
    await click(page)
    await settled(page, 'cooldown')
    looks.push(await look(page))
  }
  expect(looks[0]).not.toEqual(looks[1])
})
