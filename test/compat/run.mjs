// Packs the package, installs it into fresh apps, and builds and runs each: `npm run test:compat [app…]`.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { ensureChromium } from '../support/chromium.mjs'
import { freePort } from '../support/freePort.mjs'
import { APPS, QUICK } from './apps.mjs'
import { checkServer, CLIENT, TIMEOUT_MS, USER } from './checkServer.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const ROOT = here('../..')
const NAME = 'react-cognito-resend-code'
/** What a plain shell has, and not what npm or Vitest set for their children. */
const ENV = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|VITEST|INIT_CWD)/.test(name)),
)

function run(cwd, [command, ...args], env = ENV) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: { ...env, NEXT_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  })
  const output = `${stdout}${stderr}`
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} failed.\n${output.slice(-4_000)}`)
  return output
}

/** Runs a server until `use` is through with it. */
async function serving(cwd, command, url, env, use) {
  // A group of its own: npx does not pass signals on to what it runs.
  const server = spawn(command[0], command.slice(1), { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (output += chunk))
  const ended = once(server, 'exit')
  try {
    for (let tries = 0; ; tries++) {
      if (
        await fetch(url).then(
          () => true,
          () => false,
        )
      )
        break
      if (tries > 300 || server.exitCode !== null) throw new Error(`${command.join(' ')} does not serve.\n${output}`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    await use()
  } finally {
    if (server.exitCode === null) process.kill(-server.pid)
    await ended
  }
}

/** Serves an app, with a pool of its own behind it, until `use` is through. */
async function withServer(cwd, command, use) {
  const { createCognitoEmulator } = await import(`${NAME}/testing`)
  const { startCognitoServer } = await import(`${NAME}/testing/node`)
  const emulator = createCognitoEmulator({ clients: [CLIENT], users: [USER] })
  const cognito = await startCognitoServer(emulator)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/`
  const origin = url.slice(0, -1)
  const env = {
    ...ENV,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: port,
    HOST: '127.0.0.1',
    ORIGIN: origin,
    CLIENT_ID: CLIENT.clientId,
    CLIENT_SECRET: CLIENT.clientSecret,
    COGNITO_ENDPOINT: cognito.url,
    TIMEOUT_MS: String(TIMEOUT_MS),
  }
  try {
    await serving(cwd, typeof command === 'function' ? command(port) : command, url, env, () =>
      use({ url, origin, emulator, stop: () => cognito.close() }),
    )
  } finally {
    await cognito.close()
  }
}

const RUNTIME_HANDLERS = ['resend-code', 'hono/resend-code']

async function checkRuntime(cwd, { runtime, condition, command, handlers = RUNTIME_HANDLERS }) {
  const started = Date.now()
  await withServer(cwd, command, async (pool) => {
    const { url } = pool
    if (condition) {
      const asksFor = await (await fetch(`${url}condition`)).text()
      if (asksFor !== condition) throw new Error(`It asks packages for ${asksFor} in place of ${condition}.`)
    }
    await checkServer(
      handlers.map((path) => url + path),
      pool,
    )
  }).catch((error) => {
    throw new Error(`${runtime}: ${error.message}`)
  })
  console.log(`       ${runtime}: ${Math.round((Date.now() - started) / 1_000)} s`)
}

async function checkApp(name, tarball, browser) {
  const { run: commands, suite, serve, check, handlers, except, servers = [] } = APPS[name]
  const cwd = mkdtempSync(join(tmpdir(), `compat-${name}-`))
  try {
    cpSync(here(`apps/${name}`), cwd, { recursive: true, filter: (path) => !/node_modules/.test(path) })
    run(cwd, ['npm', 'ci', '--silent', '--prefer-offline'])
    run(cwd, ['npm', 'install', '--no-save', '--silent', '--prefer-offline', tarball])
    const env = { ...ENV, CHROMIUM_PATH: executablePath, PORT: await freePort(), REPOSITORY: ROOT }
    for (const command of commands) run(cwd, command, env)
    if (suite) run(ROOT, ['npx', 'vitest', 'run', '--config', join(cwd, suite)], env)
    if (serve)
      await withServer(cwd, serve, async (pool) => {
        const { url } = pool
        const { checkPage } = await import('./checkPage.mjs')
        await checkPage(browser, url)
        if (check) await (await import(check)).default(browser, url)
        if (!handlers) return
        // The same page by its own server, where the app has one.
        await checkPage(browser, `${url}backend`, pool.emulator)
        await checkServer(
          handlers.map((path) => url + path),
          pool,
          except,
        )
      })
    const problems = []
    for (const server of servers) await checkRuntime(cwd, server).catch((error) => problems.push(error.message))
    if (problems.length) throw new Error(problems.join('\n'))
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}

const asked = process.argv.slice(2)
const names = asked.includes('--quick') ? QUICK : asked.length ? asked : Object.keys(APPS)
for (const name of names)
  if (!APPS[name]) throw new Error(`There is no app ${name}: ${readdirSync(here('apps')).join(', ')}.`)
// `npm test` has just built it.
if (!asked.includes('--quick') || !existsSync(join(ROOT, 'dist/index.cjs'))) run(ROOT, ['npm', 'run', 'build'])

const packed = mkdtempSync(join(tmpdir(), 'compat-pack-'))
run(ROOT, ['npm', 'pack', '--ignore-scripts', '--silent', '--pack-destination', packed])
const tarball = join(packed, readdirSync(packed)[0])
const executablePath = await ensureChromium()
const browser = await chromium.launch({ executablePath })
let failed = 0
try {
  for (const name of names) {
    const started = Date.now()
    const seconds = () => `${Math.round((Date.now() - started) / 1_000)} s`
    try {
      await checkApp(name, tarball, browser)
      console.log(`ok     ${name}: ${seconds()}`)
    } catch (error) {
      failed++
      console.log(`FAILED ${name}: ${seconds()}\n${error.message}`)
    }
  }
} finally {
  await browser.close()
  rmSync(packed, { recursive: true, force: true })
}
console.log(`${names.length - failed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
