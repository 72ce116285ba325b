import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { expect, test } from 'vitest'
import { here } from '../support/package.js'

const BARRIERS = [
  'import-x/no-restricted-paths',
  '@typescript-eslint/no-restricted-imports',
  'import-x/no-default-export',
]

// Types would take seconds for each file, and no barrier asks for them.
const eslint = new ESLint({
  cwd: here('.'),
  overrideConfig: [tseslint.configs.disableTypeChecked],
})

/** The barriers that a line of code breaks in a file, which need not exist. */
async function broken(file: string, line: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${line}\n`, { filePath: here(file) })
  const fatal = result!.messages.find((message) => message.fatal)
  if (fatal) throw new Error(fatal.message)
  return result!.messages.map(({ ruleId }) => String(ruleId)).filter((rule) => BARRIERS.includes(rule))
}

const codeFrom = (from: string) => `export { something } from '${from}'`
const typeFrom = (from: string) => `export type { Something } from '${from}'`

test.each([
  ['src/core/probe.ts', codeFrom('../cognito/errors.js')],
  ['src/core/probe.ts', typeFrom('../cognito/transport.js')],
  ['src/core/probe.ts', typeFrom('../browser/storage.js')],
  ['src/core/probe.ts', typeFrom('react')],
  ['src/core/probe.ts', codeFrom('@tanstack/react-query')],
  ['src/core/probe.ts', codeFrom('node:crypto')],
  ['src/cognito/probe.ts', typeFrom('../transports/fetch.js')],
  ['src/cognito/probe.ts', codeFrom('../browser/clock.js')],
  ['src/cognito/probe.ts', typeFrom('amazon-cognito-identity-js')],
  ['src/transports/probe.ts', codeFrom('../browser/clock.js')],
  ['src/transports/probe.ts', typeFrom('../react/options.js')],
  ['src/transports/probe.ts', typeFrom('amazon-cognito-identity-js')],
  ['src/transports/probe.ts', codeFrom('../server/index.js')],
  ['src/server/probe.ts', codeFrom('node:http')],
  ['src/server/probe.ts', codeFrom('node:crypto')],
  ['src/server/probe.ts', typeFrom('../react/options.js')],
  ['src/react/probe.ts', typeFrom('../server/index.js')],
  ['src/browser/probe.ts', typeFrom('../cognito/transport.js')],
  ['src/browser/probe.ts', codeFrom('../react/context.js')],
  ['src/locales/probe.ts', codeFrom('../core/error.js')],
  ['src/locales/probe.ts', codeFrom('react')],
  ['src/locales/probe.ts', typeFrom('../components/anatomy.js')],
  ['src/react/probe.ts', codeFrom('../components/anatomy.js')],
  ['src/react/probe.ts', codeFrom('../locales/en.js')],
  ['src/react/probe.ts', typeFrom('amazon-cognito-identity-js')],
  ['src/react/probe.ts', codeFrom('../testing/index.js')],
  ['src/components/probe.ts', codeFrom('../transports/fetch.js')],
  ['src/components/probe.ts', codeFrom('../index.js')],
  ['src/components/probe.ts', codeFrom('@tanstack/react-query')],
  ['src/testing/probe.ts', codeFrom('../core/digest.js')],
  ['src/testing/probe.ts', typeFrom('../cognito/request.js')],
  ['src/testing/probe.ts', codeFrom('msw')],
  ['src/testing/operations/probe.ts', codeFrom('../../core/digest.js')],
  ['src/testing/operations/probe.ts', codeFrom('../../index.js')],
  ['src/testing/msw.ts', codeFrom('node:http')],
  ['src/testing/react.tsx', codeFrom('../react/context.js')],
  ['src/core/probe.ts', codeFrom('../../test/support/package.js')],
  ['src/index.ts', codeFrom('../test/support/package.js')],
  ['src/index.ts', codeFrom('../build/styles.js')],
  ['src/index.ts', codeFrom('../.storybook/main.js')],
  ['src/index.ts', 'export default 1'],
])('%s may not: %s', async (file, line) => {
  expect(await broken(file, line)).not.toEqual([])
})

test.each([
  ['src/core/probe.ts', codeFrom('./digest.js')],
  ['src/cognito/probe.ts', codeFrom('../core/error.js')],
  ['src/transports/probe.ts', codeFrom('../cognito/wire.js')],
  ['src/server/probe.ts', codeFrom('../transports/fetch.js')],
  ['src/browser/probe.ts', typeFrom('../core/clock.js')],
  ['src/locales/probe.ts', typeFrom('react')],
  ['src/locales/probe.ts', typeFrom('../core/error.js')],
  ['src/react/probe.ts', codeFrom('@tanstack/react-query')],
  ['src/react/probe.ts', typeFrom('../locales/labels.js')],
  ['src/components/probe.ts', codeFrom('../react/context.js')],
  ['src/testing/operations/probe.ts', codeFrom('../pool.js')],
  ['src/testing/operations/probe.ts', typeFrom('../../core/clock.js')],
  ['src/testing/msw.ts', codeFrom('msw')],
  ['src/testing/react.tsx', codeFrom('../index.js')],
  ['src/index.ts', codeFrom('./components/anatomy.js')],
])('%s may: %s', async (file, line) => {
  expect(await broken(file, line)).toEqual([])
})
