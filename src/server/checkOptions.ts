import { checkClientId } from '../cognito/clientId.js'
import { quietly } from '../core/quietly.js'
import type { ResendTransport } from '../cognito/transport.js'
import { regionalEndpoint } from '../transports/endpoint.js'
import { wireTransport } from '../transports/wireTransport.js'
import type { ResendHandlerOptions } from './options.js'

const CALLER = 'createResendHandler'

/** What a handler sends unless it is told otherwise. */
export const RESEND = 'ResendConfirmationCode'

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

/** What carries the request to Cognito: the wire itself, once. */
export function cognitoTransport(options: ResendHandlerOptions): ResendTransport {
  const { clientId, region, endpoint, operation = RESEND, fetch: given } = options
  const url = endpoint ? URL.canParse(endpoint) && !region && endpoint : regionalEndpoint(region)
  if (!url)
    throw new Error(
      `react-cognito-resend-code: ${CALLER} needs a region or an endpoint, and not both, to know where to send. Give a region such as 'us-east-1', or the endpoint's URL.`,
    )
  const transport = wireTransport({ clientId, url, fetch: withoutBrowser(given) })
  return operation === RESEND ? transport : transport.with!({ operation })
}

/**
 * A fetch that asks for nothing that only browsers have: Cloudflare Workers throw for `redirect: 'error'`, and older
 * ones for `cache`. A redirect is still not followed; it is a reply without a name.
 */
function withoutBrowser(given: typeof globalThis.fetch | undefined): typeof globalThis.fetch {
  return async (url, { cache: _cache, ...init } = {}) => {
    try {
      return await (given ?? fetch)(url, { ...init, redirect: 'manual' })
    } catch (error) {
      throw isLostInWorkers(error) ? new TypeError('The network connection was lost.') : error
    }
  }
}

/** Fetch says of a lost connection that it is a TypeError; Workers say "Network connection lost." in a bare Error. */
const isLostInWorkers = (error: unknown) =>
  error instanceof Error && error.name === 'Error' && /network connection/i.test(error.message)
