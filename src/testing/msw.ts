import { http, HttpResponse } from 'msw'
import { checkEmulator } from './checkEmulator.js'
import { isConnectionLost } from './connectionLost.js'
import type { CognitoEmulator } from './emulator.js'

/**
 * A request handler of msw 2, whichever 2.x the project has. Its class has private members, which no structural type
 * matches, and naming msw's own here would tie these types to one version.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type MswRequestHandler = any

/**
 * Handlers for `setupServer(...)` and `setupWorker(...)` of msw 2: POST, OPTIONS and the links' GET at each of the
 * emulator's endpoints. A lost reply is a network error.
 *
 * @throws Error when it is not given an emulator
 */
export function cognitoHandlers(emulator: CognitoEmulator): MswRequestHandler[] {
  checkEmulator('cognitoHandlers()', emulator)
  return emulator.endpoints.map((endpoint) =>
    http.all(endpoint, async ({ request }) => {
      try {
        return await emulator.handle(request)
      } catch (error) {
        // A lost connection, or a client that left: neither gets a reply. Of anything else msw tells.
        if (isConnectionLost(error) || request.signal.aborted) return HttpResponse.error()
        throw error
      }
    }),
  )
}
