import { MutationObserver, type QueryClient } from '@tanstack/react-query'
import type { AttemptResult } from '../core/attemptPlan.js'
import { failure } from '../core/failure.js'

/**
 * Shows an attempt in the client's MutationCache and its devtools; nothing of the request is in it. Resolves once the
 * attempt may begin.
 *
 * @throws ResendCodeError where the page's own cache callbacks throw before that: then nothing is sent
 */
export function inMutationCache(client: QueryClient, attempt: () => Promise<AttemptResult>): Promise<void> {
  return new Promise((begin, prevent) => {
    const observer = new MutationObserver<AttemptResult>(client, {
      mutationKey: ['resendConfirmationCode'],
      mutationFn: () => {
        begin()
        return attempt()
      },
      // One among the client's defaults would queue a send behind the app's own mutations.
      ...({ scope: undefined } as object),
      retry: false,
      networkMode: 'always',
      throwOnError: false,
    })
    // A mutation is kept while it is observed, and collected only after.
    const stop = observer.subscribe(() => undefined)
    observer
      .mutate()
      .catch(() =>
        prevent(
          failure(
            'invalid-request',
            () =>
              process.env.NODE_ENV !== 'production' && 'a callback of the MutationCache failed, so nothing was sent.',
            { audience: 'developer' },
          ),
        ),
      )
      .finally(stop)
  })
}
