import type { ErrorFault, Fault } from '#src/testing/index.js'

/** Something that may happen to one tap, and what it must come to, whatever carries the request. */
export interface Situation {
  readonly name: string
  readonly fault: Fault | null
  readonly outcome: string
  /** Where a client itself, used without this package's transport, can't tell as much. By its name. */
  readonly byClient?: Readonly<Record<string, string>>
}

const error = (name: string, outcome: string, more: Omit<ErrorFault, 'type' | 'name'> = {}): Situation => ({
  name: `${name}${more.message ? ` “${more.message}”` : ''}${more.message === null ? ' without a message' : ''}${
    more.errorHeader === false ? ' without the error header' : ''
  }`,
  fault: { type: 'error', name, ...more },
  outcome,
})

/** The errors of ResendConfirmationCode and ForgotPassword, in the order of the service's documentation. */
export const serviceErrors: readonly (readonly [string, string])[] = [
  ['CodeDeliveryFailureException', 'delivery-failed'],
  ['ForbiddenException', 'blocked'],
  ['InternalErrorException', 'service-unavailable'],
  ['InvalidEmailRoleAccessPolicyException', 'misconfigured'],
  ['InvalidLambdaResponseException', 'rejected-by-trigger'],
  ['InvalidParameterException', 'invalid-request'],
  ['InvalidSmsRoleAccessPolicyException', 'misconfigured'],
  ['InvalidSmsRoleTrustRelationshipException', 'misconfigured'],
  ['LimitExceededException', 'rate-limited'],
  ['NotAuthorizedException', 'misconfigured'],
  ['OperationNotEnabledException', 'misconfigured'],
  ['ResourceNotFoundException', 'misconfigured'],
  ['TooManyRequestsException', 'throttled'],
  ['UnexpectedLambdaException', 'rejected-by-trigger'],
  ['UserLambdaValidationException', 'rejected-by-trigger'],
  ['UserNotFoundException', 'user-not-found'],
]

const DAILY = 'Exceeded daily email limit for the operation or the account.'
const CONFIRMED = 'User is already confirmed.'
const DISABLED = 'User is disabled.'

/**
 * Amplify raises one and the same bare SyntaxError for a success and for a firewall's page that are HTML, without the
 * status. In the one a message may be on its way, in the other none is: all that is true of both is `unknown`.
 */
const unseen = { 'aws-amplify/auth': 'unknown' }

/** All rows of the table. */
export const situations: readonly Situation[] = [
  { name: 'a message is sent', fault: null, outcome: 'sent' },
  ...serviceErrors.map(([name, outcome]) => error(name, outcome)),
  ...serviceErrors.map(([name, outcome]) => error(name, outcome, { errorHeader: false })),
  error('InternalErrorException', 'service-unavailable', { message: null }),
  error('LimitExceededException', 'rate-limited', { message: null }),
  error('LimitExceededException', 'misconfigured', { message: DAILY }),
  error('InvalidParameterException', 'confirmed', { message: CONFIRMED }),
  error('NotAuthorizedException', 'not-authorized', { message: DISABLED }),
  error('SomethingNewException', 'unknown', { message: 'Nobody knows.' }),
  { name: 'a lost connection', fault: { type: 'lost-reply', sent: false }, outcome: 'reply-lost' },
  { name: 'a lost reply', fault: { type: 'lost-reply', sent: true }, outcome: 'reply-lost' },
  { name: 'a firewall’s page', fault: malformed('html-403'), outcome: 'unknown' },
  { name: 'a firewall’s page with the error header', fault: malformed('html-403-with-error-type'), outcome: 'blocked', byClient: unseen }, // prettier-ignore
  { name: 'a success that is HTML', fault: malformed('html-200'), outcome: 'reply-lost', byClient: { ...unseen, 'amazon-cognito-identity-js': 'sent' } }, // prettier-ignore
  { name: 'a success cut off', fault: malformed('cut-off'), outcome: 'reply-lost', byClient: { ...unseen, 'amazon-cognito-identity-js': 'sent' } }, // prettier-ignore
  { name: 'a success without a body', fault: malformed('empty', 200), outcome: 'reply-lost', byClient: { ...unseen, 'amazon-cognito-identity-js': 'sent', 'AWS SDK v3': 'sent' } }, // prettier-ignore
  { name: 'a success without details', fault: malformed('empty-object'), outcome: 'sent' },
  { name: 'a success that is null', fault: malformed('null', 200), outcome: 'sent', byClient: { 'aws-amplify/auth': 'unknown' } }, // prettier-ignore
  { name: 'a failure without a body', fault: malformed('empty'), outcome: 'unknown' },
  { name: 'a failure that is null', fault: malformed('null'), outcome: 'unknown' },
  { name: 'a failure without a type', fault: malformed('no-type'), outcome: 'unknown' },
]

function malformed(
  reply:
    'html-403' | 'html-403-with-error-type' | 'html-200' | 'cut-off' | 'empty' | 'empty-object' | 'null' | 'no-type',
  status?: number,
): Fault {
  return { type: 'malformed-reply', reply, status }
}
