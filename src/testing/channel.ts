import type { UserRecord } from './directory.js'
import type { Pool } from './pool.js'

/** Where messages go. */
export interface Channel {
  readonly medium: 'EMAIL' | 'SMS'
  readonly attribute: 'email' | 'phone_number'
  readonly to: string
}

/** Where a user's messages go: SMS wins. Undefined when there is nowhere. Source: user-pool-settings-email-phone-verification. */
export function channelOf(pool: Pool, user: UserRecord): Channel | undefined {
  const { email, phone_number: phone } = user.attributes
  const verifies = (attribute: 'email' | 'phone_number') => pool.autoVerifiedAttributes.includes(attribute)
  if (phone && verifies('phone_number')) return { medium: 'SMS', attribute: 'phone_number', to: phone }
  if (email && verifies('email')) return { medium: 'EMAIL', attribute: 'email', to: email }
  return undefined
}

/**
 * Where a code for a new password goes: only where the user has shown to be, and first to a phone, as in a pool that has
 * no account recovery setting. Source: the API reference of ForgotPassword.
 */
export function recoveryChannelOf({ attributes }: UserRecord): Channel | undefined {
  const { email, email_verified, phone_number: phone, phone_number_verified } = attributes
  if (phone && phone_number_verified === 'true') return { medium: 'SMS', attribute: 'phone_number', to: phone }
  if (email && email_verified === 'true') return { medium: 'EMAIL', attribute: 'email', to: email }
  return undefined
}
