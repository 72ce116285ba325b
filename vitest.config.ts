import { fileURLToPath } from 'node:url'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { tokenStyles } from './build/tokens/plugin.js'
import { findChromium } from './test/support/chromium.mjs'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const executablePath = await findChromium()
const chromium = (contextOptions = {}) =>
  playwright({ launchOptions: executablePath ? { executablePath } : {}, contextOptions })

/** A browser project. What its pages import is bundled before the first test: a late find would reload the page. */
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: chromium(),
  instances: [{ browser: 'chromium' as const }],
})
const optimizeDeps = {
  include: [
    'react',
    'react/jsx-runtime',
    'react/jsx-dev-runtime',
    'react-dom',
    'react-dom/client',
    'react-dom/server',
    '@tanstack/react-query',
    '@testing-library/react',
    '@testing-library/user-event',
    'amazon-cognito-identity-js',
    'aws-amplify',
    '@aws-sdk/client-cognito-identity-provider',
    'axe-core',
  ],
}

/** For what hangs: on a busy machine a test of a second took six, and those after it failed with it. */
const testTimeout = 30_000

/** What a React test runs under: StrictMode is each test's own, console noise is nobody's. */
const dom = { environment: 'jsdom', setupFiles: ['test/support/setup.ts'], restoreMocks: true, testTimeout }

/** Vitest leaves a core free, which of two is half the machine: browsers run apart from what takes both. */
const busy = (groupOrder: number) => ({ maxWorkers: '100%', sequence: { groupOrder } })

const react18 = {
  alias: [
    { find: /^react($|\/)/, replacement: `${here('./test/react-18/node_modules/react')}$1` },
    // Its CommonJS build would require React 19 past the aliases.
    {
      find: /^@testing-library\/react$/,
      replacement: here('./node_modules/@testing-library/react/dist/@testing-library/react.esm.js'),
    },
    { find: /^react-dom($|\/)/, replacement: `${here('./test/react-18/node_modules/react-dom')}$1` },
  ],
}

const wholePages = (...names: string[]) => names.map((name) => `test/e2e/${name}.test.ts`)
/** Those that wait for what is shown, however long that takes. */
const apps = wholePages('backend', 'signUp', 'starts', 'storybook')
/** Those that count frames, clocks and heaps, which are sensitive to a busy machine. */
const timed = wholePages('soak', 'tabs', 'time')

/** Whole pages of the probe. */
const probe = {
  environment: 'node',
  globalSetup: ['dist', 'tarball', 'probeApp'].map((name) => `test/support/${name}.ts`),
  testTimeout: 60_000,
  hookTimeout: 120_000,
} as const

export default defineConfig({
  // amazon-cognito-identity-js reads `global`, which no browser has.
  define: { global: 'globalThis' },
  plugins: [react(), tokenStyles()],
  test: {
    reporters: ['default', './test/support/summary.ts'],
    projects: [
      {
        extends: true,
        test: {
          ...dom,
          ...busy(0),
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', 'test/{e2e,package}/**', 'test/**/*.{ssr,browser}.test.*'],
        },
      },
      {
        extends: true,
        resolve: react18,
        test: {
          ...dom,
          ...busy(0),
          name: 'react-18',
          include: ['test/{react,components}/**/*.test.tsx'],
          // Random input is read by the same code under each React, and takes long.
          exclude: ['test/**/*.browser.test.*', 'test/**/hostile.test.tsx'],
          server: { deps: { inline: [/@tanstack\/react-query/, /@testing-library\/react/] } },
        },
      },
      {
        extends: true,
        test: {
          ...busy(0),
          name: 'ssr',
          environment: 'node',
          include: ['test/**/*.ssr.test.{ts,tsx}'],
          setupFiles: ['test/support/setup.ts'],
          testTimeout,
        },
      },
      {
        extends: true,
        optimizeDeps,
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.{ts,tsx}'],
          setupFiles: ['test/support/setup.ts'],
          browser: browser(),
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        optimizeDeps: { include: [...optimizeDeps.include, '@storybook/react/entry-preview-argtypes'] },
        plugins: [storybookTest({ configDir: here('./.storybook') })],
        test: {
          name: 'stories',
          // axe looks at each in both schemes; the grids of all languages are large.
          testTimeout: 60_000,
          browser: browser(),
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...busy(2),
          name: 'package',
          environment: 'node',
          include: ['test/package/**/*.test.ts'],
          globalSetup: 'test/support/dist.ts',
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...busy(2),
          name: 'apps',
          environment: 'node',
          include: apps,
          globalSetup: ['test/support/dist.ts', 'test/support/tarball.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          ...probe,
          ...busy(2),
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: [...apps, ...timed],
        },
      },
      {
        extends: true,
        test: { ...probe, name: 'timed', include: timed, fileParallelism: false, sequence: { groupOrder: 3 } },
      },
    ],
  },
})
