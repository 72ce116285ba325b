import { unlessBlocked } from '../browser/unlessBlocked.js'
import { checkRequest, MEMBERS } from '../cognito/constraints.js'
import type { ResendRequest } from '../cognito/request.js'
import { toDelivery } from '../cognito/wire.js'
import type { ResendTransport } from '../cognito/transport.js'
import type { ReadyRequest } from '../core/attemptPlan.js'
import { failure } from '../core/failure.js'
import type { RequestContext, ResendConfirmationCodeOptions } from './options.js'

// Where there is a `navigator` that can't tell (Node, React Native), nobody is offline.
const isOffline = () => typeof navigator !== 'undefined' && (navigator.onLine as boolean | undefined) === false

/** Makes the request of one attempt ready to leave. @throws ResendCodeError where none may be made */
export async function prepareRequest(
  options: ResendConfirmationCodeOptions,
  transport: ResendTransport,
  attempt: number,
  /** Told of every string of the request, which no error may carry. */
  onSecrets: (request: ResendRequest) => void,
): Promise<ReadyRequest> {
  if (isOffline())
    throw failure(
      'offline',
      () => process.env.NODE_ENV !== 'production' && 'the browser is offline, so nothing was sent.',
    )
  const context: RequestContext = { attempt, locale: options.locale }

  async function perSend(member: keyof ResendRequest): Promise<unknown> {
    const value: unknown = options[member]
    if (typeof value !== 'function') return value
    try {
      return await (value as (context: RequestContext) => unknown)(context)
    } catch {
      // What it threw may hold what it was made from.
      throw failure(
        'invalid-request',
        () =>
          process.env.NODE_ENV !== 'production' &&
          `the ${member} function failed, so nothing was sent. Mend it, or let it return undefined.`,
        { audience: 'developer', member },
      )
    }
  }

  const given = MEMBERS.map(async (member) => [member, await perSend(member)] as const)
  const request = checkRequest(Object.fromEntries(await Promise.all(given)))
  onSecrets(request)
  const controller = new AbortController()
  return {
    send: async () =>
      // A transport of the page's own may resolve with anything.
      toDelivery(await unlessBlocked(transport.endpoint, () => transport.send(request, { signal: controller.signal }))),
    abort: () => controller.abort(),
  }
}

/** Every string in a request, however deep. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value ? [value] : []
  return typeof value === 'object' && value ? Object.values(value).flatMap(stringsIn) : []
}
