import type { CDPSession, Page } from 'playwright'
import { expect, test } from 'vitest'
import { allTold, click, openWorld, settled, told } from './world.js'

const world = openWorld({ launch: { ignoreDefaultArgs: ['--disable-back-forward-cache'] } })

// A dead tab's send is given up for lost 5 s after its own timeout.
const QUICK = { timeoutMs: 2_500, policy: { ladderMs: [9_500] } }
const cdp = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page)

/** Stops a page's scripts and timers where they are, as a suspended tab's; returns what lets them go on. */
async function suspend(page: Page): Promise<() => Promise<unknown>> {
  const session = await cdp(page)
  const paused = new Promise((resolve) => session.once('Debugger.paused', resolve))
  await session.send('Debugger.enable')
  await page.evaluate(() => void setInterval(() => undefined, 1))
  await session.send('Debugger.pause')
  await paused
  return () => session.send('Debugger.disable')
}

/** One of three tabs taps, and ends while it sends; the other two go on. */
async function endWhileSending(end: (sender: Page) => Promise<unknown>): Promise<void> {
  const username = world.newUser()
  world.cognito.fail(username, 'held')
  const [sender, ...others] = (await world.openTabs(3, { username, ...QUICK })) as [Page, Page, Page]
  await click(sender)
  await expect.poll(() => world.requestsOf(username).length).toBe(1)
  await end(sender)
  for (const tab of others) {
    expect(await settled(tab, 'pending')).toMatchObject([{ canResend: false }])
    await click(tab, 20)
  }
  for (const tab of others) {
    await settled(tab, 'cooldown', 'error')
    await tab.getByText('Your code may be on its way').first().waitFor()
  }
  const [one, two] = await allTold(others)
  expect(one).toMatchObject({ status: 'cooldown', error: 'reply-lost', sendCount: 0 })
  expect(two).toEqual(one)
  for (const tab of others) await settled(tab, 'error')
  expect(world.requestsOf(username)).toHaveLength(1)
  // The way out.
  world.cognito.fail(username, null)
  await click(others[0], 20)
  for (const tab of others) expect(await settled(tab, 'cooldown')).toMatchObject([{ error: null, sendCount: 1 }])
  expect(world.requestsOf(username)).toHaveLength(2)
}

test('a tab that is closed, crashes, goes to another page or is suspended while sending leaves no tab stuck', async () => {
  await Promise.all([
    endWhileSending((sender) => sender.close({ runBeforeUnload: false })),
    endWhileSending(async (sender) => {
      const crashed = sender.waitForEvent('crash')
      void (await cdp(sender)).send('Page.crash').catch(() => undefined)
      await crashed
    }),
    endWhileSending((sender) => sender.goto(world.url([], { path: 'elsewhere' }))),
    endWhileSending(suspend),
  ])
})

test('a tab that was suspended wakes with the truth', async () => {
  const username = world.newUser()
  const [one, two] = (await world.openTabs(2, { username })) as [Page, Page]
  const wake = await suspend(two)
  await click(one)
  await settled(one, 'cooldown')
  await wake()
  await settled(two, 'cooldown')
  expect(await told(two)).toEqual(await told(one))
})

test('a tab in the back/forward cache wakes with the truth', async () => {
  const username = world.newUser()
  const [one, two] = (await world.openTabs(2, { username, policy: { ladderMs: [2_000] } })) as [Page, Page]
  await two.evaluate(() => {
    const restored: boolean[] = []
    Object.assign(window, { restored })
    addEventListener('pageshow', ({ persisted }) => restored.push(persisted))
  })
  const restored = () => two.evaluate(() => (window as unknown as { restored: boolean[] }).restored)

  await two.goto(world.url([], { path: 'elsewhere' }))
  await click(one)
  await settled(one, 'cooldown')
  await two.goBack({ waitUntil: 'commit' })
  expect(await settled(two, 'cooldown')).toEqual(await told(one))
  expect(await restored()).toEqual([true])

  // And out again, until the deadline has passed.
  await two.goForward({ waitUntil: 'commit' })
  await settled(one, 'idle')
  await two.goBack({ waitUntil: 'commit' })
  expect(await settled(two, 'idle')).toEqual(await told(one))
  expect(await restored()).toEqual([true, true])
  await click(two)
  await settled(one, 'cooldown')
  expect(world.requestsOf(username)).toHaveLength(2)
})
