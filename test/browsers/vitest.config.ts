import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const support = (name: string) => `./test/support/${name}.ts`

/** The stories, and tabs that share, in browsers other than Chromium. Not part of `npm test`: CI need not have them. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'browsers',
    environment: 'node',
    include: ['test/browsers/*.engines.ts'],
    globalSetup: [
      './test/browsers/install.mjs',
      ...['dist', 'tarball', 'probeApp'].map(support),
      './test/browsers/storybook.ts',
    ],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Tabs and clocks are sensitive to a busy machine.
    fileParallelism: false,
  },
})
