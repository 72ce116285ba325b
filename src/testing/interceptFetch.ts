import { checkEmulator } from './checkEmulator.js'
import type { CognitoEmulator } from './emulator.js'
import { urlOf } from './fetch.js'

interface Interception {
  readonly former: typeof globalThis.fetch
  active: boolean
}

const interceptions = new WeakMap<typeof globalThis.fetch, Interception>()

/**
 * Replaces `globalThis.fetch` for the emulator's endpoints and leaves all other requests alone; the function it returns
 * puts the former one back. For clients that take no `fetch` of their own: amazon-cognito-identity-js reads the global
 * one at each call. Where two emulators have an endpoint in common, as in one region, the newer answers there.
 */
export function interceptFetch(emulator: CognitoEmulator): () => void {
  checkEmulator('interceptFetch()', emulator)
  const own: Interception = { former: globalThis.fetch, active: true }
  const replaced: typeof globalThis.fetch = (input, init) =>
    own.active && emulator.answers(urlOf(input)) ? emulator.fetch(input, init) : own.former(input, init)
  interceptions.set(replaced, own)
  globalThis.fetch = replaced
  return () => {
    // Someone else may have replaced it since and hold on to this one: then it only lets through.
    own.active = false
    for (let top = newest(); top && !top.active; top = newest()) globalThis.fetch = top.former
  }
}

function newest(): Interception | undefined {
  return interceptions.get(globalThis.fetch)
}
