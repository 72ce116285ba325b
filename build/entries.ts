import { existsSync } from 'node:fs'

/** Where a package's entry is, as its `exports` map tells: by condition. */
type Target = string | { readonly import: Readonly<Record<string, string>> }

/** The source of each script in an `exports` map, by its name in dist: `./dist/testing/msw.js` is `src/testing/msw.ts`. */
export function entries(exports: Readonly<Record<string, Target>>): Record<string, string> {
  return Object.fromEntries(
    Object.values(exports)
      .flatMap((target) => (typeof target === 'string' ? [] : Object.values(target.import)))
      .flatMap((path) => /^\.\/dist\/(.*)\.js$/.exec(path)?.[1] ?? [])
      .map((name) => [name, existsSync(`src/${name}.ts`) ? `src/${name}.ts` : `src/${name}.tsx`]),
  )
}
