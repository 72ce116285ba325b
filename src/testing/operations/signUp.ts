import { authorize } from '../authorize.js'
import { channelOf } from '../channel.js'
import type { Body } from '../constraints.js'
import { deliver } from '../deliver.js'
import { usernameFormats } from '../directory.js'
import { checkPassword } from '../password.js'
import type { Pool } from '../pool.js'
import { ServiceError } from '../serviceErrors.js'

/** Creates a user and sends the first code. That send does not count towards the resends of the hour. */
export async function signUp(pool: Pool, body: Body): Promise<object> {
  await authorize(pool, body)
  const username = body.Username as string
  const attributes = readAttributes(body)
  checkUsername(pool, username)
  checkAttributes(attributes)
  const password = body.Password as string | null | undefined
  // No password at all is a passwordless sign-up.
  if (password !== undefined && password !== null) checkPassword(pool, password)
  const known = pool.users.find(username)
  if (known) throw new ServiceError('UsernameExistsException', existsMessage(pool, username))
  const user = pool.users.create(username, attributes)
  const channel = channelOf(pool, user)
  const details = channel && (await deliver(pool, user, channel, 'CustomMessage_SignUp', body))
  return { UserConfirmed: false, UserSub: user.sub, ...(details && { CodeDeliveryDetails: details }) }
}

function readAttributes(body: Body): Record<string, string> {
  const list = (body.UserAttributes ?? []) as readonly { readonly Name: string; readonly Value?: string }[]
  return Object.fromEntries(list.map(({ Name, Value }) => [Name, Value ?? '']))
}

function checkUsername({ usernameAttributes }: Pool, username: string): void {
  if (usernameAttributes.length === 0 || usernameAttributes.some((each) => usernameFormats[each].test(username))) return
  const wanted = usernameAttributes.length > 1 ? 'either an email or a phone number' : undefined
  const one = usernameAttributes[0] === 'email' ? 'an email' : 'a phone number'
  throw new ServiceError('InvalidParameterException', `Username should be ${wanted ?? one}.`)
}

function checkAttributes({ email, phone_number: phone }: Record<string, string>): void {
  if (email && !usernameFormats.email.test(email)) {
    throw new ServiceError('InvalidParameterException', 'Invalid email address format.')
  }
  if (phone && !usernameFormats.phone_number.test(phone)) {
    throw new ServiceError('InvalidParameterException', 'Invalid phone number format.')
  }
}

function existsMessage(pool: Pool, username: string): string {
  const attribute = pool.usernameAttributes.find((each) => usernameFormats[each].test(username))
  return attribute ? `An account with the given ${attribute} already exists.` : 'User already exists'
}
