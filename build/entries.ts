import { existsSync, readdirSync } from 'node:fs'

/** Where a package's entry is, as its `exports` map tells: by condition; null where there is none. */
type Target = string | null | { readonly import: Readonly<Record<string, string>> }

/**
 * The source of each script in an `exports` map, by its name in dist: `./dist/testing/msw.js` is `src/testing/msw.ts`.
 * A pattern stands for the `.tsx` files of its folder, those in its folders too.
 */
export function entries(exports: Readonly<Record<string, Target>>): Record<string, string> {
  return Object.fromEntries(
    Object.values(exports)
      .flatMap((target) => (target === null || typeof target === 'string' ? [] : Object.values(target.import)))
      .flatMap((path) => /^\.\/dist\/(.*)\.js$/.exec(path)?.[1] ?? [])
      .flatMap((name) => (name.endsWith('/*') ? namesIn(name.slice(0, -1)) : name))
      .map((name) => [name, existsSync(`src/${name}.ts`) ? `src/${name}.ts` : `src/${name}.tsx`]),
  )
}

function namesIn(folder: string): string[] {
  return readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => folder + file.replaceAll('\\', '/').replace(/\.tsx$/, ''))
}
