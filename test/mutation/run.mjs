// `npm run mutation`: installs Stryker on its own, then runs it from the root, on a copy of the tree, once for each
// group of `groups.js`. `npm run mutation -- core` runs one group; what follows its name goes to Stryker.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { GROUPS } from './groups.js'

const run = (command, args, env) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  }).status ?? 1

const [group, ...options] = process.argv.slice(2)
if (group !== undefined && !(group in GROUPS)) {
  console.error(`There is no group ${group}. Give one of ${Object.keys(GROUPS).join(', ')}, or none for all.`)
  process.exit(1)
}

if (!existsSync('test/mutation/node_modules')) {
  const status = run('npm', ['ci', '--prefix', 'test/mutation'])
  if (status !== 0) process.exit(status)
}

// Each group has its say before the first that fell short ends the run.
const stryker = 'test/mutation/node_modules/@stryker-mutator/core/bin/stryker.js'
const statuses = (group === undefined ? Object.keys(GROUPS) : [group]).map((name) =>
  run('node', [stryker, 'run', 'test/mutation/stryker.config.js', ...options], { MUTATION_GROUP: name }),
)
process.exit(Math.max(...statuses))
