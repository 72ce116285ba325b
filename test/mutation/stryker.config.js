import { GROUPS } from './groups.js'

const name = process.env.MUTATION_GROUP ?? ''

/**
 * Changes `src/core` and `src/cognito` one place at a time, in a copy, and counts which changes the tests notice.
 * `npm run mutation -- core --mutate src/core/outcome.ts` looks at one file.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: [...GROUPS[name].mutate],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.js', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  dryRunTimeoutMinutes: 30,
  ignorePatterns: ['dist', 'storybook-static', 'coverage', 'stories', 'site', 'test/e2e', 'test/bench', 'test/compat'],
  tempDirName: `node_modules/.stryker/${name}`,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `node_modules/.stryker/${name}.json` },
  clearTextReporter: { logTests: false, allowColor: false },
  thresholds: { high: 95, low: 90, break: 90 },
}
