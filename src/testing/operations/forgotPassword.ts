import { authorize } from '../authorize.js'
import { recoveryChannelOf } from '../channel.js'
import type { Body } from '../constraints.js'
import { deliver } from '../deliver.js'
import { notEnabled } from '../directory.js'
import type { Pool } from '../pool.js'
import { ServiceError } from '../serviceErrors.js'
import { simulate } from '../simulate.js'

const NOWHERE = 'Cannot reset password for the user as there is no registered/verified email or phone_number'

/** Sends a code for a new password, to an address that the user has verified. */
export async function forgotPassword(pool: Pool, body: Body): Promise<object> {
  const client = await authorize(pool, body)
  const username = body.Username as string
  const user = pool.users.find(username)
  const channel = user?.enabled ? recoveryChannelOf(user) : undefined
  if (!user || !channel) {
    if (client.preventUserExistenceErrors === 'ENABLED')
      return { CodeDeliveryDetails: simulate(pool, username, pool.passwordResets) }
    throw user?.enabled ? new ServiceError('InvalidParameterException', NOWHERE) : notEnabled(user)
  }
  return pool.passwordResets.takeFor(user.sub, async () => ({
    CodeDeliveryDetails: await deliver(pool, user, channel, 'CustomMessage_ForgotPassword', body),
  }))
}
