// What `npm test` runs: the cheapest first, up to the first that fails. The last line counts the tests, for CI.
import { spawn } from 'node:child_process'

/** Side by side before the tests: the sources, and the package that is made of them. */
const LANES = [
  ['types', 'lint'],
  ['build', 'package', 'size', 'compat'],
]

/** Runs a command with npm; resolves with its status and what it said, where that is not passed on at once. */
function npm(args, stdio) {
  const child = spawn('npm', args, { stdio, shell: process.platform === 'win32' })
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk))
  return new Promise((resolve) =>
    child.on('close', (status) => resolve({ status: status ?? 1, said: Buffer.concat(said).toString() })),
  )
}

/** Runs a script of package.json, and tells whether it passed. */
async function passes(step, stdio) {
  const started = Date.now()
  // Without `prepack`: it was built by a step before.
  const { status, said } = await npm(['run', '--silent', '--ignore-scripts', step], stdio)
  console.log(`\n== ${step}: ${Math.round((Date.now() - started) / 1000)} s\n${said}`.trimEnd())
  if (status !== 0) failed.push(step)
  return status === 0
}

const failed = []
if (await passes('chromium', 'inherit'))
  await Promise.all(
    LANES.map(async (steps) => {
      for (const step of steps) if (failed.length || !(await passes(step, 'pipe'))) return
    }),
  )
if (failed.length) {
  // Vitest counts its own.
  console.log(`\n${failed.join(' and ')} failed; what comes after was not run.\n0 passed, ${failed.length} failed`)
  process.exit(1)
}
process.exit((await npm(['exec', 'vitest', 'run'], 'inherit')).status)
