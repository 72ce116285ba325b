import { checkEmulator } from './checkEmulator.js'
import type { CognitoEmulator } from './emulator.js'
import { urlOf } from './fetch.js'

/** Each host of the service, in any region. */
const COGNITO = /^https:\/\/cognito-idp(-fips)?\.[\w-]+\.(amazonaws\.com(\.cn)?|api\.aws)\/?$/

interface Interception {
  readonly former: typeof globalThis.fetch
  active: boolean
}

const interceptions = new WeakMap<typeof globalThis.fetch, Interception>()

/**
 * Replaces `globalThis.fetch` for the emulator's endpoints and leaves all other requests alone; the function it returns
 * puts the former one back. For clients that take no `fetch` of their own: amazon-cognito-identity-js reads the global
 * one at each call. Where two emulators have an endpoint in common, as in one region, the newer answers there.
 *
 * @throws Error when it is not given an emulator
 */
export function interceptFetch(emulator: CognitoEmulator): () => void {
  checkEmulator('interceptFetch()', emulator)
  const own: Interception = { former: globalThis.fetch, active: true }
  const replaced: typeof globalThis.fetch = (input, init) =>
    own.active && emulator.answers(urlOf(input)) ? emulator.fetch(input, init) : own.former(input, init)
  interceptions.set(replaced, own)
  put(replaced)
  return () => {
    // Someone else may have replaced it since and hold on to this one: then it only lets through.
    own.active = false
    for (let top = newest(); top && !top.active; top = newest()) put(top.former)
  }
}

/** The same, and no request for Cognito elsewhere gets through: it might be a real pool. An emulator below may answer it. */
export function interceptCognito(emulator: CognitoEmulator): () => void {
  if (newest()?.active) return interceptFetch(emulator)
  return interceptFetch({ ...emulator, answers: (url) => emulator.answers(url) || COGNITO.test(String(url)) })
}

function put(fetch: typeof globalThis.fetch): void {
  const property = Object.getOwnPropertyDescriptor(globalThis, 'fetch')
  // msw leaves it read-only in happy-dom.
  if (property?.writable === false) Object.defineProperty(globalThis, 'fetch', { ...property, value: fetch })
  else globalThis.fetch = fetch
}

function newest(): Interception | undefined {
  return interceptions.get(globalThis.fetch)
}
