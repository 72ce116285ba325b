import { authorize } from '../authorize.js'
import { channelOf } from '../channel.js'
import type { Body } from '../constraints.js'
import { deliver } from '../deliver.js'
import { notEnabled } from '../directory.js'
import type { Pool } from '../pool.js'
import { ServiceError } from '../serviceErrors.js'
import { simulate } from '../simulate.js'

/** Sends a new code or link. */
export async function resendConfirmationCode(pool: Pool, body: Body): Promise<object> {
  const client = await authorize(pool, body)
  if (pool.autoVerifiedAttributes.length === 0) throw new ServiceError('NotAuthorizedException')
  const username = body.Username as string
  const user = pool.users.find(username)
  if (!user?.enabled) {
    if (client.preventUserExistenceErrors === 'ENABLED')
      return { CodeDeliveryDetails: simulate(pool, username, pool.resends) }
    throw notEnabled(user)
  }
  if (user.status === 'CONFIRMED') throw new ServiceError('InvalidParameterException', 'User is already confirmed.')
  const channel = channelOf(pool, user)
  if (!channel) throw new ServiceError('NotAuthorizedException')
  return pool.resends.takeFor(user.sub, async () => ({
    CodeDeliveryDetails: await deliver(pool, user, channel, 'CustomMessage_ResendCode', body),
  }))
}
