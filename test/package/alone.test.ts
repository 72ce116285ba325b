import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Rolldown } from 'vite'
import { describe, expect, test } from 'vitest'
import budgets from '../../.size-limit.json' with { type: 'json' }
import { here, manifest, scripts } from '../support/package.js'

const peers = Object.keys(manifest.peerDependencies)

/** The files of dist whose code a bundle has that imports one export, or all with `*`, of one file and nothing else. */
async function filesOf(name: string, file = 'dist/index.js'): Promise<string[]> {
  const names = name === '*' ? name : `{ ${name} }`
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
        load: (id) => (id === `\0${entry}` ? `export ${names} from ${JSON.stringify(here(file))}` : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        external: [/^node:/, ...peers.map((peer) => new RegExp(`^${peer}($|/)`))],
      },
    },
  })) as Rolldown.RolldownOutput
  const [{ modules }] = result.output
  return Object.entries(modules)
    .filter(([id, { renderedLength }]) => !id.startsWith('\0') && renderedLength > 0)
    .map(([id]) => relative(here('dist'), id))
    .sort()
}

/** The folders of dist that something brings in. */
async function foldersOf(name: string, file?: string): Promise<string> {
  const folders = (await filesOf(name, file)).map((path) => path.replace(/\/.*/, ''))
  return [...new Set(folders)].filter((folder) => folder !== '_virtual').join(' ')
}

const namesOf = async (file: string) =>
  Object.keys((await import(pathToFileURL(here(file)).href)) as Record<string, unknown>).sort()

const HOOK = 'browser cognito core react transports'
const BUTTON = 'browser cognito components core locales react transports'

/** What each export of '.' may bring in: the button alone has components and words. */
const EXPORTS: Readonly<Record<string, string>> = {
  ResendCode: BUTTON,
  ResendCodeButton: BUTTON,
  ResendCodeError: 'core',
  ResendCodeProvider: 'core react',
  createPolicy: 'core',
  defaultPolicy: 'core',
  fetchTransport: 'cognito core transports',
  isResendCodeError: 'core',
  toResendCodeError: 'cognito core',
  useResendConfirmationCode: HOOK,
  useSecondsRemaining: 'browser core react',
  userPoolTransport: 'cognito core transports',
}

/** What each other entry may bring in: no transport has the hook, no server the page, and no page the emulator. */
const ENTRIES: Readonly<Record<string, string>> = {
  './transports/amplify': 'cognito core transports',
  './transports/aws-sdk': 'cognito core transports',
  './transports/forgot-password': 'core transports',
  './transports/backend': 'cognito core transports',
  './mailbox': 'components core react',
  './server': 'cognito core server transports',
  './locales': 'locales',
  './testing': 'testing',
  './testing/msw': 'testing',
  './testing/node': 'testing',
  './testing/react': 'cognito core react testing transports',
}

describe('an export that is imported alone', () => {
  test('is on the list, each of them', async () => {
    expect(Object.keys(EXPORTS).sort()).toEqual(await namesOf('dist/index.js'))
  })

  test.each(Object.entries(EXPORTS))('%s brings in only %s', async (name, folders) => {
    expect(await foldersOf(name)).toBe(folders)
  })

  test.each([
    [
      'useSecondsRemaining',
      [
        'browser/clock.js',
        'browser/onWindow.js',
        'core/onePer.js',
        'core/seconds.js',
        'core/ticker.js',
        'react/context.js',
        'react/useSecondsRemaining.js',
      ],
    ],
    ['defaultPolicy', ['core/kinds.js', 'core/ledger.js', 'core/paced.js']],
  ])('%s brings in only %j', async (name, files) => {
    expect(await filesOf(name)).toEqual(files)
  })
})

describe('an entry that is imported alone', () => {
  const others = scripts.filter(({ entry }) => entry !== '.')

  test('is on the list, each of them', () => {
    expect(others.map(({ entry }) => entry).sort()).toEqual(Object.keys(ENTRIES).sort())
  })

  test.each(others.map((script) => [script.entry, script.import.default] as const))(
    '%s brings in only what it may',
    async (entry, file) => {
      expect(await foldersOf('*', file)).toBe(ENTRIES[entry])
    },
  )

  test('a language brings in words alone, and no other language', async () => {
    expect(await filesOf('*', 'dist/locales/de.js')).toEqual(['locales/de.js'])
  })
})

// What each weighs is size-limit's to say; a budget that names nothing would be kept by any bundle.
describe('a budget', () => {
  const named = budgets.flatMap(({ name, path, import: names = '*' }): (readonly [string, string, string])[] =>
    Object.entries(typeof names === 'string' ? { [path]: names } : names).flatMap(([file, text]) =>
      (text.match(/\w+|\*/g) ?? []).map((word) => [name, file, word] as const),
    ),
  )

  test.each(named)('of %s counts what there is: %s %s', async (_, file, name) => {
    expect(existsSync(here(file))).toBe(true)
    if (name !== '*') expect(await namesOf(file)).toContain(name)
  })

  test('is set for each hook, the button, everything, and each way to send that a page imports', () => {
    const paths = named.map(([, file, name]) => `${file} ${name}`)
    for (const name of ['useResendConfirmationCode', 'useSecondsRemaining', 'fetchTransport', 'ResendCodeButton', '*'])
      expect(paths).toContain(`dist/index.js ${name}`)
    const transports = scripts.filter(({ entry }) => entry.startsWith('./transports/'))
    expect(transports).not.toEqual([])
    for (const {
      import: { default: file },
    } of transports)
      expect(named.map((budget) => budget[1])).toContain(file.replace('./', ''))
  })
})
