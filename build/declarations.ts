import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Declares `dist/**.d.ts` by tsc, and a twin of each for `require`: `.d.cts`, which points at `.cjs` files. */
export function declarations(project: string): Plugin {
  return {
    name: 'declarations',
    apply: 'build',
    writeBundle({ format, dir = 'dist' }) {
      if (format !== 'es') return
      const tsc = ['node_modules/typescript/bin/tsc', '-p', project, '--outDir', dir]
      const { status } = spawnSync(process.execPath, tsc, { stdio: 'inherit' })
      if (status !== 0) this.error('The types do not compile.')
      for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (!file.endsWith('.d.ts')) continue
        const path = join(dir, file)
        writeFileSync(path.replace(/\.ts$/, '.cts'), forRequire(readFileSync(path, 'utf8')))
      }
    },
  }
}

/** A declaration file whose relative imports are CommonJS. */
function forRequire(code: string): string {
  return code.replace(/(['"])(\.{1,2}\/[^'"]+)\.js\1/g, '$1$2.cjs$1')
}
