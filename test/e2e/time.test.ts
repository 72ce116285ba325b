import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import type { Probe } from '../support/probe/Probe.js'
import { click, openWorld, settled, told } from './world.js'

declare const window: Window & { readonly probe: Probe }

const world = openWorld()

const START = Date.UTC(2026, 0, 15, 12)
const HOUR = 3_600_000

/** A page in a cooldown of 60 s (its second rung), whose clock the test moves. */
async function cooling(): Promise<Page> {
  const username = world.newUser()
  const page = await (await world.openContext()).newPage()
  await page.clock.install({ time: START })
  await page.clock.pauseAt(START + 1_000)
  await page.goto(world.url([{ username, initialDelivery: { Destination: 'u***@e***', DeliveryMedium: 'EMAIL' } }]))
  await page.getByRole('button').waitFor()
  await page.clock.runFor(31_000)
  await click(page)
  await expect.poll(async () => (await told(page))[0]!.status).toBe('cooldown')
  await page.clock.runFor(1_000)
  return page
}

/** The seconds that the page shows, or null. */
const shown = async (page: Page) => {
  const text = await page.locator('[data-part=countdown]').allInnerTexts()
  const [, minutes, seconds] = /(\d+):(\d\d)$/.exec(text.join('')) ?? []
  return minutes === undefined ? null : Number(minutes) * 60 + Number(seconds)
}
const left = async (page: Page) => {
  const [{ cooldown }, now] = await page.evaluate(() => [window.probe.told()[0]!, Date.now()] as const)
  return cooldown && Math.ceil((cooldown.endsAt - now) / 1_000)
}

test('a deadline survives sleep: the lid is shut for 40 s, then until it has passed', async () => {
  const page = await cooling()
  expect(await shown(page)).toBe(59)
  await page.clock.fastForward(40_000)
  await expect.poll(() => shown(page)).toBe(19)
  await page.clock.fastForward(HOUR)
  await expect.poll(async () => (await told(page))[0]).toMatchObject({ status: 'idle', canResend: true })
  expect(await shown(page)).toBe(null)
})

test.each([
  ['forward by three hours', 3 * HOUR],
  ['back by three hours', -3 * HOUR],
  ['back by a day', -24 * HOUR],
  ['back by ten seconds', -10_000],
])('a clock that is set %s leaves no endless cooldown, and no negative or frozen number', async (_, ms) => {
  const page = await cooling()
  const now = await page.evaluate(() => Date.now())
  await page.clock.setSystemTime(now + ms)
  // A clock that jumps is noticed at the next second that is shown, or within 30 s where none is.
  await page.clock.runFor(2_000)
  const seen = [await shown(page)]
  for (let second = 0; second < 65; second++) {
    await page.clock.runFor(1_000)
    const seconds = await shown(page)
    expect(seconds, 'what the page shows').toBe(await left(page))
    seen.push(seconds)
  }
  for (const seconds of seen) expect(seconds === null || (seconds > 0 && seconds <= 60)).toBe(true)
  expect((await told(page))[0]).toMatchObject({ status: 'idle', canResend: true })
})

test('with 300 ms of jank in each second, at most one frame a second shows a wrong number', async () => {
  const username = world.newUser()
  const page = await world.openTab({ username, policy: { ladderMs: [50_000] } })
  await click(page)
  await settled(page, 'cooldown')
  const { frames, wrong } = await page.evaluate(async () => {
    const { endsAt } = window.probe.told()[0]!.cooldown!
    const countdown = document.querySelector('[data-part=countdown]')!
    const wrong: number[] = []
    let frames = 0
    const until = performance.now() + 8_000
    let jankAt = performance.now() + 500
    await new Promise<void>((resolve) => {
      const frame = () => {
        const now = Date.now()
        const [, seconds] = /:(\d\d)$/.exec(countdown.textContent) ?? []
        frames++
        // After a jank Chromium makes up for frames, several in a few ms, of which a screen shows one.
        if (Number(seconds) !== Math.ceil((endsAt - now) / 1_000) && now - (wrong.at(-1) ?? 0) >= 8) wrong.push(now)
        if (performance.now() > until) return resolve()
        requestAnimationFrame(frame)
      }
      requestAnimationFrame(frame)
      const jank = () => {
        // Drifts over the second's boundary, where it hurts.
        if (performance.now() >= jankAt) {
          for (const end = performance.now() + 300; performance.now() < end;);
          jankAt += 1_070
        }
        if (performance.now() < until) setTimeout(jank, 5)
      }
      jank()
    })
    return { frames, wrong: wrong.map((at) => Math.ceil((endsAt - at) / 1_000)) }
  })
  expect(frames).toBeGreaterThan(60)
  for (const second of new Set(wrong)) expect(wrong.filter((at) => at === second).length).toBeLessThanOrEqual(1)
})
