import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesIn, here, importsOf, manifest, read, scripts } from '../support/package.js'

const require = createRequire(here('test/package/entries.test.ts'))

/** Runs code in a plain Node, where neither Vite nor TypeScript helps. */
function node(type: 'module' | 'commonjs', code: string): unknown {
  const output = execFileSync(process.execPath, [`--input-type=${type}`, '--eval', code], {
    cwd: here('.'),
    encoding: 'utf8',
  })
  return JSON.parse(output)
}

test.each(scripts)('$entry exports the same names to import and to require', ({ specifier }) => {
  const imported = node('module', `console.log(JSON.stringify(Object.keys(await import('${specifier}'))))`)
  const required = node('commonjs', `console.log(JSON.stringify(Object.keys(require('${specifier}'))))`)
  expect(imported).not.toEqual([])
  expect((required as string[]).sort()).toEqual((imported as string[]).sort())
})

test('every target of the exports map exists', () => {
  const targets = Object.values(manifest.exports).flatMap((target) => {
    if (target === null || typeof target === 'string') return target ?? []
    return [...Object.values(target.import), ...Object.values(target.require)]
  })
  // A pattern stands for the files in its folder.
  const patterns = targets.filter((target) => target.includes('*')).map((target) => target.slice(2).split('/*'))
  expect(patterns.filter(([folder, ending]) => filesIn(folder!, ending!).length === 0)).toEqual([])
  expect(
    [...targets.filter((target) => !target.includes('*')), manifest.main, manifest.module, manifest.types].filter(
      (path) => !existsSync(here(path)),
    ),
  ).toEqual([])
})

const render = `
  const tree = createElement(
    ResendCodeProvider,
    { transport: fetchTransport({ clientId: '1example23456789', region: 'us-east-1' }) },
    createElement(ResendCodeButton, { username: 'jane' }),
  )
  console.log(JSON.stringify(renderToString(tree)))`

test.each([
  {
    type: 'module' as const,
    code: `
      import { createElement } from 'react'
      import { renderToString } from 'react-dom/server'
      import { fetchTransport, ResendCodeButton, ResendCodeProvider } from '${manifest.name}'
      ${render}`,
  },
  {
    type: 'commonjs' as const,
    code: `
      const { createElement } = require('react')
      const { renderToString } = require('react-dom/server')
      const { fetchTransport, ResendCodeButton, ResendCodeProvider } = require('${manifest.name}')
      ${render}`,
  },
])('the button renders in a plain Node as $type', ({ type, code }) => {
  expect(node(type, code)).toMatch(/<button [^>]*data-part="trigger"/)
})

test('nothing but peers, Node and files of dist is imported', () => {
  const peers = Object.keys(manifest.peerDependencies)
  const foreign = filesIn('dist', '.js', '.cjs').flatMap((file) =>
    importsOf(read(file))
      .filter((specifier) => !/^(\.|node:)/.test(specifier))
      .filter(
        (specifier) =>
          specifier === 'react/jsx-dev-runtime' ||
          !peers.some((peer) => specifier === peer || specifier.startsWith(`${peer}/`)),
      )
      .map((specifier) => `${file}: ${specifier}`),
  )
  expect(foreign).toEqual([])
})

test('development words are left to the app to drop', () => {
  for (const extension of ['js', 'cjs'])
    expect(read(`dist/cognito/errors.${extension}`)).toContain('process.env.NODE_ENV')
})

test('package.json is an entry', () => {
  expect(require(`${manifest.name}/package.json`)).toMatchObject({ name: manifest.name })
})

test('what is for looks can be imported by its name', () => {
  const files = ['styles.css', 'styles.unlayered.css', 'theme.tailwind.css', 'tokens.json', 'themes/warm.css']
  for (const file of files) expect(require.resolve(`${manifest.name}/${file}`)).toBe(here(`dist/${file}`))
})
