import { relative } from 'node:path'
import { build, type Rolldown } from 'vite'
import { describe, expect, test } from 'vitest'
import { here, manifest } from '../support/package.js'

const peers = Object.keys(manifest.peerDependencies)

/** The files of dist whose code a bundle has that imports one export and nothing else. */
async function filesOf(name: string): Promise<string[]> {
  const entry = 'virtual:one-export'
  const result = (await build({
    configFile: false,
    root: here('.'),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'one-export',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) =>
          id === `\0${entry}` ? `export { ${name} } from ${JSON.stringify(here('dist/index.js'))}` : undefined,
      },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        external: peers.map((peer) => new RegExp(`^${peer}($|/)`)),
      },
    },
  })) as Rolldown.RolldownOutput
  const [{ modules }] = result.output
  return Object.entries(modules)
    .filter(([id, { renderedLength }]) => !id.startsWith('\0') && renderedLength > 0)
    .map(([id]) => relative(here('dist'), id))
    .sort()
}

describe('an export that is imported alone', () => {
  test.each([
    [
      'useSecondsRemaining',
      ['browser/clock.js', 'core/seconds.js', 'core/ticker.js', 'react/context.js', 'react/useSecondsRemaining.js'],
    ],
    ['defaultPolicy', ['core/kinds.js', 'core/ledger.js', 'core/paced.js']],
  ])('%s brings in only %j', async (name, files) => {
    expect(await filesOf(name)).toEqual(files)
  })

  test.each([
    ['useResendConfirmationCode', /^(components|locales|testing)\//],
    ['fetchTransport', /^(components|locales|testing|react|browser)\//],
    ['userPoolTransport', /^(components|locales|testing|react|browser)\//],
    ['createPolicy', /^(components|locales|testing|react|browser|cognito|transports)\//],
    ['ResendCodeError', /^(components|locales|testing|react|browser|transports)\//],
    ['ResendCodeProvider', /^(components|locales|testing)\//],
    ['ResendCodeButton', /^testing\//],
  ])('%s brings in nothing of %s', async (name, others) => {
    const files = await filesOf(name)
    expect(files).not.toEqual([])
    expect(files.filter((file) => others.test(file))).toEqual([])
  })
})
