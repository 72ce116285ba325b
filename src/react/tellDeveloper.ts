import { developerWords } from '../core/developerWords.js'
import type { ResendCodeError } from '../core/error.js'

const told = new Set<string>()

/** Says on the console of a development build what only the team can mend, or may have to; once each. */
export function tellDeveloper(error: ResendCodeError): void {
  developerWords(() => process.env.NODE_ENV !== 'production' && say(error))
}

function say({ audience, kind, message, cause }: ResendCodeError): void {
  // A reply without CORS headers looks like a lost one, and no script may know. Told as what may be, not as what is.
  const hidden = kind === 'reply-lost' && /^(Type|Network)Error$/.test(cause?.name ?? '') && navigator.onLine
  // A mistake in the page's own transport looks like nothing that the table knows.
  const unknown = kind === 'unknown' && cause
  if (!hidden && !unknown && audience !== 'developer') return
  const words = unknown ? `${message} It was raised as ${cause.name}: ${cause.message}` : message
  if (told.has(words)) return
  told.add(words)
  if (hidden) console.warn(words)
  else console.error(words)
}
