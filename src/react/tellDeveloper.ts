import type { ResendCodeError } from '../core/error.js'

const told = new Set<string>()

/** Says on the console of a development build what only the team can mend, once each. */
export function tellDeveloper({ audience, kind, code, member, message }: ResendCodeError): void {
  if (process.env.NODE_ENV === 'production' || audience !== 'developer') return
  const what = [kind, code, member].join()
  if (told.has(what)) return
  told.add(what)
  console.error(message)
}
