import { failure } from './failure.js'
import type { StoredError } from './record.js'

// The core knows no platform: a bundler replaces this, and where nothing does, `developerWords` catches that it is missing.
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** The reply did not come in time. */
export const lost = () =>
  failure(
    'reply-lost',
    () => process.env.NODE_ENV !== 'production' && 'no reply came in time. The message may be on its way.',
  )

/** What comes before the request did not end in time. */
export const late = () =>
  failure(
    'invalid-request',
    () =>
      process.env.NODE_ENV !== 'production' &&
      'an option function, the transport, the MutationCache or a Web Lock did not answer in time, so nothing was sent.',
    { audience: 'developer' },
  )

/** The page gave up. */
export const cancelled = () =>
  failure('aborted', () => process.env.NODE_ENV !== 'production' && 'the page gave this attempt up.')

/** What another tab's attempt came to. */
export const elsewhere = (error: StoredError) =>
  failure(error.kind, () => process.env.NODE_ENV !== 'production' && 'another tab made this attempt.', error)

/** Another tab has the turn, and makes nothing of it. */
export const noTurn = () =>
  failure(
    'not-ready',
    () => process.env.NODE_ENV !== 'production' && 'another tab holds the turn to send, and sent nothing.',
  )
