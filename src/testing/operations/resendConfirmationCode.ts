import { authorize } from '../authorize.js'
import type { Body } from '../constraints.js'
import { channelOf, deliver } from '../deliver.js'
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
    throw user
      ? new ServiceError('NotAuthorizedException', 'User is disabled.')
      : new ServiceError('UserNotFoundException')
  }
  if (user.status === 'CONFIRMED') throw new ServiceError('InvalidParameterException', 'User is already confirmed.')
  const channel = channelOf(pool, user)
  if (!channel) throw new ServiceError('NotAuthorizedException')
  const giveBack = pool.resends.take(user.sub)
  try {
    return { CodeDeliveryDetails: await deliver(pool, user, channel, 'CustomMessage_ResendCode', body) }
  } catch (error) {
    giveBack()
    throw error
  }
}
