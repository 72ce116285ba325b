import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The tests that Stryker runs: those of the core and of the hook, in jsdom, with fewer random stories. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  define: { global: 'globalThis' },
  test: {
    environment: 'jsdom',
    setupFiles: ['test/support/setup.ts'],
    restoreMocks: true,
    include: ['test/{core,cognito,react,browser}/**/*.test.{ts,tsx}'],
    exclude: ['test/**/*.{ssr,browser}.test.*'],
    env: { SIMULATION_RUNS: '20', SIMULATION_SEED: '1' },
  },
})
