import { developerWords } from '../core/developerWords.js'

/** A mistake in how the package is used: what happened and, in development builds, why it matters and the right code. */
export function wrongUse(what: string, help: () => string | false): Error {
  return new Error(`react-cognito-resend-code: ${what}${developerWords(help) || ''}`)
}
