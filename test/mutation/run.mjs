// `npm run mutation`: installs Stryker on its own, then runs it from the root; it works on a copy of the tree.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const run = (command, args) => {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}

if (!existsSync('test/mutation/node_modules')) run('npm', ['ci', '--prefix', 'test/mutation'])
run('node', [
  'test/mutation/node_modules/@stryker-mutator/core/bin/stryker.js',
  'run',
  'test/mutation/stryker.config.js',
  ...process.argv.slice(2),
])
