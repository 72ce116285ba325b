import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The path of a file below test/bench. */
export const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** The root of the repository. */
export const root = here('../..')

function npm(...args) {
  const { status } = spawnSync('npm', args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed`)
}

/** Installs the peers where they are missing, and builds the package as it is published; not with `--built`. */
export function prepare() {
  if (!existsSync(here('node_modules'))) npm('ci', '--prefix', here('.'))
  if (!process.argv.includes('--built')) npm('run', 'build')
}
