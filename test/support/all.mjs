// What `npm test` runs: the cheapest first, up to the first that fails. The last line counts the tests, for CI.
import { spawnSync } from 'node:child_process'

const STEPS = ['chromium', 'types', 'lint', 'build', 'package', 'size', 'compat', 'vitest']

for (const step of STEPS) {
  const started = Date.now()
  console.log(`\n== ${step}`)
  // Without `prepack`: it was built by the step before.
  const args = step === 'vitest' ? ['exec', 'vitest', 'run'] : ['run', '--silent', '--ignore-scripts', step]
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (step === 'vitest') process.exit(status ?? 1)
  if (status !== 0) {
    // Vitest counts its own.
    console.log(`\n${step} failed; what comes after it was not run.\n0 passed, 1 failed`)
    process.exit(1)
  }
  console.log(`   ${step}: ${Math.round((Date.now() - started) / 1000)} s`)
}
