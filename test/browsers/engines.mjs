// Firefox by WebDriver BiDi, and WebKitGTK, whose engine is Safari's, by WebDriver.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import puppeteer from 'puppeteer-core'
import { Builder, Capabilities } from 'selenium-webdriver'
import { onPath } from '../support/chromium.mjs'
import { freePort } from '../support/freePort.mjs'

/** How long a script may take, ms. */
const PATIENCE = 60_000

/** The path of a program. */
function program(debians, ...names) {
  const [found] = onPath(...names)
  if (found) return found
  throw new Error(
    `react-cognito-resend-code: there is no ${names.join(' or ')} on this machine, and these tests are never skipped. Install it: sudo apt-get install ${debians}`,
  )
}

async function firefox() {
  const executablePath = program('firefox-esr', 'firefox', 'firefox-esr')
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, protocolTimeout: PATIENCE })
  return {
    version: (await browser.version()).replace('/', ' '),
    async open(url) {
      const page = await browser.newPage({ type: 'window' })
      await page.goto(url)
      return { evaluate: (script) => page.evaluate(script), reload: () => page.reload(), close: () => page.close() }
    },
    close: () => browser.close(),
  }
}

/** A screen that nobody sees, for a browser that has no headless mode. */
async function startScreen() {
  const screen = spawn(program('xvfb', 'Xvfb'), ['-displayfd', '1', '-screen', '0', '1280x1024x24'])
  const [number] = await once(screen.stdout, 'data')
  return { screen, display: `:${String(number).trim()}` }
}

async function webKit() {
  const driver = program('webkit2gtk-driver', 'WebKitWebDriver')
  const { screen, display } = await startScreen()
  const port = await freePort()
  const server = spawn(driver, [`--port=${port}`], { env: { ...process.env, DISPLAY: display }, stdio: 'ignore' })
  const stop = () => [server, screen].forEach((child) => child.kill())
  try {
    const session = await startSession(`http://127.0.0.1:${port}`)
    await session.manage().setTimeouts({ script: PATIENCE })
    const capabilities = await session.getCapabilities()
    // Whoever has closed the window it is in can open none.
    const home = await session.getWindowHandle()
    return {
      version: `WebKitGTK ${capabilities.get('browserVersion')}`,
      async open(url) {
        await session.switchTo().newWindow('window')
        const window = await session.getWindowHandle()
        await session.get(url)
        return {
          async evaluate(script) {
            await session.switchTo().window(window)
            const { value, error } = await session.executeAsyncScript(
              `const [done] = arguments; Promise.resolve(${script}).then((value) => done({ value }), (error) => done({ error: String(error) }))`,
            )
            if (error) throw new Error(error)
            return value
          },
          async reload() {
            await session.switchTo().window(window)
            await session.navigate().refresh()
          },
          async close() {
            await session.switchTo().window(window)
            await session.close()
            await session.switchTo().window(home)
          },
        }
      },
      close: () => session.quit().finally(stop),
    }
  } catch (error) {
    stop()
    throw error
  }
}

/** A session of a driver that is about to listen. */
async function startSession(url, tries = 50) {
  const capabilities = new Capabilities({ browserName: 'MiniBrowser' })
  try {
    return await new Builder().usingServer(url).withCapabilities(capabilities).build()
  } catch (error) {
    if (!tries || !/ECONNREFUSED/.test(String(error))) throw error
    await new Promise((resolve) => setTimeout(resolve, 100))
    return startSession(url, tries - 1)
  }
}

/** How each browser is started. */
export const ENGINES = { Firefox: firefox, WebKit: webKit }
