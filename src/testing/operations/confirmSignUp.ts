import { authorize } from '../authorize.js'
import { channelOf } from '../channel.js'
import type { Body } from '../constraints.js'
import { confirmUser, notEnabled, type UserRecord } from '../directory.js'
import type { Pool } from '../pool.js'
import { ServiceError } from '../serviceErrors.js'

/** How long a sign-up code or link works. Source: Cognito quotas. */
const CODE_LIFETIME_MS = 24 * 3_600_000

/** Confirms a user with a code. */
export async function confirmSignUp(pool: Pool, body: Body): Promise<object> {
  const client = await authorize(pool, body)
  const user = pool.users.find(body.Username as string)
  if (!user?.enabled) {
    // The guide names CodeMismatch for users that don't exist under ConfirmForgotPassword only; the same is assumed here.
    if (client.preventUserExistenceErrors === 'ENABLED') throw new ServiceError('CodeMismatchException')
    throw notEnabled(user)
  }
  redeem(pool, user, body.ConfirmationCode as string)
  return {}
}

/** Confirms `user` if `code` is the newest and still works; each try counts. */
export function redeem(pool: Pool, user: UserRecord, code: string): void {
  if (user.status === 'CONFIRMED') {
    throw new ServiceError('NotAuthorizedException', 'User cannot be confirmed. Current status is CONFIRMED')
  }
  pool.confirmations.take(user.sub)
  if (!user.code || pool.clock.now() >= user.code.sentAt + CODE_LIFETIME_MS)
    throw new ServiceError('ExpiredCodeException')
  if (code !== user.code.value) throw new ServiceError('CodeMismatchException')
  confirmUser(user, channelOf(pool, user)?.attribute)
}
