import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { createCognitoEmulator } from '../../src/testing/index.js'
import { startFaultyServer, type FaultyServer } from '../support/faultyServer.js'
import type { Told } from '../support/probe/Probe.js'
import { serveSite, type Site } from '../support/site.js'
import { ENGINES, type Engine, type Tab } from './engines.mjs'

const RUNS = 20
const emulator = createCognitoEmulator({ limits: { resends: 1_000 } })

/** Calls the probe of the page; what it gives back is awaited. */
const call = (tab: Tab, name: string, ...args: readonly unknown[]) =>
  tab.evaluate(`window.probe.${name}(...${JSON.stringify(args)})`)
const settled = async (tab: Tab, ...statuses: string[]) => (await call(tab, 'settled', ...statuses)) as Told[]

describe.each(Object.entries(ENGINES))('%s', (_, start) => {
  let site: Site
  let cognito: FaultyServer
  let engine: Engine
  let tabs: Tab[] = []
  let users = 0

  beforeAll(async () => {
    site = await serveSite(inject('probe').production)
    cognito = await startFaultyServer(emulator)
    engine = await start()
  })
  afterAll(async () => {
    await engine?.close()
    await Promise.all([site?.close(), cognito?.close()])
  })
  beforeEach(() => {
    emulator.reset()
    cognito.reset()
  })
  afterEach(async () => {
    for (const tab of tabs) await tab.close()
  })

  const newUser = () => {
    const username = `user-${++users}@example.com`
    emulator.users.add({ username, email: username })
    return username
  }
  const address = (show: readonly object[]) =>
    `${site.url}?${new URLSearchParams({ endpoint: cognito.url, show: JSON.stringify(show) })}`
  async function openTabs(count: number, ...show: object[]) {
    tabs = []
    for (let index = 0; index < count; index++) tabs.push(await engine.open(address(show)))
    return tabs
  }
  const sentTo = (username: string) => cognito.received.filter((body) => body.Username === username).length

  test('five tabs with twenty clicks each at the same moment make one request', async () => {
    const pages = await openTabs(5)
    const names: string[] = []
    for (let run = 0; run < RUNS; run++) {
      const username = newUser()
      names.push(username)
      for (const tab of pages) await call(tab, 'show', { username })
      const at = Date.now() + 500
      // Whoever drives a browser may talk to one tab at a time: each is told when, and clicks by itself.
      for (const tab of pages) await tab.evaluate(`void window.probe.click(20, ${at})`)
      const seen: unknown[] = []
      for (const tab of pages) seen.push(...(await settled(tab, 'cooldown')))
      expect(seen[0]).toMatchObject({ sendCount: 1, error: null, cooldown: { reason: 'sent' } })
      expect(seen, 'what the five tabs say').toEqual(Array(5).fill(seen[0]))
    }
    expect(names.map(sentTo)).toEqual(Array(RUNS).fill(1))
  })

  test('a tap in one tab is pending in all, a tap in another joins it, and all tell the same', async () => {
    const username = newUser()
    cognito.fail(username, 'held')
    const pages = await openTabs(3, { username })
    for (const tab of pages) await settled(tab, 'idle')
    await call(pages[0]!, 'click')
    for (const tab of pages) await settled(tab, 'pending')
    await call(pages[1]!, 'click')
    cognito.release()
    const seen: unknown[] = []
    for (const tab of pages) seen.push(...(await settled(tab, 'cooldown')))
    expect(seen).toEqual(Array(3).fill(seen[0]))
    expect(sentTo(username)).toBe(1)
  })

  test('a page that is opened later has the cooldown, and a user who is confirmed is so in all', async () => {
    const username = newUser()
    const [one] = await openTabs(1, { username })
    await settled(one!, 'idle')
    await call(one!, 'click')
    const [before] = await settled(one!, 'cooldown')
    const later = await engine.open(address([{ username }]))
    tabs.push(later)
    expect(await settled(later, 'cooldown', 'idle')).toEqual([before])
    await call(later, 'markConfirmed')
    for (const tab of tabs) expect(await settled(tab, 'confirmed')).toMatchObject([{ status: 'confirmed' }])
  })

  test('reloaded while sending, a page sends nothing again and says that the reply was lost', async () => {
    const username = newUser()
    cognito.fail(username, 'held')
    const [tab] = await openTabs(1, { username, timeoutMs: 2_500 })
    await settled(tab!, 'idle')
    await call(tab!, 'click')
    await expect.poll(() => sentTo(username)).toBe(1)
    await tab!.reload()
    await settled(tab!, 'pending', 'cooldown')
    await call(tab!, 'click', 3)
    expect(await settled(tab!, 'cooldown', 'idle', 'error')).toMatchObject([
      { status: 'cooldown', error: 'reply-lost', sendCount: 0 },
    ])
    expect(sentTo(username)).toBe(1)
  })
})
