import { authorize } from '../authorize.js'
import type { Body } from '../constraints.js'
import { notEnabled } from '../directory.js'
import { checkPassword } from '../password.js'
import type { Pool } from '../pool.js'
import { ServiceError } from '../serviceErrors.js'

/** How long a code for a new password works. Source: Cognito quotas. */
const CODE_LIFETIME_MS = 3_600_000

/**
 * Takes a code and a new password, which is checked and forgotten: nobody signs in here. Each try counts with the codes
 * that were asked for. Which of a bad password and a wrong code the service tells first is not documented.
 */
export async function confirmForgotPassword(pool: Pool, body: Body): Promise<object> {
  const client = await authorize(pool, body)
  const user = pool.users.find(body.Username as string)
  if (!user?.enabled) {
    if (client.preventUserExistenceErrors === 'ENABLED') throw new ServiceError('CodeMismatchException')
    throw notEnabled(user)
  }
  pool.passwordResets.take(user.sub)
  const { passwordCode } = user
  if (!passwordCode || pool.clock.now() >= passwordCode.sentAt + CODE_LIFETIME_MS)
    throw new ServiceError('ExpiredCodeException')
  if (body.ConfirmationCode !== passwordCode.value) throw new ServiceError('CodeMismatchException')
  checkPassword(pool, body.Password as string)
  user.passwordCode = undefined
  return {}
}
