import { holds, KEPT } from './redact.js'

/** A crash, not words for people: JavaScript engines, the Lambda runtime, Python's bare `'key'`. */
const CRASH =
  /runtime|timed out|is not (a |defined|iterable)|cannot (read|set|find|destructure)|undefined|unexpected (token|end)|(error|exception)\b.*:|nonetype|^'\w*'$/i

/** What a Lambda trigger said: the words after "CustomMessage failed with error ", or null when they are not for people. */
export function triggerWords(message: string, redact: readonly string[]): string | null {
  const words = /failed with error\s+([^]*?)\.?\s*$/i.exec(message)?.[1]
  return words && !CRASH.test(words) && !holds(words, redact) ? words.slice(0, KEPT) : null
}
