import { authorize } from '../authorize.js'
import type { Body } from '../constraints.js'
import { channelOf, deliver, type WireDelivery } from '../deliver.js'
import { usernameFormats } from '../directory.js'
import { simulatedMask } from '../mask.js'
import type { Pool } from '../pool.js'
import { ServiceError } from '../serviceErrors.js'

/** Sends a new code or link. */
export async function resendConfirmationCode(pool: Pool, body: Body): Promise<object> {
  const client = await authorize(pool, body)
  if (pool.autoVerifiedAttributes.length === 0) throw new ServiceError('NotAuthorizedException')
  const username = body.Username as string
  const user = pool.users.find(username)
  if (!user?.enabled) {
    if (client.preventUserExistenceErrors === 'ENABLED') return { CodeDeliveryDetails: simulate(pool, username) }
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

/**
 * The answer for nobody: "determined by the input username format and verification settings of the user pool"
 * (cognito-user-pool-managing-errors). Limited as for a real user, or the limit would tell.
 */
function simulate(pool: Pool, username: string): WireDelivery {
  const name = pool.options.caseSensitive ? username : username.toLowerCase()
  pool.resends.take(`nobody:${name}`)
  const onlySms = !pool.autoVerifiedAttributes.includes('email')
  const sms =
    onlySms || (pool.autoVerifiedAttributes.includes('phone_number') && usernameFormats.phone_number.test(name))
  const DeliveryMedium = sms ? 'SMS' : 'EMAIL'
  return {
    Destination: simulatedMask(name, DeliveryMedium),
    DeliveryMedium,
    AttributeName: sms ? 'phone_number' : 'email',
  }
}
