import { isResendCodeError, ResendCodeError } from '../core/error.js'
import type { ResendCodeErrorKind } from '../core/kinds.js'
import { developerWords } from '../core/developerWords.js'
import { help } from './help.js'
import { quietly } from '../core/quietly.js'
import { holds, readText, redacted } from './redact.js'
import { triggerWords } from './triggerWords.js'
import { errorName } from './wire.js'

/** Where one name means two things, the message decides, loosely. */
type Row = ResendCodeErrorKind | ((message: string) => ResendCodeErrorKind)

interface SdkError {
  readonly $metadata: { readonly httpStatusCode?: number }
  readonly $response: { readonly headers: unknown }
}

const isConfirmed = (message: string) => /already.{0,20}confirmed/i.test(message)

/** How fetch words a lost connection: Chromium, Firefox, Safari, React Native, Node, Bun. */
const LOST =
  /to fetch|fetch failed|network|load failed|cancell?ed|connect|offline|timed out|hostname|in \w+ stream|^terminated|socket|other side/i

/** The codes of Node, undici and axios for a lost connection. */
const LOST_CODE = /^(E(CONN|PIPE|TIMEDOUT|HOST|NET|NOTFOUND|AI_)|UND_ERR|ERR_NETWORK|FetchError)/

/**
 * The errors of ResendConfirmationCode in the order of its documentation, then the clients' own.
 *
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_ResendConfirmationCode.html#API_ResendConfirmationCode_Errors
 */
const ERRORS: Readonly<Record<string, Row>> = {
  CodeDeliveryFailureException: 'delivery-failed',
  ForbiddenException: 'blocked',
  InternalErrorException: 'service-unavailable',
  InvalidEmailRoleAccessPolicyException: 'misconfigured',
  InvalidLambdaResponseException: 'rejected-by-trigger',
  InvalidParameterException: (message) => (isConfirmed(message) ? 'already-confirmed' : 'invalid-request'),
  InvalidSmsRoleAccessPolicyException: 'misconfigured',
  InvalidSmsRoleTrustRelationshipException: 'misconfigured',
  LimitExceededException: (message) => (/daily e?-?mail limit/i.test(message) ? 'misconfigured' : 'rate-limited'),
  NotAuthorizedException: (message) =>
    isConfirmed(message)
      ? 'already-confirmed'
      : /auto verification|secret/i.test(message)
        ? 'misconfigured'
        : 'not-authorized',
  OperationNotEnabledException: 'misconfigured',
  ResourceNotFoundException: 'misconfigured',
  TooManyRequestsException: 'throttled',
  UnexpectedLambdaException: 'rejected-by-trigger',
  UserLambdaValidationException: 'rejected-by-trigger',
  UserNotFoundException: 'user-not-found',
  // What AWS lists as common to all actions.
  InternalFailure: 'service-unavailable',
  ServiceUnavailable: 'service-unavailable',
  ThrottlingException: 'throttled',
  // The browser's, by `browser/unlessBlocked.ts`: nothing left the page.
  ContentSecurityPolicy: 'misconfigured',
  // The clients' own: the library and Amplify, fetch and the SDK, an AbortSignal.
  NetworkError: 'reply-lost',
  TimeoutError: 'reply-lost',
  AbortError: 'aborted',
  // Both what fetch raises for a lost connection and what the library raises for a reply that is not JSON.
  TypeError: (message) => (LOST.test(message) ? 'reply-lost' : 'unknown'),
}

/**
 * What any client of Cognito raised, as a {@link ResendCodeError}. Classified by name, never by HTTP status; what no
 * row knows is `unknown`. Its `cause` is a fresh, redacted copy; the raw error is kept nowhere. Never throws.
 *
 * @param options.redact values that may stand in no text of the result: username, client id, secret hash…
 */
export function toResendCodeError(
  error: unknown,
  options?: { readonly redact?: readonly string[] | undefined },
): ResendCodeError {
  if (quietly(() => isResendCodeError(error))) return error as ResendCodeError
  const redact = options?.redact ?? []
  const message = readText(error, 'message') || readText({ error }, 'error')
  const headers = quietly(() => (error as SdkError).$response.headers)
  const texts = [
    // What the SDK can't read may still be named: a firewall's page.
    readText(headers, 'x-amzn-errortype'),
    ...['code', 'name', '__type'].map((key) => readText(error, key)),
  ]
  const known = texts.map(errorName).find((name) => Object.hasOwn(ERRORS, name))
  const name =
    known ??
    texts
      // A name is cut out of its text, and would be cut out of a value, too.
      .map((text) => (holds(text, redact) ? '' : errorName(text)))
      .find((name) => name && name.length < 65 && redacted(name, redact) === name) ??
    'Error'
  // An SDK that can't read a reply keeps its status: after a success the message may be on its way.
  const lostSuccess = () => /^2..$/.test(`${(error as SdkError).$metadata.httpStatusCode}`)

  const row = known
    ? ERRORS[known]!
    : LOST_CODE.test(name) || (name === 'SyntaxError' && quietly(lostSuccess))
      ? 'reply-lost'
      : 'unknown'
  const kind = typeof row === 'string' ? row : row(message)
  const code = /Exception$|^InternalF|^ServiceU/.test(name) ? name : null
  const triggerMessage = code === 'UserLambdaValidationException' ? triggerWords(message, redact) : null
  const refused = kind === 'invalid-request'
  const aboutUsername = refused && /username.{0,20}(should|must)|'username'|invalid (e-?mail|phone)/i.test(message)
  const retryAt = quietly(() => (error as { retryAt?: unknown }).retryAt)
  const words = developerWords(() => process.env.NODE_ENV !== 'production' && `: ${help(name, kind)}`)

  return new ResendCodeError(kind, `${kind}${code ? ` (${code})` : ''}${words || ''}`, {
    code,
    // What a person can't mend although others of its kind can be: a refused member, a broken trigger.
    audience:
      (refused && !aboutUsername) || (kind === 'rejected-by-trigger' && !triggerMessage) ? 'developer' : undefined,
    member: aboutUsername ? 'username' : null,
    retryAt: retryAt as number,
    triggerMessage,
    cause: { name, message: redacted(message, redact) },
  })
}
