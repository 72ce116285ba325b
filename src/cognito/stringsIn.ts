/**
 * The strings of a request that no error may carry: all but short ones of `clientMetadata`. Those name nobody, and a
 * language's `es` is a word of that language.
 */
export function stringsIn(value: unknown, over = 0): string[] {
  if (typeof value === 'string') return value.length > over ? [value] : []
  return Object.entries(value ?? {}).flatMap(([name, part]) => stringsIn(part, name === 'clientMetadata' ? 5 : over))
}
