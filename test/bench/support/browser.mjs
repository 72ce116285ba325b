import { createServer } from 'node:http'
import { chromium } from 'playwright'
import { ensureChromium } from '../../support/chromium.mjs'
import { bundle } from './bundle.mjs'

// Isolated pages read the time to 5 µs instead of 100.
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }

const document = (page, body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${page}</title><body><div id="root">${body}</div><script type="module" src="/${page}.js"></script>`

/** A Chromium and the pages it measures, on a port of this machine. */
export async function openBench() {
  const scripts = new Map()
  const bodies = new Map()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    const script = scripts.get(pathname.slice(1))
    const name = pathname.slice(1)
    response.writeHead(200, { ...ISOLATED, 'content-type': script ? 'text/javascript' : 'text/html' })
    response.end(script ?? document(name, bodies.get(name) ?? ''))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${server.address().port}`
  const browser = await chromium.launch({ executablePath: await ensureChromium() })

  return {
    browser,
    /** Bundles a page once; `body` is its HTML as a server sends it. */
    async add(page, { body, ...options } = {}) {
      const name = options.profiling ? `${page}-profiling` : page
      if (!scripts.has(`${name}.js`)) scripts.set(`${name}.js`, await bundle(page, options))
      if (body !== undefined) bodies.set(name, body)
      return name
    },
    /** Opens a page in a context of its own. */
    async open(name, query = {}, { init } = {}) {
      const context = await browser.newContext()
      const page = await context.newPage()
      page.on('pageerror', (error) => {
        throw error
      })
      if (init) await page.addInitScript(init)
      const client = await context.newCDPSession(page)
      await client.send('Performance.enable')
      await page.goto(`${origin}/${name}?${new URLSearchParams(query)}`)
      await page.waitForFunction(() => globalThis.isReady === true)
      return {
        page,
        client,
        /** What Chromium counted for the page so far: durations in ms, the time in s. */
        async metrics() {
          const { metrics } = await client.send('Performance.getMetrics')
          const value = (name) => metrics.find((metric) => metric.name === name).value
          return {
            time: value('Timestamp'),
            script: value('ScriptDuration') * 1_000,
            task: value('TaskDuration') * 1_000,
            layouts: value('LayoutCount'),
            styles: value('RecalcStyleCount'),
          }
        },
        close: () => context.close(),
      }
    },
    /** Stops every page's process, as sleep does; the function returned lets them go on. */
    async stopPages() {
      const session = await browser.newBrowserCDPSession()
      const { processInfo } = await session.send('SystemInfo.getProcessInfo')
      await session.detach()
      const pages = processInfo.filter(({ type }) => type === 'renderer')
      for (const { id } of pages) process.kill(id, 'SIGSTOP')
      return () => {
        for (const { id } of pages) process.kill(id, 'SIGCONT')
      }
    },
    async close() {
      await browser.close()
      server.close()
    },
  }
}
