import { developerWords } from './developerWords.js'
import { ResendCodeError, type ResendCodeErrorInit } from './error.js'
import type { ResendCodeErrorKind } from './kinds.js'

/**
 * A {@link ResendCodeError} that says why in development builds, by {@link developerWords}. In production it says its
 * kind, and the member of the request that it is about.
 */
export function failure(
  kind: ResendCodeErrorKind,
  why: () => string | false,
  init?: ResendCodeErrorInit,
): ResendCodeError {
  const words = developerWords(why) || init?.member
  return new ResendCodeError(kind, words ? `${kind}: ${words}` : kind, init)
}
