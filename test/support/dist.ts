import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'

const BUILT_FROM = ['src', 'build', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'vite.config.ts']
const LAST_BUILT = 'dist/index.cjs'

/** Builds the package unless dist is newer than all that it is built from. */
export default function buildWhereStale(): void {
  if (existsSync(LAST_BUILT) && BUILT_FROM.every((path) => changed(path) <= changed(LAST_BUILT))) return
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`)
}

function changed(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(...readdirSync(path).map((name) => changed(`${path}/${name}`)))
}
