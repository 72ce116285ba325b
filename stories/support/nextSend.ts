import type { CognitoErrorName, Fault } from '../../src/testing/index.js'

/** What the next send may come to, in the words of the Storybook controls. */
export interface NextSend {
  readonly id: string
  readonly label: string
  /** What the emulator does. */
  readonly fault?: Fault | CognitoErrorName
  /** The browser says that it is offline, until another is chosen. */
  readonly offline?: true
}

const errors: readonly (readonly [CognitoErrorName, string])[] = [
  ['CodeDeliveryFailureException', 'could not be delivered'],
  ['ForbiddenException', 'blocked by the firewall'],
  ['InternalErrorException', 'Cognito has a problem'],
  ['InvalidEmailRoleAccessPolicyException', 'may not use the email identity'],
  ['InvalidLambdaResponseException', 'a trigger answered nonsense'],
  ['InvalidParameterException', 'a value is refused'],
  ['InvalidSmsRoleAccessPolicyException', 'may not publish text messages'],
  ['InvalidSmsRoleTrustRelationshipException', 'may not assume the SMS role'],
  ['LimitExceededException', 'too often in this hour'],
  ['NotAuthorizedException', 'the pool sends no codes'],
  ['OperationNotEnabledException', 'not in this Region'],
  ['ResourceNotFoundException', 'no such app client'],
  ['TooManyRequestsException', 'the pool is busy'],
  ['UnexpectedLambdaException', 'a trigger could not be run'],
  ['UserLambdaValidationException', 'a trigger refused'],
  ['UserNotFoundException', 'no such user'],
]

/** Every way in which the next send may go, in groups. */
export const nextSends: readonly { readonly group: string; readonly choices: readonly NextSend[] }[] = [
  {
    group: 'Arrives',
    choices: [
      { id: 'sent', label: 'Arrives' },
      { id: 'slow', label: 'Arrives after 3 seconds', fault: { type: 'latency', ms: 3_000, timer: 'real' } },
    ],
  },
  {
    group: 'Connection',
    choices: [
      { id: 'offline', label: 'Offline, until you choose another', offline: true },
      { id: 'lost-before', label: 'Network lost before it was sent', fault: { type: 'lost-reply', sent: false } },
      { id: 'lost-after', label: 'Network lost after it was sent', fault: { type: 'lost-reply', sent: true } },
      { id: 'no-answer', label: 'No answer (20 seconds)', fault: { type: 'no-answer', sent: true } },
      { id: 'waf', label: 'A firewall’s page', fault: { type: 'malformed-reply', reply: 'html-403' } },
      { id: 'portal', label: 'A Wi-Fi sign-in page', fault: { type: 'malformed-reply', reply: 'html-200' } },
      { id: 'cut-off', label: 'An answer cut off', fault: { type: 'malformed-reply', reply: 'cut-off' } },
    ],
  },
  {
    group: 'Cognito’s errors',
    choices: errors.map(([name, what]) => ({ id: name, label: `${name}: ${what}`, fault: name })),
  },
]

/** What happens unless something else is chosen. */
export const arrives: NextSend = nextSends[0]!.choices[0]!

/** The choice of an id. */
export function findNextSend(id: string): NextSend {
  return nextSends.flatMap(({ choices }) => choices).find((choice) => choice.id === id) ?? arrives
}
