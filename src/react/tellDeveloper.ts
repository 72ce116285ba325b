import type { ResendCodeError } from '../core/error.js'

const told = new Set<string>()

/** Says on the console of a development build what only the team can mend, once each. */
export function tellDeveloper({ audience, message }: ResendCodeError): void {
  if (process.env.NODE_ENV === 'production' || audience !== 'developer' || told.has(message)) return
  told.add(message)
  console.error(message)
}
