import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { GROUPS } from './groups.js'

const { tests, environment = 'node' } = GROUPS[process.env.MUTATION_GROUP ?? '']

/** The tests that Stryker runs: those of one group, with fewer random stories. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  define: { global: 'globalThis' },
  test: {
    setupFiles: ['test/support/setup.ts', 'test/mutation/setup.ts'],
    restoreMocks: true,
    environment,
    include: [...tests],
    exclude: ['test/**/*.{ssr,browser}.test.*'],
    env: { FAST_CHECK_SEED: '1', SIMULATION_RUNS: '20' },
  },
})
