import { checkRequest } from '../cognito/constraints.js'
import { quietly } from '../core/quietly.js'
import { Misuse } from './Misuse.js'
import type { AuthorizedUser, RateLimitDecision, ResendHandlerOptions } from './options.js'
import { Refusal } from './Refusal.js'

const isResponse = (value: unknown): value is Response =>
  value instanceof Response ||
  (typeof (value as Response | null)?.status === 'number' && typeof (value as Response).headers?.get === 'function')

/** The username as it is sent, or undefined where Cognito would refuse it. */
const toUsername = (username: unknown) => quietly(() => checkRequest({ username }).username)

/** Who asks, or what the app answers in place of the handler. */
export async function authorizeUser(
  authorize: NonNullable<ResendHandlerOptions['authorize']>,
  request: Request,
): Promise<AuthorizedUser | Response> {
  const user: unknown = await authorize(request)
  // The app's own may have headers that can't be changed.
  if (isResponse(user)) return new Response(user.body, user)
  const username = toUsername((user as AuthorizedUser | null | undefined)?.username)
  if (username !== undefined) return { username }
  throw new Misuse(
    'authorize() returned neither a username nor a Response, so nothing was sent: no user is not everybody. Return { username } from the sign-up session, as Cognito would take it, or a Response such as 401 where there is none.',
  )
}

/** Whom a public handler is asked for. @throws Refusal where it is nobody */
export function publicUser(given: unknown): AuthorizedUser {
  const username = toUsername(given)
  if (username !== undefined) return { username }
  // What a person typed they can mend, what the page left out they can't.
  throw new Refusal('invalid-body', {
    member: 'username',
    audience: typeof given === 'string' ? 'user' : 'developer',
  })
}

/** @throws Misuse where it is none; an empty one is left out, as headers that are missing are */
export function checkIp(ip: unknown): string | undefined {
  if (ip === undefined || ip === null || ip === '') return undefined
  if (typeof ip === 'string' && ip.length < 65) return ip
  throw new Misuse('clientIp() returned no address. Return the one address of the person, or undefined.')
}

/** @throws Refusal where the app lets no more requests pass */
export function checkDecision(decision: unknown): void {
  const { allowed, retryAfter } = Object(decision) as Partial<RateLimitDecision>
  if (allowed === true) return
  if (allowed !== false)
    throw new Misuse(
      'rateLimit() returned no decision, so nothing was sent: it counts as a refusal. Return { allowed: true }, or { allowed: false, retryAfter: seconds }.',
    )
  const seconds = Math.ceil(retryAfter as number)
  throw new Refusal('too-many-requests', Number.isSafeInteger(seconds) && seconds > 0 ? { retryAfter: seconds } : {})
}
