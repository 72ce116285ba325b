import type { WireDelivery } from './deliver.js'
import { usernameFormats } from './directory.js'
import type { HourlyLimit } from './limits.js'
import { simulatedMask } from './mask.js'
import type { Pool } from './pool.js'

/**
 * The answer for nobody: "determined by the input username format and verification settings of the user pool"
 * (cognito-user-pool-managing-errors). Limited as for a real user, or the limit would tell.
 */
export function simulate(pool: Pool, username: string, limit: HourlyLimit): WireDelivery {
  const name = pool.options.caseSensitive ? username : username.toLowerCase()
  limit.take(`nobody:${name}`)
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
