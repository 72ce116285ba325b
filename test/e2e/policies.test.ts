import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import type { Probe, Shown } from '../support/probe/Probe.js'
import { click, eventsOf, openWorld, settled, told } from './world.js'

declare const window: Window & { readonly probe: Probe; violations: string[] }

const STRICT = "default-src 'self'; script-src 'self'; style-src 'self'"
const TRUSTED = "require-trusted-types-for 'script'; trusted-types 'none'; report-uri /report"

const world = openWorld({
  headers(url, endpoint): Record<string, string> {
    const policies: Record<string, Record<string, string>> = {
      strict: { 'content-security-policy': `${STRICT}; connect-src 'self' ${endpoint}; ${TRUSTED}` },
      closed: { 'content-security-policy': `${STRICT}; connect-src 'self'` },
      open: { 'content-security-policy': `${STRICT}; connect-src 'self' ${endpoint}` },
      'report-only': { 'content-security-policy-report-only': `${STRICT}; connect-src 'self'` },
    }
    return policies[url.searchParams.get('policy') ?? ''] ?? {}
  },
})

const NEUTRAL =
  'The code could not be sent because of a problem on our side. Please try again later or contact support.'
const MAYBE = 'Your code may be on its way'
const OUR_WORDS = /^react-cognito-resend-code: /

async function open(policy: string, shown: Shown, options: { development?: boolean; endpoint?: string } = {}) {
  const page = await (await world.openContext()).newPage()
  await page.addInitScript(() => {
    window.violations = []
    document.addEventListener('securitypolicyviolation', (event) =>
      window.violations.push(`${event.effectiveDirective} ${event.blockedURI}`),
    )
  })
  await page.goto(world.url([shown], { ...options, query: { policy } }))
  await page.getByRole('button').first().waitFor()
  return page
}

const ourWords = () => world.takeProblems().filter((text) => OUR_WORDS.test(text))
const violations = (page: Page) => page.evaluate(() => window.violations)

test.each(['fetch', 'userPool'] as const)(
  'under a strict policy with Trusted Types nothing is reported, by %s, from the first tap to the last',
  async (by) => {
    const username = world.newUser()
    const page = await open('strict', {
      username,
      by,
      policy: { ladderMs: [300], notFoundMs: 300, rateLimitedMs: [600_000] },
      initialDelivery: { Destination: 'u***@e***', DeliveryMedium: 'EMAIL' },
    })
    const speaks = (text: string) => page.locator('[role=status], [role=alert]').getByText(text).waitFor()
    await page.getByText('We emailed a code to u***@e***.').waitFor()
    await settled(page, 'idle')
    world.cognito.fail(username, 'held')
    await click(page)
    await speaks('Sending')
    world.cognito.release()
    await speaks('A code was sent by email.')
    await settled(page, 'idle')
    world.cognito.fail(username, null)
    world.emulator.failNext('UserNotFoundException')
    await click(page)
    await speaks('We found no account with this name.')
    await settled(page, 'error')
    world.emulator.failNext('LimitExceededException')
    await click(page)
    await speaks('Too many codes were asked for.')
    await page.reload()
    await page.getByText('Too many codes were asked for.').waitFor()
    await page.evaluate(() => window.probe.markConfirmed())
    await speaks('Your account is confirmed.')
    expect(await violations(page)).toEqual([])
    expect(world.site.reports).toEqual([])
  },
)

test('the strict page does report what breaks its policy', async () => {
  const page = await open('strict', { username: world.newUser() })
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red')
    void fetch('https://elsewhere.example/').catch(() => undefined)
  })
  await expect.poll(() => violations(page)).toHaveLength(2)
  await expect.poll(() => world.site.reports.length).toBe(2)
  world.site.reports.length = 0
  world.takeProblems()
})

test.each(['fetch', 'userPool'] as const)(
  'a request that the page’s own policy blocks is told to the developer, by %s',
  async (by) => {
    const username = world.newUser()
    const page = await open('closed', { username, by }, { development: true })
    await click(page)
    expect(await settled(page, 'cooldown')).toMatchObject([
      { error: 'misconfigured', sendCount: 0, cooldown: { reason: 'misconfigured' } },
    ])
    await page.locator('[data-part=message]').getByText(NEUTRAL).waitFor()
    expect(ourWords()).toEqual([expect.stringContaining('Content-Security-Policy kept the request from leaving')])
    expect(world.requestsOf(username)).toEqual([])
  },
)

test('a production build says no more of it than the browser does', async () => {
  const page = await open('closed', { username: world.newUser() })
  await click(page)
  expect(await settled(page, 'cooldown')).toMatchObject([{ error: 'misconfigured' }])
  expect(ourWords()).toEqual([])
})

test('another request that is blocked says nothing of a reply that is lost', async () => {
  const username = world.newUser()
  const page = await open('open', { username })
  world.cognito.fail(username, 'drop-after')
  await page.evaluate(() => {
    void window.probe.click()
    void fetch('https://analytics.example/', { method: 'POST' }).catch(() => undefined)
  })
  expect(await settled(page, 'cooldown')).toMatchObject([{ error: 'reply-lost' }])
  expect(await violations(page)).toEqual(['connect-src https://analytics.example/'])
  expect(world.takeProblems().join()).toContain('analytics.example')
})

test('a policy that only reports blocks nothing', async () => {
  const username = world.newUser()
  const page = await open('report-only', { username })
  await click(page)
  expect(await settled(page, 'cooldown')).toMatchObject([{ error: null, sendCount: 1 }])
  expect(await violations(page)).not.toEqual([])
  world.takeProblems()
})

test.each([
  ['hides the reply', undefined],
  ['refuses the preflight', () => world.site.url.replace('127.0.0.1', 'localhost')],
] as const)(
  'an endpoint that %s, for want of CORS, is told to the developer once, and not as offline',
  async (_, at) => {
    const username = world.newUser()
    world.cognito.fail(username, 'no-cors')
    const policy = { ladderMs: [300] }
    const page = await open('none', { username, policy }, { development: true, ...(at && { endpoint: at() }) })
    await click(page)
    expect(await settled(page, 'cooldown', 'error')).toMatchObject([{ error: 'reply-lost' }])
    await page.locator('[data-part=message]').getByText(MAYBE).waitFor()
    expect(ourWords()).toEqual([
      expect.stringContaining('the browser may be hiding the reply: see whether its console speaks of CORS'),
    ])
    await settled(page, 'error')
    await click(page)
    await expect.poll(async () => (await eventsOf(page)).filter((type) => type === 'failed')).toHaveLength(2)
    expect(ourWords()).toEqual([])
    expect(world.requestsOf(username)).toHaveLength(at ? 0 : 2)
    expect(await told(page)).toMatchObject([{ error: 'reply-lost' }])
  },
)
