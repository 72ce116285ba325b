// What `npm test` runs: the cheapest first, up to the first that fails. The last line counts the tests, for CI.
import { spawn } from 'node:child_process'

/** What stands together runs at once: one keeps a core busy, the other mostly waits for its installations. */
const STEPS = [['chromium'], ['types'], ['build'], ['package'], ['size'], ['lint', 'compat'], ['vitest']]

/** Runs a step, and tells whether it failed; what runs beside others is heard at its end. */
function run(step, stdio) {
  const started = Date.now()
  // Without `prepack`: it was built by the step before.
  const args = step === 'vitest' ? ['exec', 'vitest', 'run'] : ['run', '--silent', '--ignore-scripts', step]
  const child = spawn('npm', args, { stdio, shell: process.platform === 'win32' })
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk))
  return new Promise((resolve) =>
    child.on('close', (status) => {
      if (said.length) console.log(`\n== ${step}\n${Buffer.concat(said)}`)
      if (step !== 'vitest') console.log(`   ${step}: ${Math.round((Date.now() - started) / 1000)} s`)
      resolve(status ?? 1)
    }),
  )
}

for (const steps of STEPS) {
  console.log(`\n== ${steps.join(', ')}`)
  const statuses = await Promise.all(steps.map((step) => run(step, steps.length > 1 ? 'pipe' : 'inherit')))
  if (steps.includes('vitest')) process.exit(statuses[0])
  const failed = steps.filter((_, index) => statuses[index] !== 0)
  if (failed.length) {
    // Vitest counts its own.
    console.log(`\n${failed.join(' and ')} failed; what comes after was not run.\n0 passed, ${failed.length} failed`)
    process.exit(1)
  }
}
