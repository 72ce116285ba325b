import { developerWords } from '../core/developerWords.js'
import type { ResendCodeError } from '../core/error.js'

const told = new Set<string>()

/** Says on the console of a development build what only the team can mend, once each. */
export function tellDeveloper(error: ResendCodeError): void {
  developerWords(() => process.env.NODE_ENV !== 'production' && say(error))
}

function say({ audience, kind, message, cause }: ResendCodeError): void {
  // A reply without CORS headers looks like a lost one, and no script may know. Told as what may be, not as what is.
  const hidden = kind === 'reply-lost' && /^(Type|Network)Error$/.test(cause?.name ?? '') && navigator.onLine
  if ((!hidden && audience !== 'developer') || told.has(message)) return
  told.add(message)
  if (hidden) console.warn(message)
  else console.error(message)
}
