import type { CDPSession, Page } from 'playwright'
import { expect, test } from 'vitest'
import type { Probe } from '../support/probe/Probe.js'
import { openWorld } from './world.js'

declare const window: Window & { readonly probe: Probe; readonly standing: Standing }

/** What stands in a page: timers that were set and have not run, listeners that were added and not taken off. */
interface Standing {
  readonly timers: Set<unknown>
  readonly listeners: Map<string, number>
}

// Machine code counts as heap and grows with what V8 makes of it, by up to 0.5 MB: without its optimizing
// compilers all code is there after the first day, and what grows is what somebody holds.
const world = openWorld({
  launch: { args: ['--js-flags=--always-sparkplug --no-maglev --no-opt --no-flush-bytecode'] },
})

// As functions of their own, which the counting ones call.
interface Timing {
  readonly setTimeout: (this: void, callback: () => void, ms?: number) => number
  readonly clearTimeout: (this: void, handle: number) => void
}

/** Counts from the first script on. */
function keepCount(): void {
  const timers = new Set<unknown>()
  const listeners = new Map<string, number>()
  Object.assign(window, { standing: { timers, listeners } })
  const { setTimeout: set, clearTimeout: clear } = window as Timing
  Object.assign(window, {
    setTimeout(callback: () => void, ms?: number) {
      const handle = set(() => {
        timers.delete(handle)
        callback()
      }, ms)
      timers.add(handle)
      return handle
    },
    clearTimeout(handle: number) {
      timers.delete(handle)
      clear(handle)
    },
  })
  for (const target of [window, document, navigator]) {
    const count = (type: string, by: number) => listeners.set(type, (listeners.get(type) ?? 0) + by)
    Object.assign(target, {
      addEventListener(...args: Parameters<EventTarget['addEventListener']>) {
        count(args[0], 1)
        EventTarget.prototype.addEventListener.apply(target, args)
      },
      removeEventListener(...args: Parameters<EventTarget['removeEventListener']>) {
        count(args[0], -1)
        EventTarget.prototype.removeEventListener.apply(target, args)
      },
    })
  }
}

async function open() {
  const page = await (await world.openContext()).newPage()
  await page.addInitScript(keepCount)
  await page.goto(world.url())
  await page.waitForFunction(() => 'probe' in window)
  const session = await page.context().newCDPSession(page)
  return { page, session }
}

/** What stands once the timers of the last send, such as its lock's 100 ms, have run. */
async function standing(page: Page) {
  await expect.poll(async () => (await count(page)).timers, { message: 'timers', timeout: 10_000 }).toBe(0)
  return count(page)
}

const count = (page: Page) =>
  page.evaluate(() => ({
    timers: window.standing.timers.size,
    listeners: Object.fromEntries([...window.standing.listeners].filter(([, count]) => count > 0)),
  }))

/** What is left after the garbage is collected. */
async function weigh(session: CDPSession) {
  for (let n = 0; n < 3; n++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  return { heap, nodes, jsEventListeners }
}

/** What a page holds at rest. */
const held = async (page: Page, session: CDPSession) => ({ ...(await standing(page)), ...(await weigh(session)) })

test('10,000 mounts and unmounts leave no timer, listener, node or heap behind', async () => {
  const { page, session } = await open()
  const username = world.newUser()
  const mount = (times: number, from: number) =>
    page.evaluate(
      ({ times, from, username }) => {
        for (let n = 0; n < times; n++) {
          // Every other is of a user whose cooldown is kept; each of the rest is somebody new.
          const who = n % 2 ? username : `somebody-${from + n}@example.com`
          window.probe.show({ username: who, initialDelivery: { DeliveryMedium: 'EMAIL' } })
          window.probe.show()
        }
      },
      { times, from, username },
    )
  await mount(2_000, 0)
  const before = await held(page, session)
  await mount(8_000, 2_000)
  const after = await held(page, session)
  expect(after.listeners, 'listeners of the page').toEqual(before.listeners)
  expect(after.jsEventListeners, 'listeners').toBe(before.jsEventListeners)
  expect(after.nodes - before.nodes, 'nodes').toBeLessThan(100)
  // A leak of one object a mount would be more.
  expect(after.heap - before.heap, 'heap').toBeLessThan(8_000 * 12)
  expect(await page.evaluate(() => localStorage.length)).toBeLessThanOrEqual(21)
})

test('24 hours of cooldowns leave no timer, listener or heap behind', async () => {
  const { page, session } = await open()
  const live = (day: string) => page.evaluate((day) => window.probe.liveThrough(`${day}@example.com`, 24), day)
  const first = await live('first')
  const before = await held(page, session)
  const second = await live('second')
  const after = await held(page, session)
  for (const { sent, refused, timersLeft } of [first, second]) {
    // Five an hour, of a rolling hour.
    expect(sent).toBeGreaterThanOrEqual(5 * 23)
    expect(sent).toBeLessThanOrEqual(5 * 25)
    expect(refused, 'refused by the service').toBe(0)
    expect(timersLeft, 'timers of the clock after the page is gone').toBe(0)
  }
  expect(second.mostTimers, 'timers at once').toBeLessThanOrEqual(first.mostTimers)
  expect(after.listeners, 'listeners of the page').toEqual(before.listeners)
  expect(after.jsEventListeners, 'listeners').toBe(before.jsEventListeners)
  // A leak of 0.5 kB a send, or of one byte a second, would be more.
  expect(after.heap - before.heap, 'heap').toBeLessThan(60_000)
})
