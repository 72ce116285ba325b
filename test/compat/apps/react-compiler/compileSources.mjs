// React Compiler compiles every component and hook of the package's sources.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMPILED } from './compiled.js'
import { compile } from './reactCompiler.js'

const all = { compiled: [], skipped: [] }
for (const folder of ['components', 'react']) {
  const path = join(process.env.REPOSITORY, 'src', folder)
  for (const file of readdirSync(path)) {
    const { compiled, skipped } = await compile(readFileSync(join(path, file), 'utf8'), file)
    all.compiled.push(...compiled)
    all.skipped.push(...skipped)
  }
}
assert.deepEqual(all.skipped, [])
assert.deepEqual(all.compiled.sort(), COMPILED)
