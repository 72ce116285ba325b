import { QueryClient } from '@tanstack/react-query'
import { systemClock } from '#src/browser/clock.js'
import { memoryStorage } from '#src/browser/storage.js'
import { identityOf, ResendStore } from '#src/core/store.js'
import { defaultPolicy, type ResendCodeError, type ResendTransport } from '#src/index.js'
import { ResendController } from '#src/react/ResendController.js'

/** How a tap may differ. */
export interface TapOptions {
  readonly timeoutMs?: number
  readonly signal?: AbortSignal
}

/**
 * One tap of someone who never tapped before, as the hook makes it but without React: its request members, its lock,
 * its timeout, its error. Says what came of it: `sent`, `confirmed`, or the error's kind.
 */
export async function tap(transport: ResendTransport, { timeoutMs, signal }: TapOptions = {}): Promise<string> {
  const store = new ResendStore(() => Math.random().toString(16).slice(2))
  const identity = identityOf(transport.scope, transport.operation ?? '', 'jane', false)
  const entry = store.entry(memoryStorage(), identity, { clock: systemClock, policy: defaultPolicy })
  const controller = new ResendController()
  controller.update({
    options: { username: 'jane', timeoutMs },
    transport,
    client: new QueryClient(),
    entry,
    find: () => entry,
    onMoved: () => undefined,
  })
  try {
    return (await controller.actions.resendAsync({ signal })).type
  } catch (error) {
    return (error as ResendCodeError).kind
  }
}
