import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PACES } from '../../src/core/kinds.js'
import { localeTags } from '../../src/locales/index.js'
import { cases } from '../../stories/languages/cases.js'
import { presets } from '../../stories/theming/presets.js'
import { KINDS } from '../locales/support.js'
import { filesIn, read, scripts } from '../support/package.js'

/** Lists that nothing but a person keeps, and that a new kind, language, theme or transport belongs in: see CONTRIBUTING. */
const readme = read('README.md')

describe('a kind of error', () => {
  const kinds = Object.keys(PACES).filter((kind) => kind !== 'sent')
  const kebab = (name: string) => name.replaceAll(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase()
  const stories = [...read('stories/errors/Errors.stories.tsx').matchAll(/export const (\w+) = meta\.story/g)]

  test('stands in the README, each of them', () => {
    expect(kinds.filter((kind) => !readme.includes(`\`${kind}\``))).toEqual([])
  })

  test('has a story, each that a service or a browser brings about', () => {
    const shown = stories.map(([, name]) => kebab(name!))
    const others = ['aborted', 'already-confirmed', 'not-ready']
    expect(kinds.filter((kind) => !shown.includes(kind))).toEqual(others)
  })

  test('is in the grid of languages, each that has words of its own', () => {
    const names = Object.values(cases)
      .flat()
      .map(({ name }) => name as string)
    // In other words there: as the limit, and as what only developers can mend.
    const others = ['rate-limited', 'other']
    expect(KINDS.filter((kind) => !names.includes(kind))).toEqual(others)
  })
})

test('each option and each member of the result stands in the README', () => {
  const members = (file: string, indent: string) =>
    [...read(file).matchAll(new RegExp(`^${indent}readonly (\\w+)\\??:`, 'gm'))].map(([, name]) => name!)
  const [, section = ''] = /^### Options and results\n(.*?)\n## /ms.exec(readme) ?? []
  const options = [...members('src/react/options.ts', '  '), ...members('src/cognito/request.ts', '  ')]
  const results = [...members('src/react/result.ts', ' {2}(?: {6})?'), 'status', 'error']
  // What functions of these are called with.
  const others = ['attempt', 'type', 'onClick']
  expect(options.length + results.length).toBeGreaterThan(35)
  expect([...options, ...results].filter((name) => !section.includes(`\`${name}\``) && !others.includes(name))).toEqual(
    [],
  )
})

test('the README counts the languages', () => {
  expect(readme).toContain(`\n${localeTags.length} languages, `)
  expect(readme).toMatch(new RegExp(String.raw`^\| languages +\| ${localeTags.length} +\|`, 'm'))
})

describe('a theme', () => {
  const names = ['neutral', ...filesIn('src/styles/themes', '.css').map((file) => basename(file, '.css'))]

  test('is in stories/theming/presets.ts, by which its contrast is computed, each of them', () => {
    expect(presets.map(({ name }) => name).sort()).toEqual(names.sort())
  })

  test('has a story and stands in the README, each of them', () => {
    const stories = read('stories/theming/Presets.stories.tsx')
    expect(names.filter((name) => !stories.includes(`preset: '${name}'`) || !readme.includes(`\`${name}\``))).toEqual(
      [],
    )
  })
})

describe('a transport', () => {
  const entries = scripts.filter(({ entry }) => entry.startsWith('./transports/'))

  test('stands in the README, each of them', () => {
    expect(entries.filter(({ entry }) => !readme.includes(`\`${entry}\``))).toEqual([])
  })

  test('is held to every situation, each of them', () => {
    const tests = read('test/transports/everyWay.test.ts') + read('test/transports/backendSituations.test.ts')
    const sources = entries.map((each) => each.import.default.replace('./dist', '#src'))
    expect(sources.filter((source) => !tests.includes(`'${source}'`))).toEqual([])
  })
})
