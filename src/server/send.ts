import { toResendCodeError } from '../cognito/errors.js'
import type { ResendRequest } from '../cognito/request.js'
import { stringsIn } from '../cognito/stringsIn.js'
import type { ResendTransport } from '../cognito/transport.js'
import { ResendCodeError } from '../core/error.js'
import type { ResendHandlerOptions } from './options.js'
import { failed, sent } from './reply.js'
import type { Report } from './report.js'
import { secretHash } from './secretHash.js'

/** Before the page gives up, at 20 s, and after the 15 s that Cognito may give a Lambda trigger. */
const TIMEOUT = 18_000

/** Signs one request, sends it once and answers with what it came to. */
export function createSend(
  { clientId, clientSecret, timeoutMs = TIMEOUT, concealUserExistence = true }: ResendHandlerOptions,
  transport: ResendTransport,
  report: Report,
): (request: ResendRequest) => Promise<Response> {
  return async (request) => {
    try {
      const hash = await secretHash(request.username, clientId, clientSecret)
      const signal = AbortSignal.timeout(timeoutMs)
      return sent(await transport.send({ ...request, secretHash: hash }, { signal }), concealUserExistence)
    } catch (raised) {
      const error = settled(toResendCodeError(raised, { redact: [clientId, clientSecret, ...stringsIn(request)] }))
      const { kind, audience } = error
      if (concealUserExistence && (kind === 'user-not-found' || kind === 'already-confirmed'))
        return sent(undefined, true)
      if (audience === 'developer') report(error, 'send')
      return failed(error)
    }
  }
}

/** A runtime may end a request by itself: to the page, which did not, its reply is lost. */
function settled(error: ResendCodeError): ResendCodeError {
  return error.kind === 'aborted' ? new ResendCodeError('reply-lost', 'the request was ended before a reply.') : error
}
