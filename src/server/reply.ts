import type { BackendFailed, BackendReply } from '../cognito/backendReply.js'
import type { ResendCodeError } from '../core/error.js'
import type { ResendCodeErrorKind } from '../core/kinds.js'
import type { Delivery } from '../core/delivery.js'
import type { Refusal } from './Refusal.js'

/** For proxies and logs; `backendTransport` goes by `kind`. The kinds that only a page can meet have none. */
const STATUS: Readonly<Record<Exclude<ResendCodeErrorKind, 'offline' | 'aborted' | 'not-ready'>, number>> = {
  'reply-lost': 504,
  'service-unavailable': 503,
  unknown: 502,
  'delivery-failed': 502,
  'rejected-by-trigger': 422,
  'rate-limited': 429,
  throttled: 429,
  'user-not-found': 404,
  blocked: 502,
  'not-authorized': 502,
  misconfigured: 502,
  'invalid-request': 400,
  'already-confirmed': 409,
}

/** The reply to a request that Cognito took. */
export function sent(delivery: Delivery | undefined, concealed: boolean): Response {
  return json(200, { outcome: 'sent', concealed, delivery: (!concealed && delivery) || null })
}

/** The reply to a request that Cognito turned down, or never answered. */
export function failed({ kind, code, audience, member }: ResendCodeError): Response {
  const status = (STATUS as Partial<Record<ResendCodeErrorKind, number>>)[kind] ?? 500
  return json(status, { outcome: 'failed', kind, code, audience, member, reason: null, retryAfter: null })
}

/** The reply to a request that never went to Cognito. */
export function refused({ reason, init }: Refusal): Response {
  const { status, kind, audience = 'developer', member = null, retryAfter = null } = init
  const reply: BackendFailed = { outcome: 'failed', kind, code: null, audience, member, reason, retryAfter }
  return json(status, reply, {
    ...(retryAfter === null ? {} : { 'retry-after': String(retryAfter) }),
    ...(status === 405 ? { allow: 'POST, OPTIONS' } : {}),
  })
}

function json(status: number, reply: BackendReply, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(reply), {
    status,
    headers: {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  })
}
