import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { here } from '../support/package.js'

const changesets = here('node_modules/@changesets/cli/bin.js')

test('a changeset becomes the next version and its words in the changelog, above those of the last', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = (name: string) => join(folder, name)
  const read = (name: string) => readFileSync(path(name), 'utf8')
  mkdirSync(path('.changeset'))
  for (const name of ['.changeset/config.json', 'CHANGELOG.md', '.prettierrc.json']) cpSync(here(name), path(name))
  const { name, version } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as Record<string, string>
  writeFileSync(path('package.json'), JSON.stringify({ name, version }))
  writeFileSync(path('package-lock.json'), '{}')
  writeFileSync(path('.changeset/calm-bells-ring.md'), `---\n'${name!}': minor\n---\n\nThe button can ring a bell.\n`)
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: folder, stdio: 'pipe' })
  run('git', 'init', '--quiet', '--initial-branch', 'main')

  run(process.execPath, changesets, 'version')

  const next = (JSON.parse(read('package.json')) as { version: string }).version
  const [major, minor] = version!.split('.').map(Number)
  expect(next).toBe(`${major}.${minor! + 1}.0`)
  const log = read('CHANGELOG.md')
  expect(log.indexOf('The button can ring a bell.')).toBeGreaterThan(log.indexOf(`## ${next}`))
  expect(log.indexOf(`## ${version}`)).toBeGreaterThan(log.indexOf('The button can ring a bell.'))
})

test('what is published comes with a statement of where it was built', () => {
  const { publishConfig, scripts } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as {
    publishConfig: unknown
    scripts: Record<string, string>
  }
  expect(publishConfig).toEqual({ access: 'public', provenance: true })
  expect(scripts).toMatchObject({ prepack: 'npm run build', prepare: 'node build/prepare.mjs' })
  expect(scripts).not.toHaveProperty('prepublishOnly')
})

test('it is built for who installs it from git, and not by an installation in a clone', () => {
  const clone = realpathSync(mkdtempSync(join(tmpdir(), 'clone-')))
  onTestFinished(() => rmSync(clone, { recursive: true, force: true }))
  writeFileSync(join(clone, 'package.json'), JSON.stringify({ scripts: { build: 'echo It is built.' } }))
  const prepare = (from: string) =>
    execFileSync(process.execPath, [here('build/prepare.mjs')], {
      cwd: clone,
      env: { ...process.env, INIT_CWD: from },
      encoding: 'utf8',
    })
  for (const app of [here('.'), `${clone}-app`, join(clone, '..')]) expect(prepare(app)).toMatch(/^It is built\.$/m)
  for (const within of [clone, join(clone, 'src'), join(clone, '..src')]) expect(prepare(within)).toBe('')
})
