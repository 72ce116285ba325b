import { shownAs } from '../../support/source.js'

const files = import.meta.glob<string>('./*.tsx', { query: '?raw', import: 'default', eager: true })

/** The source of a recipe, for its docs. */
export const source = (name: string) => shownAs(files[`./${name}.tsx`] ?? '')
