import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import manifest from '../../package.json' with { type: 'json' }

export { manifest }

/** The path of a file in this repository. */
export const here = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The text of a file in this repository. */
export const read = (path: string) => readFileSync(here(path), 'utf8')

/** The files in a folder of this repository, those in its folders too, that end in one of `endings`. */
export function filesIn(folder: string, ...endings: string[]): string[] {
  return readdirSync(here(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort()
}

/**
 * The entries of package.json that are scripts: `.` to `./testing/react`, and their files. What a pattern stands for
 * has tests of its own.
 */
export const scripts = Object.entries(manifest.exports).flatMap(([entry, target]) =>
  target === null || typeof target === 'string' || entry.includes('*')
    ? []
    : [{ entry, specifier: entry.replace('.', manifest.name), ...target }],
)

/** What a file imports, statically or not, and re-exports. */
export function importsOf(code: string): string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport|\brequire\(|\bimport\()\s*(['"])([^'"\n]+)\1/g)].map(
    ([, , specifier]) => specifier!,
  )
}
