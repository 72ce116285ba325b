import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Builds the Storybook as it is put on a web server, into a folder that its caller removes. */
export function buildStorybook(): string {
  const folder = mkdtempSync(join(tmpdir(), 'storybook-'))
  // Vitest's own NODE_ENV would build React for development.
  const { status, stdout, stderr } = spawnSync('npx', ['storybook', 'build', '--quiet', '-o', folder], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (status !== 0) throw new Error(`build-storybook failed.\n${stdout}\n${stderr}`)
  return folder
}
