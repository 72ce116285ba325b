// Packs the package, installs it into fresh apps, and builds and runs each: `npm run test:compat [app…]`.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { ensureChromium } from '../support/chromium.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const ROOT = here('../..')
const NAME = 'react-cognito-resend-code'
/** What a plain shell has, and not what npm or Vitest set for their children. */
const ENV = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|VITEST|INIT_CWD)/.test(name)),
)

/** Each app: what it runs after its installation, and what it serves. */
const APPS = {
  node: {
    run: [
      ['node', 'check.mjs'],
      ['node', 'types.mjs'],
    ],
  },
  'vite-react-19': {
    run: [['npx', 'vite', 'build']],
    serve: (port) => ['npx', 'vite', 'preview', '--host', '127.0.0.1', '--port', port, '--strictPort'],
  },
  'vite-react-18': {
    run: [['npx', 'vite', 'build']],
    serve: (port) => ['npx', 'vite', 'preview', '--host', '127.0.0.1', '--port', port, '--strictPort'],
  },
  vitest: { run: [['npx', 'vitest', 'run']] },
  jest: { run: [['npx', 'jest', '--ci']] },
  webpack: { run: [['npx', 'webpack']], serve: (port) => ['node', 'serve.mjs', port] },
  next: {
    run: [['npx', 'next', 'build']],
    serve: (port) => ['npx', 'next', 'start', '-H', '127.0.0.1', '-p', port],
    api: true,
  },
  'react-router': {
    run: [
      ['npx', 'react-router', 'typegen'],
      ['npx', 'tsc'],
      ['npx', 'react-router', 'build'],
    ],
    serve: () => ['npx', 'react-router-serve', 'build/server/index.js'],
    api: true,
  },
}
/** Seconds each, so part of `npm test`; the others only by this command. */
const QUICK = ['node', 'vite-react-18']

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

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return String(port)
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

/** The page of every app: it is hydrated without a word on the console, and one tap makes one request. */
async function checkPage(browser, url, cognito) {
  const { createCognitoEmulator } = await import(`${NAME}/testing`)
  const emulator = createCognitoEmulator({ users: [{ username: 'jane', email: 'jane@example.com' }] })
  const page = await browser.newPage()
  const problems = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => /error|warning/.test(message.type()) && problems.push(message.text()))
  await page.route(/^https:\/\/cognito-idp\./, async (route, request) => {
    const response = await emulator.handle(
      new Request(request.url(), {
        method: request.method(),
        headers: Object.entries(request.headers()).filter(([name]) => !name.startsWith(':')),
        body: request.postData(),
      }),
    )
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    })
  })
  await page.goto(url)
  const button = page.getByRole('button', { name: 'Send the code again' })
  await page.waitForFunction(() => {
    const trigger = document.querySelector('[data-part="trigger"]')
    return trigger && trigger.getAttribute('aria-disabled') === null
  })
  await button.dblclick()
  await page.getByText('j***@e***').first().waitFor()
  const { requests } = cognito ?? emulator
  await page.close()
  if (requests.length !== 1) problems.push(`${requests.length} requests were made for one tap.`)
  if (problems.length) throw new Error(problems.join('\n'))
}

async function checkApp(name, tarball, browser) {
  const { run: commands, serve, api } = APPS[name]
  const cwd = mkdtempSync(join(tmpdir(), `compat-${name}-`))
  const { createCognitoEmulator } = await import(`${NAME}/testing`)
  const { startCognitoServer } = await import(`${NAME}/testing/node`)
  let cognito
  try {
    cpSync(here(`apps/${name}`), cwd, { recursive: true, filter: (path) => !/node_modules/.test(path) })
    run(cwd, ['npm', 'ci', '--silent', '--prefer-offline'])
    run(cwd, ['npm', 'install', '--no-save', '--silent', '--prefer-offline', tarball])
    for (const command of commands) run(cwd, command)
    if (!serve) return
    const port = await freePort()
    const url = `http://127.0.0.1:${port}/`
    const emulator =
      api &&
      createCognitoEmulator({
        clients: [{ clientId: '1example23456789', clientSecret: 'sekrit-client-secret' }],
        users: [{ username: 'jane', email: 'jane@example.com' }],
      })
    if (emulator) cognito = await startCognitoServer(emulator)
    const env = {
      ...ENV,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: port,
      HOST: '127.0.0.1',
      ORIGIN: url.slice(0, -1),
      COGNITO_ENDPOINT: cognito?.url,
    }
    await serving(cwd, serve(port), url, env, async () => {
      await checkPage(browser, url)
      // The same page by its own server, where the app has one.
      if (emulator) await checkPage(browser, `${url}backend`, emulator)
    })
  } finally {
    await cognito?.close()
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
const browser = await chromium.launch({ executablePath: await ensureChromium() })
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
