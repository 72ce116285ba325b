import ts from 'typescript'
import { expect, test } from 'vitest'
import { filesIn, here, importsOf, read, scripts } from '../support/package.js'

const declarations = filesIn('dist', '.d.ts', '.d.cts')

test('each script has its types beside it, for import and for require', () => {
  const scriptFiles = filesIn('dist', '.js', '.cjs').filter((file) => !file.startsWith('dist/_virtual/'))
  const missing = scriptFiles.filter((file) => !declarations.includes(file.replace(/\.(c?)js$/, '.d.$1ts')))
  expect(missing).toEqual([])
})

test('types name no package but React, and TanStack Query where its QueryClient is an argument', () => {
  const foreign = declarations.flatMap((file) =>
    importsOf(read(file))
      .filter((specifier) => !specifier.startsWith('.') && specifier !== 'react' && specifier !== 'react/jsx-runtime')
      .map((specifier) => `${file} ${specifier}`),
  )
  const query = /^dist\/(react|components|testing)\/[A-Za-z]+\.d\.c?ts @tanstack\/react-query$/
  expect(foreign.filter((line) => !query.test(line))).toEqual([])
  const members = declarations.flatMap((file) =>
    [...read(file).matchAll(/import (?:type )?\{([^}]*)\} from '@tanstack\/react-query'/g)].flatMap(([, names]) =>
      names!.split(',').map((name) => name.replace('type ', '').trim()),
    ),
  )
  expect([...new Set(members)]).toEqual(['QueryClient'])
})

test('types ask for no global ones', () => {
  expect(declarations.filter((file) => /\/\/\/ <reference/.test(read(file)))).toEqual([])
})

test('types of require point at types of require', () => {
  const crossed = declarations.filter((file) =>
    importsOf(read(file)).some((path) => path.startsWith('.') && path.endsWith('.cjs') !== file.endsWith('.cts')),
  )
  expect(crossed).toEqual([])
})

test.each(scripts)(
  '$entry compiles for an app that checks libraries and has no Node types',
  ({ import: { types } }) => {
    expect(problems(types)).toEqual([])
  },
)

test('the core’s scripts import neither React nor TanStack Query', () => {
  const packages = filesIn('dist/core', '.js', '.cjs').flatMap((file) => importsOf(read(file)))
  expect(packages.filter((specifier) => !/^\.\.?\/[A-Za-z/]*\.c?js$/.test(specifier))).toEqual([])
  expect(packages.filter((specifier) => specifier.startsWith('../'))).toEqual([])
})

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
}

const host = ts.createCompilerHost(OPTIONS)
const parsed = new Map<string, ts.SourceFile | undefined>()
const parse = host.getSourceFile.bind(host)
// Each file is parsed once for all programs.
host.getSourceFile = (name, ...rest) => {
  if (!parsed.has(name)) parsed.set(name, parse(name, ...rest))
  return parsed.get(name)
}

/** What TypeScript says about a file of this repository and of what it imports from it. */
function problems(file: string): string[] {
  const program = ts.createProgram([here(file)], OPTIONS, host)
  const own = program.getSourceFiles().filter(({ fileName }) => !fileName.includes('/node_modules/'))
  return [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...own.flatMap((source) => [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]),
  ].map(
    ({ file, messageText }) =>
      `${file?.fileName.replace(here('.'), '')}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
  )
}
