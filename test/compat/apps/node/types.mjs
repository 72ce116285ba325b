// Checks the types by each TypeScript from 5.6 on, libraries included, as node16 and bundlers resolve.
import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const versions = Object.keys(dependencies).filter((name) => name.startsWith('ts-'))
const common = [
  '--noEmit',
  '--strict',
  '--exactOptionalPropertyTypes',
  '--target',
  'es2022',
  '--jsx',
  'react-jsx',
  '--skipLibCheck',
  'false',
  '--types',
  'react',
  '--lib',
  'es2022,dom,dom.iterable',
]
const modes = [
  ['node16, as a module and as CommonJS', ['--module', 'node16', '--moduleResolution', 'node16', 'app.mts', 'app.cts']],
  ['bundler', ['--module', 'esnext', '--moduleResolution', 'bundler', 'app.tsx']],
]
// JSX stands in no .mts: the same code by file kinds that decide what it is.
copyFileSync('plain.ts', 'app.mts')
copyFileSync('plain.ts', 'app.cts')
let failed = false
for (const version of versions) {
  for (const [mode, options] of modes) {
    const { status, stdout } = spawnSync(process.execPath, [`node_modules/${version}/bin/tsc`, ...common, ...options], {
      encoding: 'utf8',
    })
    console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${version}, ${mode}\n${stdout}`)
    failed ||= status !== 0
  }
}
process.exit(failed ? 1 : 0)
