import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { here, manifest } from './package.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of what `npm publish` would upload. */
    readonly tarball: string
  }
}

/** Packs the package, once for all apps of a project. */
export default function pack(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'resend-code-pack-'))
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: here('.'),
    stdio: 'pipe',
  })
  project.provide('tarball', join(folder, `${manifest.name}-${manifest.version}.tgz`))
  return () => rmSync(folder, { recursive: true, force: true })
}
