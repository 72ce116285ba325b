import { expect, test } from 'vitest'
import type { Shown } from '../support/probe/Probe.js'
import { click, eventsOf, openWorld, settled, told } from './world.js'

const world = openWorld()

/** What old and private windows lack, as code that takes it away before the page runs. */
const WITHOUT = {
  'Web Locks': () => Object.defineProperty(Navigator.prototype, 'locks', { value: undefined }),
  'Web Locks and localStorage': () => {
    Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })
    Object.defineProperty(window, 'localStorage', { value: null })
  },
  'leave to use storage': () =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    }),
  'room in storage': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  },
}

const both = (username: string): Shown[] => [
  { username, client: 'one' },
  { username, client: 'two' },
]

test.each(Object.entries(WITHOUT))('without %s one page still sends once', async (_, takeAway) => {
  const username = world.newUser()
  const context = await world.openContext()
  await context.addInitScript(takeAway)
  const page = await context.newPage()
  await page.goto(world.url(both(username)))
  await page.getByRole('button').first().waitFor()
  await click(page, 20)
  const [one, two] = await settled(page, 'cooldown')
  expect(one).toMatchObject({ sendCount: 1, error: null })
  expect(two).toEqual(one)
  expect((await eventsOf(page)).filter((type) => type === 'requested')).toHaveLength(1)
  await click(page, 20)
  expect(world.requestsOf(username)).toHaveLength(1)
})

test('in a sandboxed frame, which may use neither, one page still sends once', async () => {
  const username = world.newUser()
  const page = await (await world.openContext()).newPage()
  await page.goto(world.url([], { path: 'elsewhere' }))
  await page.setContent(`<iframe sandbox="allow-scripts"></iframe>`)
  await page
    .locator('iframe')
    .evaluate((frame, url) => (frame as HTMLIFrameElement).setAttribute('src', url), world.url(both(username)))
  const button = page.frameLocator('iframe').getByRole('button').first()
  await button.waitFor()
  const frame = page.frames()[1]!
  const denied = await frame.evaluate(async () => {
    const nameOf = (error: unknown) => (error as Error).name
    const storage = await Promise.resolve()
      .then(() => localStorage.length)
      .catch(nameOf)
    const locks = await navigator.locks.request('x', () => 'granted').catch(nameOf)
    return [storage, locks]
  })
  expect(denied).toEqual(['SecurityError', 'SecurityError'])
  await click(frame, 20)
  const [one, two] = await settled(frame, 'cooldown')
  expect(one).toMatchObject({ sendCount: 1, error: null })
  expect(two).toEqual(one)
  await click(frame, 20)
  expect(await told(frame)).toEqual([one, two])
  expect(world.requestsOf(username)).toHaveLength(1)
})

test('a private window knows nothing of another', async () => {
  const username = world.newUser()
  const usual = await world.openTab({ username })
  await click(usual)
  await settled(usual, 'cooldown')
  const other = await world.openTab({ username })
  expect(await told(other)).toMatchObject([{ status: 'idle', canResend: true, sendCount: 0 }])
})
