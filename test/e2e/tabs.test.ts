import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import type { Probe, Told } from '../support/probe/Probe.js'
import { allTold, click, eventsOf, openWorld, settled, told } from './world.js'

declare const window: Window & { readonly probe: Probe }

const world = openWorld()

const RUNS = 100
const show = (page: Page, username: string) => page.evaluate((username) => window.probe.show({ username }), username)

test('five tabs with twenty clicks each at the same moment make one request, in 100 of 100 runs', async () => {
  const pages = await world.openTabs(5)
  const users: string[] = []
  for (let run = 0; run < RUNS; run++) {
    const username = world.newUser()
    users.push(username)
    await Promise.all(pages.map((page) => show(page, username)))
    const at = Date.now() + 40
    const seen = await Promise.all(
      pages.map(async (page): Promise<Told> => {
        // Every other run the clicks go on while the reply comes.
        await click(page, 20, at, run % 2 ? 4 : 0)
        return (await settled(page, 'cooldown'))[0]!
      }),
    )
    expect(seen[0]).toMatchObject({ sendCount: 1, error: null, cooldown: { reason: 'sent' } })
    expect(seen, 'what the five tabs say').toEqual(Array(5).fill(seen[0]))
    const events = (await Promise.all(pages.map(eventsOf))).flat()
    expect(events.filter((type) => type === 'requested' || type === 'sent')).toEqual(['requested', 'sent'])
  }
  // At the end, so that a second request of an early run has had its time to come.
  expect(users.map((username) => world.requestsOf(username).length)).toEqual(Array(RUNS).fill(1))
  expect(world.emulator.outbox.messages).toHaveLength(RUNS)
})

test('a tap in one tab is pending in all, and what came of it is told in the tapped one', async () => {
  const username = world.newUser()
  world.cognito.fail(username, 'held')
  const pages = await world.openTabs(3, { username })
  await click(pages[0]!)
  for (const page of pages) await settled(page, 'pending')
  await click(pages[1]!)
  world.cognito.release()
  for (const page of pages) await settled(page, 'cooldown')
  const [first, ...others] = await allTold(pages)
  expect(others).toEqual([first, first])
  expect(await eventsOf(pages[0]!)).toEqual(['requested', 'sent'])
  expect(await eventsOf(pages[1]!)).toEqual(['refused'])
  expect(world.requestsOf(username)).toHaveLength(1)
})

test('markConfirmed in one tab is seen in all, and nothing of the user is left in storage', async () => {
  const username = world.newUser()
  const pages = await world.openTabs(3, { username })
  await click(pages[0]!)
  for (const page of pages) await settled(page, 'cooldown')
  await pages[1]!.evaluate(() => window.probe.markConfirmed())
  for (const page of pages) await settled(page, 'confirmed')
  await pages[2]!.locator('p').getByText('Your account is confirmed.').waitFor()
  expect(await pages[2]!.getByRole('button').count()).toBe(0)
  const stored = await pages[0]!.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => key.startsWith('react-cognito-resend-code:')),
  )
  // The tombstone: a time, so that other tabs learn.
  expect(stored.map(([, value]): unknown => JSON.parse(value as string))).toEqual([
    expect.objectContaining({ delivery: null, ledger: [], lastSentAt: null, cooldown: null, error: null, lease: null }),
  ])
})

test('users and app clients never share', async () => {
  const [ada, bob] = [world.newUser(), world.newUser()]
  const [one, two] = await world.openTabs(
    2,
    { username: ada },
    { username: bob },
    { username: ada, clientId: 'another23456789' },
  )
  await one!.locator('[data-part=trigger]').first().click()
  await expect.poll(async () => (await told(two!))[0]!.status).toBe('cooldown')
  for (const page of [one!, two!]) {
    const [, ...others] = await told(page)
    expect(others.map(({ status, sendCount, lastSentAt }) => [status, sendCount, lastSentAt])).toEqual([
      ['idle', 0, null],
      ['idle', 0, null],
    ])
  }
})

test('two QueryClients in one document agree', async () => {
  const username = world.newUser()
  const page = await world.openTab({ username, client: 'one' }, { username, client: 'two' })
  await click(page, 20)
  const [one, two] = await settled(page, 'cooldown')
  expect(one).toEqual(two)
  expect(world.requestsOf(username)).toHaveLength(1)
})
