import { checkClientId } from '../cognito/clientId.js'
import { quietly } from '../core/quietly.js'
import { RESEND } from './cognitoTransport.js'
import type { ResendHandlerOptions } from './options.js'

const CALLER = 'createResendHandler'

const isFunction = (value: unknown) => typeof value === 'function'
const isBoolean = (value: unknown) => typeof value === 'boolean'
const isText = (value: unknown) => typeof value === 'string' && value !== ''
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText)
/** Timers of most runtimes count no further, and end at once what is longer. */
const isCount = (value: unknown) => Number.isInteger(value) && (value as number) > 0 && (value as number) < 2 ** 31

function isOrigin(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false
  const { origin, protocol, host } = new URL(value)
  // Of a scheme of an app's own, such as `capacitor:`, only its web view knows that it has an origin.
  return value === (origin === 'null' && host ? `${protocol}//${host}` : origin)
}

/** Throws for what no handler can be made of: on the server's start, not at the first person's tap. No value is told. */
export function checkOptions(options: ResendHandlerOptions): void {
  const given = Object(options) as Partial<Record<keyof ResendHandlerOptions, unknown>>
  const must = (isGood: boolean, what: string, why: string) => {
    if (!isGood) throw new Error(`react-cognito-resend-code: ${CALLER} ${what}. ${why}`)
  }
  const optional = (name: keyof ResendHandlerOptions, isGood: (value: unknown) => boolean, rule: string) =>
    must(given[name] === undefined || isGood(given[name]), `was given a bad ${name}`, `Give ${rule}, or leave it out.`)

  must(
    quietly(() => checkClientId(given.clientId, CALLER)) !== undefined,
    'needs a client id',
    'It must be 1 to 128 letters, digits, "_" or "+". Copy it from the Cognito console (User pools, your pool, App clients) into an environment variable of the server, without white space.',
  )
  must(
    typeof given.clientSecret === 'string' && /^\S+$/.test(given.clientSecret),
    'needs the clientSecret',
    'Cognito refuses every request of an app client with a secret that is not signed with it. Copy it from the Cognito console (User pools, your pool, App clients) into an environment variable of the server, without white space. An app client without a secret needs no server: use fetchTransport in the page.',
  )
  must(
    Array.isArray(given.allowedOrigins) && given.allowedOrigins.length > 0 && given.allowedOrigins.every(isOrigin),
    'needs allowedOrigins',
    "It serves the pages of these origins only. List each as the browser names it, with its scheme, without a path or a slash at the end: ['https://app.example.com'].",
  )
  must(
    given.authorize === undefined || given.unsafePublic !== true,
    'got both authorize and unsafePublic',
    'With unsafePublic anyone may ask for anyone, and authorize would be passed over. Remove one.',
  )
  if (given.unsafePublic === true)
    must(
      isFunction(given.rateLimit),
      'needs a rateLimit function with unsafePublic',
      'Anyone may ask for anyone then, and nothing else stands before your pool. Give rateLimit: (request, { username }) => ({ allowed: … }), or authorize in place of unsafePublic.',
    )
  else
    must(
      isFunction(given.authorize),
      'needs an authorize function',
      'The username has to come from the session that your sign-up began: from the body, this handler would lend its secret to anyone. Give authorize: (request) => ({ username }), or a Response such as 401. unsafePublic: true opts out.',
    )
  for (const name of ['rateLimit', 'clientIp', 'onError', 'fetch'] as const) optional(name, isFunction, 'a function')
  for (const name of ['timeoutMs', 'maxBodySize'] as const)
    optional(name, isCount, 'a whole number above 0 and below 2^31')
  for (const name of ['allowMissingOrigin', 'concealUserExistence'] as const) optional(name, isBoolean, 'true or false')
  optional('allowClientMetadata', isTexts, 'a list of keys')
  optional('operation', (value) => value === RESEND || value === 'ForgotPassword', `'${RESEND}' or 'ForgotPassword'`)
}
