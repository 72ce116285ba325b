import { shownAs } from './source.js'

const files = import.meta.glob<string>('../pages/*{Page,Form}.tsx', { query: '?raw', import: 'default', eager: true })

/** The sources of a page, one after the other, for its docs. */
export const pageSource = (...names: readonly string[]) =>
  shownAs(names.map((name) => `// ${name}.tsx\n${files[`../pages/${name}.tsx`] ?? ''}`).join('\n'))
