import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/** Installs what drives the browsers, where it is missing. */
export default function install() {
  if (!existsSync(here('node_modules'))) execFileSync('npm', ['ci', '--prefix', here('.')], { stdio: 'inherit' })
}
