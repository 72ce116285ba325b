import { exclusive } from '../browser/locks.js'
import { randomHex } from '../browser/random.js'
import { toResendCodeError } from '../cognito/errors.js'
import { stringsIn } from '../cognito/stringsIn.js'
import type { AttemptPlan, AttemptResult } from '../core/attemptPlan.js'
import { LONGEST_TIMEOUT } from '../core/record.js'
import type { ControllerInput } from './controllerInput.js'
import { inMutationCache } from './inMutationCache.js'
import { prepareRequest } from './prepareRequest.js'

const DEFAULT_TIMEOUT = 20_000

/**
 * The plan of a tap's attempt in a browser. What the page gave when it was tapped holds to the end of the attempt.
 *
 * @param attempt which resend of the hour it is
 * @param promise what the attempt comes to, asked for once it is under way
 */
export function planAttempt(
  { options, transport, client }: ControllerInput,
  attempt: number,
  promise: () => Promise<AttemptResult>,
  told: Pick<AttemptPlan, 'signal' | 'onRequested' | 'onLate'>,
): AttemptPlan {
  const { timeoutMs } = options
  let secrets = [transport.scope]
  return {
    ...told,
    id: randomHex(),
    timeoutMs: typeof timeoutMs === 'number' && timeoutMs > 0 ? Math.min(timeoutMs, LONGEST_TIMEOUT) : DEFAULT_TIMEOUT,
    conceal: options.concealUserExistence === true,
    joined: false,
    deadAt: 0,
    exclusive,
    async prepare() {
      // First the entry must know of the attempt: who hears of it from the cache may tap, too.
      await Promise.resolve()
      await inMutationCache(client, promise)
      return prepareRequest(options, transport, attempt, (request) => (secrets = secrets.concat(stringsIn(request))))
    },
    toError: (error) => toResendCodeError(error, { redact: secrets }),
  }
}
