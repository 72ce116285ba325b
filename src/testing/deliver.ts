import type { Channel } from './channel.js'
import type { Body } from './constraints.js'
import type { UserRecord } from './directory.js'
import { maskEmail, maskPhone } from './mask.js'
import type { OutboxMessage } from './outbox.js'
import { poolName, type Pool } from './pool.js'
import { problem } from './problem.js'
import { metadata, runTrigger } from './runTrigger.js'

/** `CodeDeliveryDetails` as it stands in a reply. */
export interface WireDelivery {
  readonly Destination: string
  readonly DeliveryMedium: 'EMAIL' | 'SMS'
  readonly AttributeName: string
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

function linkFor(pool: Pool, user: UserRecord, code: string, body: Body): string {
  const link = new URL('/confirmUser/', pool.domain)
  link.searchParams.set('client_id', body.ClientId as string)
  link.searchParams.set('user_name', poolName(pool, user))
  link.searchParams.set('confirmation_code', code)
  return link.href
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
