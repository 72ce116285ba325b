import { execFileSync, spawnSync } from 'node:child_process'
import { rolldown } from 'rolldown'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { here, manifest } from '../support/package.js'

const SERVER = `${manifest.name}/server`
const ORDER = ['workerd', 'worker', 'edge-light', 'deno', 'bun', 'node', 'browser', 'default']

/** What runtimes and bundlers ask for besides `import` or `require`, and whether that is a browser. */
const RUNTIMES: readonly [who: string, conditions: readonly string[], file: 'index' | 'browser'][] = [
  ['Cloudflare Workers, by wrangler', ['workerd', 'worker', 'browser'], 'index'],
  ['a service worker, by webpack', ['worker', 'browser'], 'index'],
  ['Vercel Edge', ['edge-light', 'worker', 'browser'], 'index'],
  ['Deno', ['deno', 'node'], 'index'],
  ['Bun', ['bun', 'node'], 'index'],
  ['Node, and servers built by Vite', ['node', 'module-sync'], 'index'],
  ['a page, by Vite or webpack', ['browser', 'module', 'development'], 'browser'],
  ['a page in production', ['browser', 'module', 'production'], 'browser'],
  ['ES modules under jest-environment-jsdom', ['module-sync', 'browser'], 'browser'],
  ['its CommonJS, for which Jest 30 asks for both', ['module-sync', 'node', 'browser'], 'index'],
  ['who asks for nothing else', [], 'index'],
]
const KINDS = [
  ['import', 'js'],
  ['require', 'cjs'],
] as const

/** The file of dist that Node itself finds under these conditions and its own. */
function byNode(kind: 'import' | 'require', conditions: readonly string[]): string {
  const code =
    kind === 'import' ? `console.log(import.meta.resolve('${SERVER}'))` : `console.log(require.resolve('${SERVER}'))`
  const flags = [
    ...conditions.map((name) => `--conditions=${name}`),
    `--input-type=${kind === 'import' ? 'module' : 'commonjs'}`,
  ]
  return execFileSync(process.execPath, [...flags, '--eval', code], { cwd: here('.'), encoding: 'utf8' }).trim()
}

/** The file of dist that a bundler with these conditions, and none of its own, takes in. */
async function byRolldown(kind: 'import' | 'require', conditions: readonly string[]): Promise<string> {
  const entry = here('test/package/virtual-entry.js')
  const code = kind === 'import' ? `import '${SERVER}'` : `require('${SERVER}')`
  const bundle = await rolldown({
    input: entry,
    // It adds only `import` or `require` then, by how a module is asked for.
    platform: 'neutral',
    resolve: { conditionNames: [...conditions] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    treeshake: false,
    logLevel: 'silent',
  })
  const { output } = await bundle.generate({ format: 'esm' })
  await bundle.close()
  const files = output.flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []))
  return files.find((file) => /dist\/server\/(index|browser)\.c?js$/.test(file)) ?? ''
}

test('the conditions stand in their order, types first', () => {
  for (const kind of ['import', 'require'] as const)
    expect(Object.keys(manifest.exports['./server'][kind])).toEqual(['types', ...ORDER])
})

test.each(RUNTIMES.flatMap((runtime) => KINDS.map((kind) => [...runtime, ...kind] as const)))(
  '%s (%j) finds %s by %s',
  async (_who, conditions, file, kind, extension) => {
    expect(await byRolldown(kind, conditions)).toMatch(new RegExp(`dist/server/${file}\\.${extension}$`))
  },
)

test.each(KINDS)(
  'Node finds the server by %s, and does so under the conditions that stand before its own',
  (kind, extension) => {
    for (const conditions of [[], ['workerd', 'worker', 'browser'], ['edge-light'], ['deno'], ['bun'], ['browser']])
      expect(byNode(kind, conditions)).toMatch(new RegExp(`dist/server/index\\.${extension}$`))
  },
)

test.each(KINDS)('the file for browsers says why it throws, by %s', (_kind, extension) => {
  const path = here(`dist/server/browser.${extension}`)
  const code =
    extension === 'js' ? `import { createResendHandler } from '${path}'; createResendHandler` : `require('${path}')`
  const flags = [`--input-type=${extension === 'js' ? 'module' : 'commonjs'}`, '--eval', code]
  const { status, stderr } = spawnSync(process.execPath, flags, { encoding: 'utf8' })
  expect(status).not.toBe(0)
  expect(stderr).toMatch(/was imported into a browser bundle\. It holds the client secret/)
})

test('the file for browsers has the names of the server, so that bundlers get as far as the reason', () => {
  const program = ts.createProgram([here('dist/server/index.d.ts'), here('dist/server/browser.d.ts')], {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  })
  const checker = program.getTypeChecker()
  const values = (file: string) =>
    checker
      .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(here(file))!)!)
      .filter((symbol) => {
        const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
        return meant.flags & ts.SymbolFlags.Value
      })
      .map(({ name }) => name)
      .sort()
  expect(values('dist/server/browser.d.ts')).toEqual(values('dist/server/index.d.ts'))
})

test('the server takes in nothing of Node, React or the DOM’s globals when it is loaded', () => {
  // What Workers lack at load: if any of it were touched there, this would throw.
  const code = `
    for (const name of ['process', 'Buffer', 'window', 'document', 'navigator', 'location']) {
      Object.defineProperty(globalThis, name, { get() { throw new Error('touched ' + name) }, configurable: true })
    }
    const { createResendHandler } = await import('${SERVER}')
    createResendHandler({ clientId: 'a', clientSecret: 'b', region: 'us-east-1', allowedOrigins: ['https://a.example'], authorize: () => ({ username: 'a' }) })`
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: here('.'),
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
})
