import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { here } from '../support/package.js'

test('what is published is dist and four documents', () => {
  const json = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: here('.'),
    encoding: 'utf8',
  })
  const [{ files }] = JSON.parse(json) as [{ files: { path: string }[] }]
  const paths = files.map(({ path }) => path)
  const others = paths.filter((path) => !path.startsWith('dist/'))
  expect(others.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'])
  expect(paths.filter((path) => /test\/|\.(test|stories|browser|ssr)\.|\.tsbuildinfo$/.test(path))).toEqual([])
})
