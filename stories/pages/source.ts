import { shownAs } from '../support/source.js'

const files = import.meta.glob<string>('./*{Page,Form}.tsx', { query: '?raw', import: 'default', eager: true })

/** The sources of a page, one after the other, for its docs. */
export const source = (...names: readonly string[]) =>
  shownAs(names.map((name) => `// ${name}.tsx\n${files[`./${name}.tsx`] ?? ''}`).join('\n'))
