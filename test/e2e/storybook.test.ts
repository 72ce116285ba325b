import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureChromium } from '../support/chromium.mjs'
import { serveSite, type Site } from '../support/site.js'
import { buildStorybook } from '../support/storybook.js'

const MB = 1_000_000

/** The shop window as it is put on a web server: all that is not on that server is out of reach. */
let folder: string
let site: Site
let browser: Browser
let origin: string

beforeAll(async () => {
  folder = buildStorybook()
  site = await serveSite(folder)
  origin = new URL(site.url).origin
  browser = await chromium.launch({ executablePath: await ensureChromium() })
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

/** A page whose network ends at the server, and what it asked for beyond it. */
async function offline(): Promise<{ page: Page; refused: string[] }> {
  const page = await browser.newPage()
  const refused: string[] = []
  await page.route(
    (url) => /^https?:$/.test(url.protocol) && url.origin !== origin,
    (route) => {
      refused.push(route.request().url())
      return route.abort()
    },
  )
  return { page, refused }
}

test('the static Storybook is small', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(folder, name)))
  const size = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
  expect(size).toBeLessThan(13 * MB)
})

test('it opens on the page that says where to start, fast, with the button at work and no network', async () => {
  const { page, refused } = await offline()
  await page.goto(origin)
  const preview = page.frameLocator('#storybook-preview-iframe')
  await preview.getByRole('heading', { name: 'Send the code again' }).waitFor()
  const { paint, ready } = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    ready: performance.now(),
  }))
  console.log(`Storybook: first paint after ${Math.round(paint)} ms, its first page after ${Math.round(ready)} ms`)
  // The room is for a busy machine.
  expect(paint).toBeLessThan(5_000)
  await preview.getByRole('button', { name: 'Send me a code' }).click()
  await preview.getByText(/Inbox: 1 message/).waitFor()
  expect(refused).toEqual([])
  await page.close()
})

test.each([
  ['offline', 'You are offline.'],
  ['failing', 'The code could not be sent just now.'],
])('the toolbar’s network, %s, is what the button meets', async (network, words) => {
  const page = await browser.newPage()
  await page.goto(`${origin}/iframe.html?viewMode=story&id=connect-fetch--fetch-story&globals=network:${network}`)
  await page.getByRole('button', { name: 'Send the code again' }).click()
  await page.locator("[data-part='message']").getByText(words).waitFor()
  await page.close()
})

interface Channel {
  on(event: string, listener: (told: never) => void): void
  emit(event: string, told: unknown): void
  last(event: string): unknown[] | undefined
}

/** What of Storybook's preview a test speaks to. */
interface Preview {
  readonly __STORYBOOK_ADDONS_CHANNEL__: Channel
}

test('a story plays to its status on any network, and then the toolbar’s is what a click meets', async () => {
  const page = await browser.newPage()
  await page.goto(`${origin}/iframe.html?viewMode=story&id=button-status--ready-again&globals=network:failing`)
  await page.waitForFunction(() => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as Partial<Preview>
    const [told] = (channel?.last('storyRenderPhaseChanged') ?? []) as { newPhase: string }[]
    return told && /finished|errored/.test(told.newPhase)
  })
  const sent = page.locator("[data-part='destination']", { hasText: 'We emailed a code' })
  expect(await sent.count()).toBe(1)
  await page.locator("[data-part='trigger']:not([aria-disabled])").click()
  await page.locator("[data-part='message']").getByText('The code could not be sent just now.').waitFor()
  await page.close()
})

/** What a page notes of its stories, and how it goes to another docs page: a new load of each would take a second. */
interface Tour {
  readonly thrown: string[]
  /** How many stories have played. */
  visit(id: string): Promise<number>
}

function takeTour() {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as Preview
  const phases = new Map<string, string>()
  const thrown: string[] = []
  let rendered = 'start-here--docs'
  channel.on('docsRendered', (id: string) => (rendered = id))
  channel.on('playFunctionThrewException', ({ message }: Error) => thrown.push(message.split('\n')[0]!))
  channel.on('storyRenderPhaseChanged', ({ storyId, newPhase }: { storyId: string; newPhase: string }) =>
    phases.set(storyId, newPhase),
  )
  const shown = () => document.querySelectorAll('.sb-story:not(:has(iframe))').length
  // A story of the page before may be heard of late, and never plays.
  const here = () => [...phases].filter(([story]) => document.querySelector(`.sb-story[id^='story--${story}']`))
  const plays = () => here().some(([, phase]) => !/finished|errored|aborted/.test(phase))
  const tour: Tour = {
    thrown,
    async visit(id) {
      phases.clear()
      channel.emit('setCurrentStory', { storyId: id, viewMode: 'docs' })
      const until = performance.now() + 20_000
      while (rendered !== id || !document.querySelector('.sbdocs h1') || here().length < shown() || plays()) {
        if (performance.now() > until)
          throw new Error(`${id} does not come to rest: ${rendered}, ${shown()} stories, ${JSON.stringify(here())}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      for (const [story, phase] of here()) if (phase !== 'finished') thrown.push(`${story} is ${phase}`)
      return here().length
    },
  }
  Object.assign(window, { tour })
}

test('no docs page scrolls sideways on a phone, and all its stories play, also where the network is bad', async () => {
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, { type: string }>
  }
  const ids = Object.keys(entries).filter((id) => entries[id]!.type === 'docs')
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } })
  const faults: string[] = []
  let played = 0
  for (const [network, visited] of [
    ['failing', ids.slice(0, 8)],
    ['offline', ids.slice(8)],
  ] as const) {
    // axe looks at stories where they run as tests.
    const globals = `network:${network};a11y.manual:!true`
    await page.goto(`${origin}/iframe.html?viewMode=docs&id=start-here--docs&globals=${globals}`)
    await page.locator("[data-part='trigger']").waitFor()
    await page.evaluate(takeTour)
    for (const id of visited) {
      const { count, thrown, width } = await page.evaluate(async (docs) => {
        const { tour } = window as unknown as { tour: Tour }
        const count = await tour.visit(docs)
        return { count, thrown: tour.thrown.splice(0), width: document.scrollingElement!.scrollWidth }
      }, id)
      played += count
      faults.push(
        ...thrown.map((message) => `${id}: ${message}`),
        ...(width > 320 ? [`${id} is ${width} px wide`] : []),
      )
    }
  }
  expect(faults).toEqual([])
  expect(ids.length).toBeGreaterThan(15)
  expect(played).toBeGreaterThan(60)
  await page.close()
})

test('a docs page that shows no story follows the toolbar, too', async () => {
  const page = await browser.newPage()
  await page.goto(`${origin}/iframe.html?viewMode=docs&id=start-here--docs&globals=scheme:dark;language:de`)
  const button = page.locator("[data-part='trigger']")
  await button.getByText('Code erneut senden').waitFor()
  const isDark = () => button.evaluate((element) => getComputedStyle(element).colorScheme === 'dark')
  expect(await isDark()).toBe(true)
  await page.evaluate(() => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as Preview
    channel.emit('updateGlobals', { globals: { scheme: 'light', language: 'ar', network: 'failing' } })
  })
  await button.getByText('إعادة').waitFor()
  expect(await isDark()).toBe(false)
  await button.click()
  await page.locator("[data-part='message']:not(:empty)").waitFor()
  expect(await page.getByText(/^Inbox: empty/).count()).toBe(1)
  await page.close()
})

test.each(['connect-your-own-server--docs', 'connect-events--docs', 'testing-without-aws--docs'])(
  'all code on %s is as dark as the page',
  async (id) => {
    const page = await browser.newPage()
    const grounds: string[][] = []
    for (const scheme of ['light', 'dark']) {
      await page.goto(`${origin}/iframe.html?viewMode=docs&id=${id}&globals=scheme:${scheme};a11y.manual:!true`)
      await page.locator('.docblock-source').last().waitFor()
      grounds.push(
        await page
          .locator('.docblock-source')
          .evaluateAll((blocks) => [...new Set(blocks.map((block) => getComputedStyle(block).backgroundColor))]),
      )
    }
    const [light, dark] = grounds
    expect(light).toEqual(['rgb(255, 255, 255)'])
    expect(dark).toHaveLength(1)
    expect(dark).not.toEqual(light)
    await page.close()
  },
)

test('on a slow network the button waits, and moves as much as the toolbar lets it', async () => {
  const page = await browser.newPage()
  const moves: number[] = []
  for (const motion of ['system', 'reduce']) {
    await page.goto(
      `${origin}/iframe.html?viewMode=story&id=connect-fetch--fetch-story&globals=network:slow;motion:${motion}`,
    )
    await page.getByRole('button', { name: 'Send the code again' }).click()
    await page.locator("[data-part='trigger'][data-state='pending']").waitFor()
    moves.push(await page.evaluate(() => document.getAnimations().filter((one) => one instanceof CSSAnimation).length))
  }
  expect(moves).toEqual([1, 0])
  await page.close()
})

test('the sign-up page works from end to end with no network', async () => {
  const { page, refused } = await offline()
  await page.goto(`${origin}/iframe.html?viewMode=story&id=pages-sign-up--sign-up`)
  await page.getByLabel('Email', { exact: true }).fill('ada@example.com')
  await page.getByLabel('Password').fill('Correct-horse-1')
  await page.getByRole('button', { name: 'Sign up' }).click()
  const code = await page.locator('.message-code bdi').first().textContent()
  await page.getByLabel('Code').fill(code ?? '')
  await page.getByRole('button', { name: 'Confirm' }).click()
  await page.getByRole('heading', { name: 'You’re in' }).waitFor()
  expect(refused).toEqual([])
  await page.close()
})

test('the docs of the hook list what it takes and what it returns, from its types', async () => {
  const page = await browser.newPage()
  await page.goto(`${origin}/iframe.html?viewMode=docs&id=hook-useresendconfirmationcode--docs`)
  const row = (name: RegExp) => page.getByRole('row', { name })
  await row(/^timeoutMs How long a reply may take, ms.*20_000/).waitFor()
  await row(/^username\*? Who signed up, as ResendRequest\.username/).waitFor()
  await row(/^sendsLeft\*? How many more the hour allows/).waitFor()
  await row(/^cooldown\*? The span in which nothing may be sent/).waitFor()
  expect(await page.locator('body').innerText()).not.toMatch(/\{@|@default/)
  await page.close()
})

test('each link between the pages leads to a story', () => {
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, unknown>
  }
  const pages = readdirSync('stories', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx'))
  const links = pages.flatMap((name) =>
    [...readFileSync(join('stories', name), 'utf8').matchAll(/\?path=\/\w+\/([\w-]+)/g)].map(([, id]) => id!),
  )
  expect(links.length).toBeGreaterThan(20)
  expect(links.filter((id) => !(id in entries))).toEqual([])
})

test('the sidebar leads from the start to testing, in this order', () => {
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, { title: string }>
  }
  const groups = [...new Set(Object.values(entries).map(({ title }) => title.split('/')[0]))]
  const order = [
    'Start here',
    'Pages',
    'Button',
    'Parts',
    'Hook',
    'Theming',
    'Languages',
    'Errors',
    'Connect',
    'Testing',
  ]
  expect(groups).toEqual(order)
})
