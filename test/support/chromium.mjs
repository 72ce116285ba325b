// Finds a Chromium, or installs one: an environment variable, the system's, Playwright's, Playwright's download, Debian's package.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

const HELP = `react-cognito-resend-code: no Chromium was found that starts, and none was installed.
The browser, story and end-to-end tests run in one and are never skipped. Do one of these, then run the tests again:
  npx playwright install --with-deps chromium
  sudo apt-get install chromium
  export CHROMIUM_PATH=/path/to/chromium`

/** The programs of these names that are on the path. */
export function onPath(...names) {
  const dirs = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return dirs.flatMap((dir) => names.map((name) => join(dir, name))).filter((path) => existsSync(path))
}

/** What a browser says its version is; nothing when it does not start, such as for want of a system library. */
function versionOf(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 })
  return status === 0 ? stdout.trim() : undefined
}

/** The path of a Chromium that is on this machine and starts, or undefined. Throws when CHROMIUM_PATH names none. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named))
    throw new Error(`react-cognito-resend-code: CHROMIUM_PATH is ${named}, where there is no file.\n${HELP}`)
  if (named) return named
  const { chromium } = await import('playwright')
  return [...onPath(...NAMES), chromium.executablePath()].find(versionOf)
}

function run(command, args, { env = {}, minutes = 5 } = {}) {
  console.log(`$ ${command} ${args.join(' ')}`)
  const options = { stdio: 'inherit', env: { ...process.env, ...env }, timeout: minutes * 60_000 }
  return spawnSync(command, args, options).status === 0
}

/** Playwright's own command line. It gives up on a closed network: 10 s for each of its tries. */
function playwright(...args) {
  const cli = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright/package.json')))
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
  return run(process.execPath, [cli, ...args], { env })
}

function debians() {
  if (process.platform !== 'linux' || onPath('apt-get').length === 0) return
  const root = process.getuid() === 0
  if (!root && spawnSync('sudo', ['-n', 'true']).status !== 0) return
  const apt = (...args) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]
    return root ? run(command[0], command.slice(1)) : run('sudo', ['-n', ...command])
  }
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation')
}

/** Like {@link findChromium}, and installs one where there is none. Throws with the command to run when it can't. */
export async function ensureChromium({ install = true } = {}) {
  const ways = install ? [() => playwright('install', '--no-shell', 'chromium'), debians] : []
  for (const way of [() => {}, ...ways]) {
    way()
    const path = await findChromium()
    if (path) return path
  }
  throw new Error(HELP)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const path = await ensureChromium({ install: !process.argv.includes('--no-install') })
    console.log(`Chromium: ${versionOf(path)}`)
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
