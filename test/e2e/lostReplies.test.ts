import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import type { Shown } from '../support/probe/Probe.js'
import type { ReplyFault } from '../support/faultyServer.js'
import { click, eventsOf, openWorld, settled, told } from './world.js'

const world = openWorld()

const MAYBE = 'Your code may be on its way'
const message = (page: Page) => page.locator('[data-part=message]')

async function tapInto(fault: ReplyFault, shown: Partial<Shown> = {}) {
  const username = world.newUser()
  world.cognito.fail(username, fault)
  const page = await world.openTab({ username, ...shown })
  await click(page)
  return { username, page }
}

const LOSSES: readonly (readonly [what: string, fault: ReplyFault, sent: number])[] = [
  ['whose connection drops before anything was done', 'drop', 0],
  ['whose connection drops after the message was sent', 'drop-after', 1],
  ['that is cut off', 'cut-off', 1],
  ['that comes too late', 'held', 1],
]

test.each(LOSSES)(
  'a reply %s is lost: not repeated, not called a failure, and a cooldown starts',
  async (_, fault, sent) => {
    const { username, page } = await tapInto(fault, { timeoutMs: 500 })
    expect(await settled(page, 'cooldown', 'error')).toMatchObject([
      { status: 'cooldown', error: 'reply-lost', sendCount: 0, cooldown: { reason: 'reply-lost' } },
    ])
    await message(page).getByText(MAYBE).waitFor()
    expect(await message(page).getAttribute('data-tone')).toBe('notice')
    await page.getByText(/^You can ask for another code in 0:/).waitFor()
    // A tap in the cooldown, and a reload, send nothing.
    await click(page, 3)
    await page.reload()
    await message(page).getByText(MAYBE).waitFor()
    await click(page, 3)
    expect(await told(page)).toMatchObject([{ status: 'cooldown', error: 'reply-lost' }])
    expect(world.requestsOf(username)).toHaveLength(1)
    expect(world.emulator.outbox.messages).toHaveLength(sent)
  },
)

test('a reply that comes twice is one message', async () => {
  const { username, page } = await tapInto('twice')
  expect(await settled(page, 'cooldown')).toMatchObject([{ error: null, sendCount: 1 }])
  expect(await eventsOf(page)).toEqual(['requested', 'sent'])
  expect(world.requestsOf(username)).toHaveLength(1)
})

test('a reply that comes after it was given up for lost tells the truth, in every tab', async () => {
  const { username, page } = await tapInto('held', { timeoutMs: 4_000 })
  const other = await page.context().newPage()
  await other.goto(page.url())
  for (const tab of [page, other]) await message(tab).getByText(MAYBE).waitFor()
  world.cognito.release()
  for (const tab of [page, other]) {
    await tab.getByText('We emailed a code to u***@e***.').waitFor()
    await expect.poll(() => message(tab).count()).toBe(0)
    expect(await told(tab)).toMatchObject([{ status: 'cooldown', error: null, sendCount: 1 }])
  }
  expect(world.requestsOf(username)).toHaveLength(1)
})

test('reloaded while sending, the page is pending, then says that the reply was lost', async () => {
  const { username, page } = await tapInto('held', { timeoutMs: 500, policy: { ladderMs: [8_000] } })
  await settled(page, 'pending')
  await expect.poll(() => world.requestsOf(username).length).toBe(1)
  await page.reload()
  expect(await settled(page, 'pending', 'cooldown', 'idle', 'error')).toMatchObject([{ status: 'pending' }])
  await click(page, 3)
  expect(await settled(page, 'cooldown', 'idle', 'error')).toMatchObject([{ status: 'cooldown', error: 'reply-lost' }])
  await message(page).getByText(MAYBE).waitFor()
  expect(world.requestsOf(username)).toHaveLength(1)
})

test('offline is said at once; nothing is sent then, nor later behind the person’s back', async () => {
  const username = world.newUser()
  const page = await world.openTab({ username })
  await page.context().setOffline(true)
  await click(page, 5)
  expect(await settled(page, 'error')).toMatchObject([{ error: 'offline', canResend: true, cooldown: null }])
  await message(page).getByText('You are offline.').waitFor()
  await page.context().setOffline(false)
  await expect.poll(() => message(page).count()).toBe(0)
  // What a queue would have sent by now.
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(world.requestsOf(username)).toEqual([])
  expect(await told(page)).toMatchObject([{ status: 'idle', canResend: true }])
  await click(page, 5)
  await settled(page, 'cooldown')
  expect(world.requestsOf(username)).toHaveLength(1)
})

test('a connection that goes while sending is a lost reply, and nothing is sent again when it is back', async () => {
  const { username, page } = await tapInto('held')
  await expect.poll(() => world.requestsOf(username).length).toBe(1)
  world.cognito.cut()
  await page.context().setOffline(true)
  await message(page).getByText(MAYBE).waitFor()
  await page.context().setOffline(false)
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(await told(page)).toMatchObject([{ status: 'cooldown', error: 'reply-lost' }])
  expect(world.requestsOf(username)).toHaveLength(1)
})
