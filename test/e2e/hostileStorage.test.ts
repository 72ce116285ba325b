import { expect, test } from 'vitest'
import type { Page } from 'playwright'
import { click, openWorld, settled, told } from './world.js'

const world = openWorld()

const NAME = 'react-cognito-resend-code'
const HOUR = 3_600_000
const MARKUP = '<img src=x onerror="window.hacked = true">***'
const now = Date.now()

/** A record as a stranger might write it, over one that the package would believe. */
const record = (more: object) =>
  JSON.stringify({
    v: 1,
    ledger: [],
    lastSentAt: now,
    delivery: null,
    deliveryChanged: false,
    cooldown: null,
    error: null,
    lease: null,
    lost: null,
    confirmedAt: null,
    ...more,
  })
const span = (startedAt: unknown, endsAt: unknown) => ({ startedAt, endsAt, reason: 'sent', estimated: false })
const Y9999 = Date.UTC(9999, 0)

const HOSTILE: Readonly<Record<string, string>> = {
  'no JSON': '{"v":1,',
  nothing: '',
  null: 'null',
  'a list': '[1,2,3]',
  'wrong types': record({ ledger: 'x', lastSentAt: {}, delivery: 7, cooldown: [], error: true, lease: 'x', lost: 0 }),
  'text for times': record({ lastSentAt: '1e99', cooldown: span('0', '9e15'), confirmedAt: 'now' }),
  'no numbers': record({}).replace(/"lastSentAt":\d+/, '"lastSentAt":1e999') + ' ',
  'NaN as text': record({ cooldown: span(now, 'NaN'), lease: { id: 'x', startedAt: 'NaN', endsAt: 'NaN' } }),
  'the year 9999': record({ lastSentAt: Y9999, cooldown: span(Y9999 - HOUR, Y9999), confirmedAt: Y9999 }),
  'an endless cooldown': record({ cooldown: span(now, Y9999) }),
  'an endless lease': record({ lease: { id: 'x', startedAt: now, endsAt: Y9999 } }),
  'negative times': record({ lastSentAt: -1, cooldown: span(-5, -1), ledger: [{ at: -1, counted: true }] }),
  'a ledger without end': record({ ledger: Array(5_000).fill({ at: now, counted: true }) }),
  'a full ledger': record({ ledger: Array(64).fill({ at: now, counted: true }) }),
  __proto__: `{"v":1,"__proto__":{"cooldown":{"endsAt":9e15}},"constructor":{"prototype":{"canResend":false}},"lastSentAt":${now}}`,
  markup: record({
    delivery: { destination: MARKUP, deliveryMedium: MARKUP, attributeName: MARKUP },
    error: { kind: MARKUP, code: MARKUP, audience: MARKUP, retryAt: null, member: MARKUP, at: now },
  }),
  'markup in an error that is known': record({
    error: { kind: 'rejected-by-trigger', code: MARKUP, audience: 'user', retryAt: Y9999, member: MARKUP, at: now },
  }),
  'lone surrogates': record({ delivery: { destination: '\ud800***\udfff', deliveryMedium: '\ud800' } }),
  'a version of the future': record({ v: 2, cooldown: span(now, now + HOUR), next: {} }).replace('"v":1', '"v":2'),
  'another app’s record': JSON.stringify({ state: { user: 'x' }, version: 0 }),
  'five million characters': 'x'.repeat(4_900_000),
}

/** What else a stranger may have put where the package keeps its index. */
const HOSTILE_INDEX: Readonly<Record<string, string>> = {
  'no JSON': '<html>',
  'a salt that is none': '{"v":1,"salt":"x","writtenAt":{}}',
  'a list of all': `{"v":1,"salt":${JSON.stringify('a'.repeat(32))},"writtenAt":{"__proto__":1,"${'b'.repeat(32)}":1e999,"x":"y"}}`,
  'another app’s': '{"persist":true}',
}

const recordKey = (page: Page) =>
  page.evaluate((name) => Object.keys(localStorage).find((key) => key.startsWith(`${name}:`))!, NAME)

/** The page must work with what is in storage now: nothing believed, nothing run, and a way to send. */
async function worksWith(page: Page, username: string, what: string): Promise<void> {
  const before = world.requestsOf(username).length
  await page.reload()
  await page.getByRole('button').or(page.locator('[data-part=message]')).first().waitFor()
  const { cooldown, status } = (await told(page))[0]!
  const now = await page.evaluate(() => Date.now())
  if (cooldown) expect(cooldown.endsAt - now, what).toBeLessThanOrEqual(HOUR)
  expect(await page.locator('[data-scope] img').count(), what).toBe(0)
  // A minute for a tombstone, two and some for a lease, an hour for a cooldown.
  await page.clock.fastForward(HOUR + 1_000)
  // Who says that the user is confirmed is believed, in the page until it is loaded again.
  if (status === 'confirmed') await page.reload()
  await expect.poll(async () => (await told(page))[0]!.canResend, { message: what }).toBe(true)
  await click(page, 20)
  expect((await settled(page, 'cooldown'))[0], what).toMatchObject({ error: null, cooldown: { reason: 'sent' } })
  expect(world.requestsOf(username).length - before, what).toBe(1)
  expect(await page.evaluate(() => 'hacked' in window), what).toBe(false)
}

async function openVictim() {
  const username = world.newUser()
  const page = await (await world.openContext()).newPage()
  await page.clock.install()
  await page.goto(world.url([{ username }]))
  await page.getByRole('button').waitFor()
  await click(page)
  await settled(page, 'cooldown')
  return { username, page, key: await recordKey(page) }
}

test('whatever stands in the record, nothing throws, nothing is believed past its limits, and a send is possible', async () => {
  const { username, page, key } = await openVictim()
  for (const [what, text] of Object.entries(HOSTILE)) {
    await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [key, text])
    await worksWith(page, username, what)
  }
})

test('whatever stands in the index, the same', async () => {
  const { username, page } = await openVictim()
  for (const [what, text] of Object.entries(HOSTILE_INDEX)) {
    await page.evaluate(([name, text]) => localStorage.setItem(name!, text!), [NAME, text])
    await worksWith(page, username, what)
  }
})

test('hostile news from another tab does no harm', async () => {
  const { username, page, key } = await openVictim()
  const other = await page.context().newPage()
  await other.goto(world.url([], { path: 'elsewhere' }))
  for (const text of Object.values(HOSTILE))
    await other.evaluate(([key, text]) => localStorage.setItem(key!, text!), [key, text])
  await worksWith(page, username, 'news')
})
