import type { EmulatedOperation } from './operations/index.js'
import { ServiceError } from './serviceErrors.js'

/** A request body whose constraints hold. */
export type Body = Readonly<Record<string, unknown>>

interface Rule {
  readonly type: 'string' | 'boolean' | 'strings' | 'attributes' | 'struct'
  readonly required?: true
  readonly min?: number
  readonly max?: number
  readonly pattern?: string
  /** Sensitive values do not stand in the service's message. */
  readonly sensitive?: true
  readonly members?: Readonly<Record<string, Rule>>
}

const anyText: Rule = { type: 'string', min: 0, max: 131_072 }
/** Java's `\S` knows only the ASCII spaces; JavaScript's would also refuse a no-break space. */
const NO_SPACE = '[\\S]+'
const LETTERS = '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+'

const common: Readonly<Record<string, Rule>> = {
  ClientId: { type: 'string', required: true, min: 1, max: 128, pattern: '[\\w+]+', sensitive: true },
  Username: { type: 'string', required: true, min: 1, max: 128, pattern: LETTERS, sensitive: true },
  SecretHash: { type: 'string', min: 1, max: 128, pattern: '[\\w+=/]+', sensitive: true },
  UserContextData: { type: 'struct', sensitive: true, members: { IpAddress: anyText, EncodedData: anyText } },
  AnalyticsMetadata: { type: 'struct', members: { AnalyticsEndpointId: anyText } },
  ClientMetadata: { type: 'strings' },
}

const password: Rule = { type: 'string', max: 256, pattern: NO_SPACE, sensitive: true }
const confirmationCode: Rule = { type: 'string', required: true, min: 1, max: 2048, pattern: NO_SPACE }

/** Constraints of the service's model: botocore `cognito-idp/2016-04-18/service-2.json`. */
const rules: Readonly<Record<EmulatedOperation, Readonly<Record<string, Rule>>>> = {
  ResendConfirmationCode: common,
  ForgotPassword: common,
  ConfirmForgotPassword: {
    ...common,
    Password: { ...password, required: true },
    ConfirmationCode: confirmationCode,
  },
  SignUp: {
    ...common,
    Password: password,
    UserAttributes: { type: 'attributes' },
    ValidationData: { type: 'attributes' },
  },
  ConfirmSignUp: {
    ...common,
    ConfirmationCode: confirmationCode,
    ForceAliasCreation: { type: 'boolean' },
    Session: { type: 'string', min: 20, max: 2048, sensitive: true },
  },
}

const attribute: Readonly<Record<string, Rule>> = {
  Name: { type: 'string', required: true, min: 1, max: 32, pattern: LETTERS },
  Value: { type: 'string', max: 2048, sensitive: true },
}

/** Whether the service would take it for an app client's id. */
export function isClientId(value: unknown): boolean {
  return typeof value === 'string' && checkText(value, common.ClientId!, '').length === 0
}

/** Throws InvalidParameterException, in the service's words, when a member of the body breaks a constraint. */
export function checkConstraints(operation: EmulatedOperation, body: unknown): Body {
  if (!isObject(body)) throw new ServiceError('SerializationException', 'Start of structure or map expected.')
  const failures = checkMembers(body, rules[operation], '')
  if (failures.length === 0) return body
  const count = `${failures.length} validation error${failures.length === 1 ? '' : 's'} detected`
  throw new ServiceError('InvalidParameterException', `${count}: ${failures.join('; ')}`)
}

function checkMembers(body: Body, members: Readonly<Record<string, Rule>>, prefix: string): string[] {
  return Object.entries(members).flatMap(([name, rule]) => checkValue(body[name], rule, prefix + lowerFirst(name)))
}

function checkValue(value: unknown, rule: Rule, path: string): string[] {
  if (value === undefined || value === null) {
    return rule.required ? [`Value null at '${path}' failed to satisfy constraint: Member must not be null`] : []
  }
  switch (rule.type) {
    case 'string':
      return checkText(expectType(value, 'string') as string, rule, path)
    case 'boolean':
      expectType(value, 'boolean')
      return []
    case 'struct':
      return checkMembers(expectObject(value), rule.members ?? {}, `${path}.`)
    case 'strings':
      return Object.values(expectObject(value)).flatMap((each) => checkValue(each, anyText, `${path}.member`))
    case 'attributes':
      if (!Array.isArray(value)) throw new ServiceError('SerializationException', 'Expected list or null')
      return value.flatMap((each, index) => checkMembers(expectObject(each), attribute, `${path}.${index + 1}.member.`))
  }
}

function checkText(text: string, rule: Rule, path: string): string[] {
  const failures: string[] = []
  const at = `Value ${rule.sensitive ? '' : `'${text}' `}at '${path}' failed to satisfy constraint: Member must`
  const length = [...text].length
  if (length < (rule.min ?? 0)) failures.push(`${at} have length greater than or equal to ${rule.min}`)
  if (length > (rule.max ?? Infinity)) failures.push(`${at} have length less than or equal to ${rule.max}`)
  if (rule.pattern && !matches(text, rule.pattern)) {
    failures.push(`${at} satisfy regular expression pattern: ${rule.pattern}`)
  }
  return failures
}

function matches(text: string, pattern: string): boolean {
  return new RegExp(`^${pattern === NO_SPACE ? '[^ \\t\\n\\v\\f\\r]+' : pattern}$`, 'u').test(text)
}

function expectType(value: unknown, type: 'string' | 'boolean'): unknown {
  if (typeof value === type) return value
  const name = { string: 'String', boolean: 'Boolean' }[type]
  throw new ServiceError(
    'SerializationException',
    `${(typeof value).toUpperCase()}_VALUE can not be converted to a ${name}`,
  )
}

function expectObject(value: unknown): Body {
  if (isObject(value)) return value
  throw new ServiceError('SerializationException', 'Start of structure or map expected.')
}

function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
