import type { Body } from './constraints.js'
import type { CustomMessageEvent, CustomMessageResponse } from './customMessage.js'
import type { UserRecord } from './directory.js'
import { maskEmail, maskPhone } from './mask.js'
import type { OutboxMessage } from './outbox.js'
import type { Pool } from './pool.js'
import { problem } from './problem.js'
import { ServiceError } from './serviceErrors.js'

/** `CodeDeliveryDetails` as it stands in a reply. */
export interface WireDelivery {
  readonly Destination: string
  readonly DeliveryMedium: 'EMAIL' | 'SMS'
  readonly AttributeName: string
}

interface Channel {
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

/** Makes a new code, which ends the old one of its kind, and delivers it. */
export async function deliver(
  pool: Pool,
  user: UserRecord,
  channel: Channel,
  trigger: OutboxMessage['trigger'],
  body: Body,
): Promise<WireDelivery> {
  const { medium, attribute, to } = channel
  const custom = await runTrigger(pool, user, trigger, body)
  const kind = trigger === 'CustomMessage_ForgotPassword' ? 'passwordCode' : 'code'
  const code = newCode(pool, user[kind]?.value)
  const isLink = medium === 'EMAIL' && kind === 'code' && pool.options.verification === 'link'
  const link = isLink ? linkFor(pool, user, code, body) : undefined
  const template = medium === 'SMS' ? custom.smsMessage : custom.emailMessage
  const at = pool.clock.now()
  user[kind] = { value: code, sentAt: at }
  pool.outbox.deliver({
    to,
    medium,
    code,
    link,
    username: user.username,
    at,
    subject: medium === 'EMAIL' ? (custom.emailSubject ?? subjectOf(kind, link)) : undefined,
    text: fill(template ?? defaultTemplate(kind, medium, link), code, link),
    trigger,
    clientMetadata: metadata(body),
  })
  return {
    Destination: medium === 'SMS' ? maskPhone(to) : maskEmail(to),
    DeliveryMedium: medium,
    AttributeName: attribute,
  }
}

function newCode({ nextCode }: Pool, previous: string | undefined): string {
  const code: unknown = nextCode(previous)
  if (typeof code === 'string' && /^\S+$/.test(code)) return code
  const remedy = 'Return a string without spaces, such as "123456".'
  throw problem(`nextCode() returned ${JSON.stringify(code)}.`, 'Nobody could confirm with that.', remedy)
}

async function runTrigger(
  pool: Pool,
  user: UserRecord,
  triggerSource: OutboxMessage['trigger'],
  body: Body,
): Promise<CustomMessageResponse> {
  const { customMessage } = pool.options
  if (!customMessage) return {}
  const event: CustomMessageEvent = {
    triggerSource,
    region: pool.region,
    userPoolId: pool.userPoolId,
    userName: poolName(pool, user),
    callerContext: { clientId: body.ClientId as string },
    request: {
      userAttributes: { sub: user.sub, ...user.attributes },
      codeParameter: '{####}',
      linkParameter: '{##Click Here##}',
      usernameParameter: '{username}',
      clientMetadata: metadata(body),
    },
    response: { smsMessage: null, emailMessage: null, emailSubject: null },
  }
  let response: CustomMessageResponse | null | undefined
  try {
    response = ((await customMessage(event)) ?? event).response
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    throw new ServiceError('UserLambdaValidationException', `CustomMessage failed with error ${text}.`)
  }
  if (typeof response !== 'object' || response === null) throw new ServiceError('InvalidLambdaResponseException')
  return response
}

function linkFor(pool: Pool, user: UserRecord, code: string, body: Body): string {
  const link = new URL('/confirmUser/', pool.domain)
  link.searchParams.set('client_id', body.ClientId as string)
  link.searchParams.set('user_name', poolName(pool, user))
  link.searchParams.set('confirmation_code', code)
  return link.href
}

/** Where people sign in with an address or number the pool gives each user its sub for a name. */
function poolName(pool: Pool, user: UserRecord): string {
  return pool.usernameAttributes.length > 0 ? user.sub : user.username
}

type CodeKind = 'code' | 'passwordCode'

function subjectOf(kind: CodeKind, link: string | undefined): string {
  if (kind === 'passwordCode') return 'Your password reset code'
  return `Your verification ${link ? 'link' : 'code'}`
}

function defaultTemplate(kind: CodeKind, medium: 'EMAIL' | 'SMS', link: string | undefined): string {
  if (kind === 'passwordCode') return 'Your password reset code is {####}'
  if (link) return 'Please click the link below to verify your email address. {##Verify Email##}'
  return medium === 'SMS' ? 'Your verification code is {####}' : 'Your confirmation code is {####}'
}

function fill(template: string, code: string, link: string | undefined): string {
  const withCode = template.replaceAll('{####}', code)
  return link ? withCode.replaceAll(/\{##.*?##\}/g, () => link) : withCode
}

function metadata(body: Body): Readonly<Record<string, string>> {
  return { ...(body.ClientMetadata as Readonly<Record<string, string>> | null | undefined) }
}
