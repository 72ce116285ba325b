/** The files of one start in the README, by their paths in an app. */
export type Files = Readonly<Record<string, string>>

/**
 * The starts in a README: what stands between `<!-- start: name -->` and `<!-- /start -->`. A block of code in it whose
 * first line is a comment with a path, such as `// src/App.tsx`, is that file of the app; other blocks are prose.
 */
export function startsIn(readme: string): { name: string; files: Files }[] {
  return [...readme.matchAll(/<!-- start: (\w+) -->([^]*?)<!-- \/start -->/g)].map(([, name, text]) => ({
    name: name!,
    files: Object.fromEntries(
      [...text!.matchAll(/^```\w+\n(\/\/ (\S+\.\w+)\n[^]*?)^```$/gm)].map(([, code, path]) => [path!, code!]),
    ),
  }))
}

/** The test in a README: the block of code whose first line says that it is `src/App.test.tsx`. */
export function testIn(readme: string): Files {
  const path = 'src/App.test.tsx'
  const [, code] = new RegExp(`^\`\`\`tsx\\n(// ${path}\\n[^]*?)^\`\`\`$`, 'm').exec(readme) ?? []
  if (!code) throw new Error(`The README has no ${path}.`)
  return { [path]: code }
}
