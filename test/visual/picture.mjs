// `npm run picture`: takes the README's picture of the button, from the Storybook as it is published.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { preview } from 'vite'
import { ensureChromium } from '../support/chromium.mjs'

const STORY = 'button-status--cooldown'
const FILE = fileURLToPath(new URL('../../stories/assets/button.png', import.meta.url))
/** What the button needs, and no more, in CSS px. */
const WIDTH = 360

const folder = mkdtempSync(join(tmpdir(), 'picture-'))
let server
let browser
try {
  const build = spawnSync('npx', ['storybook', 'build', '--quiet', '-o', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (build.status !== 0) throw new Error('storybook build failed')
  server = await preview({
    configFile: false,
    root: tmpdir(),
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  })
  browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--disable-lcd-text'] })
  // The story's clock stands still; time zone and language are all that a machine could change.
  const page = await browser.newPage({
    viewport: { width: WIDTH, height: 400 },
    deviceScaleFactor: 2,
    timezoneId: 'UTC',
    locale: 'en-US',
    reducedMotion: 'reduce',
  })
  const { port } = server.httpServer.address()
  await page.goto(`http://127.0.0.1:${port}/iframe.html?id=${STORY}&viewMode=story`)
  const button = page.locator('[data-scope="resend-code"][data-part="root"]')
  await button.getByText('0:27').waitFor()
  // The story ends with a tap, and a picture needs no focus.
  await page.evaluate(() => document.activeElement.blur())
  const { x, y, width, height } = await button.boundingBox()
  const edge = 16
  const clip = { x: x - edge, y: y - edge, width: Math.min(width + 2 * edge, WIDTH), height: height + 2 * edge }
  await page.screenshot({ path: FILE, clip })
  console.log(`${FILE} shows ${STORY}`)
} finally {
  await browser?.close()
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
}
