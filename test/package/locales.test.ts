import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import ts from 'typescript'
import { build, minifySync } from 'vite'
import { describe, expect, test } from 'vitest'
import { localeTags } from '../../src/locales/index.js'
import { filesIn, here, manifest, read } from '../support/package.js'

const entries = localeTags.flatMap((tag) => [`locales/${tag}`, `locales/help/${tag}`])
const specifiers = entries.map((entry) => `${manifest.name}/${entry}`)

/** What a script of its own prints as JSON, in a plain Node. */
function node(type: 'module' | 'commonjs', code: string): unknown {
  const args = [`--input-type=${type}`, '--eval', code]
  return JSON.parse(execFileSync(process.execPath, args, { cwd: here('.'), encoding: 'utf8' }))
}

test('each language is two entries, and nothing else in their folder is one', () => {
  const files = filesIn('dist/locales', '.js').map((file) => file.replace(/^dist\/|\.js$/g, ''))
  expect(files.sort()).toEqual([...entries, 'locales/index', 'locales/writtenIn'].sort())
  const refused = ['index', 'labels', 'writtenIn', 'help/labels'].map((name) => `${manifest.name}/locales/${name}`)
  const reach = (load: string) => `
    const refused = []
    for (const specifier of ${JSON.stringify(refused)})
      try { ${load} } catch (error) { refused.push(error.code) }
    console.log(JSON.stringify(refused))`
  const notExported = refused.map(() => 'ERR_PACKAGE_PATH_NOT_EXPORTED')
  expect(node('module', reach('await import(specifier)'))).toEqual(notExported)
  expect(node('commonjs', reach('require(specifier)'))).toEqual(notExported)
})

test('each is the same to import and to require, and has one export', () => {
  const names = (load: string) => `
    const names = []
    for (const specifier of ${JSON.stringify(specifiers)}) names.push(Object.keys(${load}))
    console.log(JSON.stringify(names))`
  const imported = node('module', names('await import(specifier)'))
  expect(imported).toEqual(localeTags.map((tag) => tag.replace('-', '')).flatMap((name) => [[name], [`${name}Help`]]))
  expect(node('commonjs', names('require(specifier)'))).toEqual(imported)
})

test('loadLocale loads from both builds', () => {
  const print = `.then(({ locale, labels }) => console.log(JSON.stringify([locale, labels.language, labels.sending()])))`
  const expected = ['zh-HK', 'zh-Hant', '傳送中…']
  expect(node('module', `import('${manifest.name}/locales').then((m) => m.loadLocale('zh-HK'))${print}`)).toEqual(
    expected,
  )
  expect(node('commonjs', `require('${manifest.name}/locales').loadLocale('zh-HK')${print}`)).toEqual(expected)
})

test.each(['mts', 'cts'])('TypeScript finds the types of each from a .%s file', (extension) => {
  const options = { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 }
  const mode = extension === 'mts' ? ts.ModuleKind.ESNext : ts.ModuleKind.CommonJS
  const found = specifiers.map(
    (specifier) =>
      ts.resolveModuleName(specifier, here(`app.${extension}`), options, ts.sys, undefined, undefined, mode)
        .resolvedModule?.resolvedFileName,
  )
  expect(found).toEqual(entries.map((entry) => here(`dist/${entry}.d.${extension.replace('m', '')}`)))
})

describe('size, minified and gzipped', () => {
  const isLatin = (tag: string) => new Intl.Locale(tag).maximize().script === 'Latn'

  test.each(entries)('%s', (entry) => {
    const { code } = minifySync('locale.js', read(`dist/${entry}.js`), { module: true, compress: true, mangle: true })
    const script = entry.includes('/help/') ? 1_000 : isLatin(entry.replace('locales/', '')) ? 1_600 : 2_000
    expect(gzipSync(code).length).toBeLessThanOrEqual(script)
  })
})

test('a bundler makes a chunk of each language, and none of them is in the page', async () => {
  const entry = 'virtual:app'
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    root: here('.'),
    plugins: [
      {
        name: 'app',
        resolveId: (id: string) => (id === entry ? `\0${entry}` : undefined),
        load: (id: string) =>
          id === `\0${entry}`
            ? `import { loadLocale } from '${here('dist/locales/index.js')}'\nloadLocale(document.documentElement.lang).then(console.log)`
            : undefined,
      },
    ],
    build: { write: false, minify: false, modulePreload: { polyfill: false }, rolldownOptions: { input: entry } },
  })
  if (!('output' in output)) throw new Error('One output was asked for.')
  const chunks = output.output.filter((chunk) => chunk.type === 'chunk')
  const languagesIn = (modules: readonly string[]) =>
    modules.flatMap((id) => /\/dist\/(locales\/(?:help\/)?[a-z]{2}(?:-[A-Za-z]+)?)\.js$/.exec(id)?.[1] ?? [])
  const page = chunks.find(({ isEntry }) => isEntry)!
  expect(languagesIn(page.moduleIds).sort()).toEqual(['locales/en', 'locales/help/en'])
  const rest = chunks.filter((chunk) => chunk !== page).map(({ moduleIds }) => languagesIn(moduleIds))
  expect(rest.filter((languages) => languages.length > 1)).toEqual([])
  expect(rest.flat().sort()).toEqual(entries.filter((name) => !/\/en$/.test(name)).sort())
})
