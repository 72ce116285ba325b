import { unlessBlocked } from '../browser/unlessBlocked.js'
import { checkRequest, MEMBERS } from '../cognito/constraints.js'
import type { ResendRequest } from '../cognito/request.js'
import { toDelivery } from '../cognito/wire.js'
import type { ResendTransport } from '../cognito/transport.js'
import type { ReadyRequest } from '../core/attemptPlan.js'
import { failure } from '../core/failure.js'
import type { RequestContext, ResendConfirmationCodeOptions } from './options.js'

type PerSend = (context: RequestContext) => unknown

/** Makes the request of one attempt ready to leave. @throws ResendCodeError where none may be made */
export async function prepareRequest(
  options: ResendConfirmationCodeOptions,
  transport: ResendTransport,
  attempt: number,
  /** Told of the request, whose strings no error may carry. */
  onSecrets: (request: ResendRequest) => void,
): Promise<ReadyRequest> {
  // Where there is no `navigator`, or one that can't tell (Node, React Native), nobody is offline.
  if ((globalThis as { navigator?: { onLine?: boolean } }).navigator?.onLine === false)
    throw failure(
      'offline',
      () => process.env.NODE_ENV !== 'production' && 'the browser is offline, so nothing was sent.',
    )
  const given = MEMBERS.map(async (member) => {
    const value: unknown = options[member]
    try {
      return [
        member,
        typeof value === 'function' ? await (value as PerSend)({ attempt, locale: options.locale }) : value,
      ] as const
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
  })
  const request = checkRequest(Object.fromEntries(await Promise.all(given)))
  onSecrets(request)
  const sender = (await transport.prepare?.()) ?? transport
  const controller = new AbortController()
  const by = { signal: controller.signal, now: () => (options.clock ?? Date).now() }
  return {
    // A transport of the page's own may resolve with anything.
    send: async () => toDelivery(await unlessBlocked(transport.endpoint, () => sender.send(request, by))),
    abort: () => controller.abort(),
  }
}
