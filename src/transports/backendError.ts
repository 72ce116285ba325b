import { own } from '../cognito/wire.js'
import type { ResendCodeError } from '../core/error.js'
import { failure } from '../core/failure.js'
import { PACES, type ResendCodeErrorKind } from '../core/kinds.js'

/** The error of a failure in the backend's own words, else by its status. */
export function backendError({ status, headers }: Response, data: unknown, now: () => number): ResendCodeError {
  // Those left out no backend can know, or say of a failure.
  const said = own(data, 'outcome') === 'failed' && word(data, 'kind', /^(?!sent|offline|aborted|not-ready)/)
  const kind = said && Object.hasOwn(PACES, said) ? (said as ResendCodeErrorKind) : byStatus(status)
  const why = () =>
    process.env.NODE_ENV !== 'production' &&
    `${word(data, 'reason') ?? 'no reason given'}. The backend answered HTTP ${status}; its own log may say more.`
  return failure(kind, why, {
    code: word(data, 'code'),
    audience: word(data, 'audience', /^(user|developer)$/) as ResendCodeError['audience'],
    member: word(data, 'member'),
    retryAt: toTime(own(data, 'retryAfter') ?? headers.get('Retry-After'), now),
  })
}

/** What a failure means that says nothing in our own words: from a gateway, a login wall, another path. */
const byStatus = (status: number): ResendCodeErrorKind =>
  status === 429
    ? 'rate-limited'
    : // Who answers for the backend did not hear from it: 502, 504, and Cloudflare's from 520 on.
      status > 501 && status !== 503
      ? 'reply-lost'
      : status >= 500
        ? 'service-unavailable'
        : status === 401 || status === 403
          ? 'not-authorized'
          : 'misconfigured'

/** A short word of a reply's own, or null: nothing longer, and no sentence, is for an error to repeat. */
const word = (data: unknown, name: string, pattern = /^[\w.-]{1,64}$/) => {
  const value = own(data, name)
  return typeof value === 'string' && pattern.test(value) ? value : null
}

/** A number of seconds, or an HTTP date, as epoch ms; null or NaN for anything else. */
function toTime(after: unknown, now: () => number): number | null {
  // Both read anything as text.
  if (/^\d{1,9}$/.test(after as string)) return now() + Number(after) * 1000
  return /GMT$/.test(after as string) ? Date.parse(after as string) : null
}
