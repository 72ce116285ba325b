import { checkEmulator } from './checkEmulator.js'
import type { CognitoEmulator } from './emulator.js'
import { urlOf } from './fetch.js'

/**
 * Replaces `globalThis.fetch` for the emulator's endpoints and leaves all other requests alone; the function it returns
 * puts the former one back. For clients that take no `fetch` of their own: amazon-cognito-identity-js reads the global
 * one at each call.
 */
export function interceptFetch(emulator: CognitoEmulator): () => void {
  checkEmulator('interceptFetch()', emulator)
  const former = globalThis.fetch
  let active = true
  const replaced: typeof globalThis.fetch = (input, init) =>
    active && emulator.answers(urlOf(input)) ? emulator.fetch(input, init) : former(input, init)
  globalThis.fetch = replaced
  return () => {
    // Someone else may have replaced it since and hold on to this one: then it only lets through.
    active = false
    if (globalThis.fetch === replaced) globalThis.fetch = former
  }
}
