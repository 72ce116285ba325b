// Finds a Chromium, or installs one: an environment variable, the system's, Playwright's, Playwright's download, Debian's package.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

const HELP = `react-cognito-resend-code: no Chromium was found, and none could be installed.
The browser, story and end-to-end tests run in one and are never skipped. Do one of these, then run the tests again:
  npx playwright install --with-deps chromium
  sudo apt-get install chromium
  export CHROMIUM_PATH=/path/to/chromium`

function onPath() {
  for (const dir of (process.env.PATH ?? '').split(delimiter))
    for (const name of NAMES) if (dir && existsSync(join(dir, name))) return join(dir, name)
}

async function playwrights() {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : undefined
}

/** The path of a Chromium that is on this machine, or undefined. Throws when CHROMIUM_PATH names none. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`react-cognito-resend-code: CHROMIUM_PATH is ${named}, where there is no file.\n${HELP}`)
  }
  return onPath() ?? (await playwrights())
}

function run(command, ...args) {
  console.log(`$ ${command} ${args.join(' ')}`)
  return (
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  )
}

function mayInstallPackages() {
  return process.platform === 'linux' && process.getuid?.() === 0 && onPathCommand('apt-get')
}

function onPathCommand(name) {
  return (process.env.PATH ?? '').split(delimiter).some((dir) => dir && existsSync(join(dir, name)))
}

/** Like {@link findChromium}, and installs one where there is none. Throws with the command to run when it can't. */
export async function ensureChromium() {
  const found = await findChromium()
  if (found) return found
  if (run(process.execPath, 'node_modules/playwright/cli.js', 'install', 'chromium')) {
    const path = await playwrights()
    if (path) return path
  }
  if (
    mayInstallPackages() &&
    run('apt-get', 'update') &&
    run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation')
  ) {
    const path = onPath()
    if (path) return path
  }
  throw new Error(HELP)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const path = await ensureChromium()
    console.log(`Chromium: ${path} (${execFileSync(path, ['--version'], { encoding: 'utf8' }).trim()})`)
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
