/**
 * What a tag's words are written in: its language and script, the likely ones where it does not say. `zh-TW` is
 * `zh-Hant`, `pt-PT` and `pt-BR` are `pt-Latn`. Null for what is no BCP 47 tag.
 */
export function writtenIn(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return `${language}-${script}`
  } catch {
    return null
  }
}

/** Whether two tags say the same language and script. Most are the same tag, and Intl takes its time. */
export function writtenAlike(tag: string, other: string): boolean {
  return tag === other || writtenIn(tag) === writtenIn(other)
}
