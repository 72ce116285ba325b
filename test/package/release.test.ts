import { execFileSync, execSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { here, manifest } from '../support/package.js'

const changesets = here('node_modules/@changesets/cli/bin.js')

test('a changeset becomes the next version and its words in the changelog, above those of the last', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = (name: string) => join(folder, name)
  const read = (name: string) => readFileSync(path(name), 'utf8')
  mkdirSync(path('.changeset'))
  for (const name of ['.changeset/config.json', 'CHANGELOG.md', '.prettierrc.json']) cpSync(here(name), path(name))
  const { name, version } = manifest
  writeFileSync(path('package.json'), JSON.stringify({ name, version }))
  writeFileSync(path('package-lock.json'), '{}')
  writeFileSync(path('.changeset/calm-bells-ring.md'), `---\n'${name}': minor\n---\n\nThe button can ring a bell.\n`)
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: folder, stdio: 'pipe' })
  run('git', 'init', '--quiet', '--initial-branch', 'main')

  run(process.execPath, changesets, 'version')

  const next = (JSON.parse(read('package.json')) as { version: string }).version
  const [major, minor] = version.split('.').map(Number)
  expect(next).toBe(`${major}.${minor! + 1}.0`)
  const log = read('CHANGELOG.md')
  expect(log.indexOf('The button can ring a bell.')).toBeGreaterThan(log.indexOf(`## ${next}`))
  expect(log.indexOf(`## ${version}`)).toBeGreaterThan(log.indexOf('The button can ring a bell.'))
})

/** A folder with the package's own scripts, except that a build only says so. */
function clonePackage() {
  const clone = realpathSync(mkdtempSync(join(tmpdir(), 'clone-')))
  onTestFinished(() => rmSync(clone, { recursive: true, force: true }))
  const { name, version, scripts } = manifest
  const own = { name, version, scripts: { ...scripts, build: 'echo It is built.' } }
  writeFileSync(join(clone, 'package.json'), JSON.stringify(own))
  cpSync(here('build/prepare.mjs'), join(clone, 'build/prepare.mjs'))
  const run = (command: string, env: NodeJS.ProcessEnv = {}) =>
    execSync(command, { cwd: clone, env: { ...process.env, ...env }, encoding: 'utf8', stdio: 'pipe' })
  return { clone, run }
}

test('what is published comes with a statement of where it was built', () => {
  expect(manifest.publishConfig).toEqual({ access: 'public', provenance: true })
  // `prepack` builds it: this would build it again.
  expect(manifest.scripts).not.toHaveProperty('prepublishOnly')
})

test('what is packed is built first, once', () => {
  const { run } = clonePackage()
  expect(run('npm pack --dry-run').match(/^It is built\.$/gm)).toHaveLength(1)
})

test('it is built for who installs it from git, and not by an installation in a clone', () => {
  const { clone, run } = clonePackage()
  const prepare = (from: string) => run(manifest.scripts.prepare, { INIT_CWD: from })
  for (const app of [here('.'), `${clone}-app`, join(clone, '..')]) expect(prepare(app)).toMatch(/^It is built\.$/m)
  for (const within of [clone, join(clone, 'src'), join(clone, '..src')]) expect(prepare(within)).toBe('')
})
