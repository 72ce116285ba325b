import type { ResendCodeErrorKind } from 'react-cognito-resend-code'
import type { CognitoEmulator } from 'react-cognito-resend-code/testing'

export const PERSON = { email: 'ada@example.com', password: 'Correct-horse-1' }

/** One thing that can come of a tap. */
export interface Outcome {
  readonly when: string
  /** Makes it happen at the next tap. @default nothing goes wrong */
  readonly force?: (emulator: CognitoEmulator) => void
  /** What the person reads then. */
  readonly reads: string
  /** How many taps it takes, each once its time has come. @default 1 */
  readonly taps?: number
  /** How long nothing comes, ms. @default 0 */
  readonly after?: number
  readonly isOffline?: boolean
  /** How many requests Cognito gets. @default as many as taps */
  readonly requests?: number
  /** How many messages the person gets. @default 0 */
  readonly messages?: number
}

const ON_OUR_SIDE = 'The code could not be sent because of a problem on our side.'
const NOT_JUST_NOW = 'The code could not be sent just now.'
const MAY_BE_ON_ITS_WAY = 'Your code may be on its way'

/** An error by its name alone. */
const named = (name: string, reads: string): Outcome => ({
  when: `Cognito answers ${name}`,
  force: ({ failNext }) => failNext(name),
  reads,
})

/** An error whose message tells what it means. */
const worded = (name: string, message: string, reads: string): Outcome => ({
  when: `Cognito answers ${name}: ${message}`,
  force: ({ failNext }) => failNext({ type: 'error', name, message }),
  reads,
})

/** Every outcome that a page does not bring about itself, as it does when it cancels or asks too early. */
const BY_KIND: Readonly<Record<'sent' | Exclude<ResendCodeErrorKind, 'aborted' | 'not-ready'>, readonly Outcome[]>> = {
  sent: [
    { when: 'the code is sent', reads: 'Only the newest code works.', messages: 1 },
    {
      when: 'the hour’s codes are used up',
      taps: 5,
      reads: 'You have asked for 5 codes, as many as an hour allows.',
      messages: 5,
    },
  ],
  'reply-lost': [
    {
      when: 'the reply is lost',
      force: ({ failNext }) => failNext({ type: 'lost-reply', sent: true }),
      reads: MAY_BE_ON_ITS_WAY,
      messages: 1,
    },
    {
      when: 'the request is lost',
      force: ({ failNext }) => failNext({ type: 'lost-reply', sent: false }),
      reads: MAY_BE_ON_ITS_WAY,
    },
    {
      when: 'the reply breaks off',
      force: ({ failNext }) => failNext({ type: 'malformed-reply', reply: 'cut-off' }),
      reads: MAY_BE_ON_ITS_WAY,
      messages: 1,
    },
    {
      when: 'a portal’s page comes in place of a reply',
      force: ({ failNext }) => failNext({ type: 'malformed-reply', reply: 'html-200' }),
      reads: MAY_BE_ON_ITS_WAY,
    },
    {
      when: 'no reply comes',
      force: ({ failNext }) => failNext({ type: 'no-answer', sent: true }),
      after: 20_000,
      reads: MAY_BE_ON_ITS_WAY,
      messages: 1,
    },
  ],
  'service-unavailable': [named('InternalErrorException', NOT_JUST_NOW)],
  unknown: [
    {
      when: 'the reply is an error without a name',
      force: ({ failNext }) => failNext({ type: 'malformed-reply', reply: 'no-type' }),
      reads: NOT_JUST_NOW,
    },
  ],
  'delivery-failed': [named('CodeDeliveryFailureException', 'Check that the address is right.')],
  'rejected-by-trigger': [
    worded('UserLambdaValidationException', 'CustomMessage failed with error No more today.', 'The code was not sent.'),
    named('UnexpectedLambdaException', ON_OUR_SIDE),
    named('InvalidLambdaResponseException', ON_OUR_SIDE),
  ],
  'rate-limited': [named('LimitExceededException', 'It may take up to an hour until another can be sent.')],
  throttled: [named('TooManyRequestsException', 'Many people are asking for codes right now.')],
  'user-not-found': [named('UserNotFoundException', 'We found no account with this name.')],
  blocked: [
    named('ForbiddenException', ON_OUR_SIDE),
    {
      when: 'a firewall’s page comes in place of a reply',
      force: ({ failNext }) => failNext({ type: 'malformed-reply', reply: 'html-403-with-error-type' }),
      reads: ON_OUR_SIDE,
    },
  ],
  'not-authorized': [worded('NotAuthorizedException', 'User is disabled.', ON_OUR_SIDE)],
  misconfigured: [
    worded('NotAuthorizedException', 'Cannot resend codes. Auto verification not turned on.', ON_OUR_SIDE),
    worded('LimitExceededException', 'Exceeded daily email limit for the operation or the account.', ON_OUR_SIDE),
    named('InvalidEmailRoleAccessPolicyException', ON_OUR_SIDE),
    named('InvalidSmsRoleAccessPolicyException', ON_OUR_SIDE),
    named('InvalidSmsRoleTrustRelationshipException', ON_OUR_SIDE),
    named('OperationNotEnabledException', ON_OUR_SIDE),
    named('ResourceNotFoundException', ON_OUR_SIDE),
  ],
  'invalid-request': [
    worded('InvalidParameterException', 'Username should be an email.', 'The name or address does not look right.'),
    worded('InvalidParameterException', 'Invalid parameter.', ON_OUR_SIDE),
  ],
  offline: [{ when: 'the person is offline', isOffline: true, reads: 'You are offline.', requests: 0 }],
  'already-confirmed': [
    {
      when: 'the person has confirmed elsewhere',
      force: ({ users }) => void users.confirm(PERSON.email),
      reads: 'Your account is confirmed. You can sign in now.',
    },
  ],
}

export const OUTCOMES = Object.entries(BY_KIND).flatMap(([kind, outcomes]) =>
  outcomes.map((outcome) => ({ kind, taps: 1, after: 0, messages: 0, ...outcome })),
)

/** What stands beside the button: where the message went, and what there is to know. */
export const WORDS = '[data-part="destination"], [data-part="message"]'
