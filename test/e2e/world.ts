import { chromium, type Browser, type BrowserContext, type Frame, type LaunchOptions, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest'
import { createCognitoEmulator, type CognitoEmulatorOptions } from '../../src/testing/index.js'
import { startFaultyServer, type FaultyServer } from '../support/faultyServer.js'
import { ensureChromium } from '../support/chromium.mjs'
import type { Probe, Shown, Told } from '../support/probe/Probe.js'
import { serveSite, type Site } from '../support/site.js'

interface Given {
  readonly launch?: LaunchOptions
  readonly emulator?: CognitoEmulatorOptions
  /** Headers of the site's replies. */
  readonly headers?: (url: URL, endpoint: string) => Readonly<Record<string, string>>
}

interface UrlOptions {
  /** Whether it is the page's development build. */
  readonly development?: boolean
  readonly endpoint?: string
  readonly path?: string
  readonly query?: Readonly<Record<string, string>>
}

// The page's functions run there: what they name must be there.
declare const window: Window & { readonly probe: Probe }

/** A browser, the built probe page on one origin, and an emulator on another; closed by themselves. */
export function openWorld({ launch, emulator: options, headers }: Given = {}) {
  // Many runs of one user would meet Cognito's limit.
  const emulator = createCognitoEmulator({ limits: { resends: 1_000 }, ...options })
  let browser: Browser
  let site: Site
  let devSite: Site
  let cognito: FaultyServer
  let contexts: BrowserContext[] = []
  let problems: string[] = []
  let users = 0

  beforeAll(async () => {
    const probe = inject('probe')
    cognito = await startFaultyServer(emulator)
    const own = (url: URL) => headers?.(url, cognito.url) ?? {}
    site = await serveSite(probe.production, own)
    devSite = await serveSite(probe.development, own)
    browser = await chromium.launch({ executablePath: await ensureChromium(), ...launch })
  })
  afterAll(async () => {
    await browser.close()
    await Promise.all([site.close(), devSite.close(), cognito.close()])
  })
  beforeEach(() => {
    emulator.reset()
    cognito.reset()
    problems = []
  })
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()))
    contexts = []
    expect(problems, 'errors in a page').toEqual([])
  })

  async function openContext(): Promise<BrowserContext> {
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' })
    context.on('weberror', (error) => problems.push(error.error().message))
    context.on('console', (message) => {
      // The browser itself reports each request that fails.
      if (/^(error|warning)$/.test(message.type()) && !/Failed to load resource/.test(message.text()))
        problems.push(message.text())
    })
    contexts.push(context)
    return context
  }

  return {
    emulator,
    get browser() {
      return browser
    },
    get cognito() {
      return cognito
    },
    get site() {
      return site
    },
    /** What pages wrote to the console as errors and warnings, and threw; a test that expects some takes them out. */
    takeProblems: () => problems.splice(0),
    openContext,
    /** A user of the pool that no other test knows. */
    newUser(): string {
      const username = `user-${++users}@example.com`
      emulator.users.add({ username, email: username })
      return username
    },
    /** The probe page's address. */
    url(
      shown: readonly Shown[] = [],
      { development = false, endpoint = cognito.url, path = '', query: more = {} }: UrlOptions = {},
    ): string {
      const query = new URLSearchParams({ endpoint, show: JSON.stringify(shown), ...more })
      return `${(development ? devSite : site).url}${path}?${query}`
    },
    /** So many tabs of one window that show the same. */
    async openTabs(count: number, ...shown: Shown[]): Promise<Page[]> {
      const context = await openContext()
      return Promise.all(
        Array.from({ length: count }, async () => {
          const page = await context.newPage()
          await page.goto(this.url(shown))
          if (shown.length) await page.locator('[data-part=trigger]').first().waitFor()
          return page
        }),
      )
    },
    async openTab(...shown: Shown[]): Promise<Page> {
      return (await this.openTabs(1, ...shown))[0]!
    },
    /** The resends that reached the server, by user. */
    requestsOf: (username: string) => cognito.received.filter((body) => body.Username === username),
  }
}

export type World = ReturnType<typeof openWorld>

type Place = Page | Frame

/** What each hook of a page says. */
export const told = (page: Place): Promise<Told[]> => page.evaluate(() => window.probe.told())

/** What the first hook of each page says. */
export const allTold = (pages: readonly Page[]): Promise<Told[]> =>
  Promise.all(pages.map(async (page) => (await told(page))[0]!))

export const click = (page: Place, times = 1, at = 0, every = 0): Promise<void> =>
  page.evaluate(({ times, at, every }) => window.probe.click(times, at, every), { times, at, every })

/** Waits until each hook of a page has one of these statuses. */
export const settled = (page: Place, ...statuses: string[]): Promise<Told[]> =>
  page.evaluate((statuses) => window.probe.settled(...statuses), statuses)

export const eventsOf = (page: Place): Promise<string[]> =>
  page.evaluate(() => window.probe.events.map((event) => event.type))
