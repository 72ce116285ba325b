// @vitest-environment node
import { expect, test } from 'vitest'
import { defaultPolicy } from '../../src/core/paced.js'
import { identityOf } from '../../src/core/store.js'
import { Browser } from './simulation/browser.js'
import { Model } from './simulation/model.js'
import { Service, type Reply } from './simulation/service.js'
import { Tab } from './simulation/tab.js'
import { World } from './simulation/world.js'
import { SECOND } from './support.js'

const ADA = identityOf('client', 'ResendConfirmationCode', 'ada', false)

// Nobody else can read the lease of a tab that sends: it looks like one that is suspended, and that may block nobody.
test.each([0, 200, 5_000])(
  'where storage is full, tabs that are tapped %d ms apart each send for their own tap, once, and tell of it',
  async (apart) => {
    const world = new World(1)
    const browser = new Browser(world)
    browser.visitedBefore()
    browser.mode = 'full'
    const model = new Model(world, 1, () => [30 * SECOND])
    model.tabs = browser.tabs
    const replies = Array.from({ length: 3 }, (): Reply => ({ what: 'sent', after: 8 * SECOND }))
    const service = new Service(world, model, replies)
    const surprises: unknown[] = []
    const tabs = replies.map(() => new Tab(browser, service, [ADA], defaultPolicy, (error) => surprises.push(error)))
    for (const tab of tabs) {
      tab.tap(0)
      tab.tap(0)
      await world.pass(apart)
    }
    await world.pass(12 * SECOND)
    expect(service.requests).toBe(tabs.length)
    for (const tab of tabs) expect(tab.entry(0).getSnapshot()).toMatchObject({ status: 'cooldown', sendCount: 1 })
    expect([...model.violations, ...surprises]).toEqual([])
  },
)
