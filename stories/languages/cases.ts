import { createElement } from 'react'
import type {
  Delivery,
  ResendCodeButtonProps,
  ResendConfirmationCodeOptions,
  ResendConfirmationCodeResult,
} from '../../src/index.js'
import { MailboxLink } from '../../src/mailbox.js'
import type { CognitoErrorName } from '../../src/testing/index.js'

/** What Cognito says to one send: where the message goes, `{}` for a reply without details, an error, or nothing ever. */
export type Answer = Delivery | CognitoErrorName | 'the connection breaks' | 'already confirmed' | 'never'

/** A status that a person can meet, and the sends that lead to it. */
export interface Case {
  readonly name: string
  /** One for each send; between them the wait is passed. A send that is not to reach Cognito needs one, too. */
  readonly answers: readonly Answer[]
  /** The status that they lead to. @default 'cooldown' */
  readonly status?: ResendConfirmationCodeResult['status']
  /** The last wait is passed, too. */
  readonly waited?: true
  /** The browser says that it is offline. */
  readonly offline?: true
  /** What the messages are for. @default a sign-up */
  readonly operation?: 'ForgotPassword'
  /** What the page gives the hook. */
  readonly options?: Partial<Pick<ResendConfirmationCodeOptions, 'username' | 'concealUserExistence'>>
  /** What the page gives the button. */
  readonly shows?: Partial<ResendCodeButtonProps>
}

const EMAIL: Delivery = { destination: 'a***@e***', deliveryMedium: 'EMAIL', attributeName: 'email' }
const SMS: Delivery = { destination: '+*******0100', deliveryMedium: 'SMS', attributeName: 'phone_number' }
const concealed = { concealUserExistence: true }
/** The page's own words would be in the page's language. */
const signIn = createElement('a', { href: '#sign-in' }, 'example.com')

/** Every status, in groups, in the order of a person's way through them. */
export const cases = {
  'From the first look to the second message': [
    { name: 'Ready', answers: [], status: 'idle' },
    { name: 'Sending', answers: ['never'], status: 'pending' },
    { name: 'Sent by email', answers: [EMAIL] },
    { name: 'Sent by text message, with a clock time', answers: [SMS], shows: { countdown: 'time' } },
    { name: 'Sent, nobody says where', answers: [{}] },
    { name: 'Ready again', answers: [EMAIL], waited: true, status: 'idle' },
    {
      name: 'Whole address, and its mailbox',
      answers: [EMAIL],
      shows: { destination: 'ada.lovelace@gmail.com', mailbox: createElement(MailboxLink) },
    },
    { name: 'Elsewhere than before', answers: [EMAIL, SMS] },
    { name: 'Concealed', answers: [EMAIL], options: concealed },
    { name: 'New password', answers: [EMAIL], operation: 'ForgotPassword' },
    { name: 'New password, concealed', answers: [EMAIL], operation: 'ForgotPassword', options: concealed },
  ],
  'Errors that have words of their own': [
    { name: 'reply-lost', answers: ['the connection breaks'] },
    { name: 'service-unavailable', answers: ['InternalErrorException'] },
    { name: 'delivery-failed', answers: ['CodeDeliveryFailureException'] },
    { name: 'delivery-failed, text message', answers: [SMS, 'CodeDeliveryFailureException'] },
    { name: 'rejected-by-trigger', answers: ['UserLambdaValidationException'] },
    { name: 'throttled', answers: ['TooManyRequestsException'] },
    { name: 'user-not-found', answers: ['UserNotFoundException'] },
    { name: 'user-not-found, new password', answers: ['UserNotFoundException'], operation: 'ForgotPassword' },
    { name: 'invalid-request', answers: ['never'], status: 'error', options: { username: 'ada @example.com' } },
    { name: 'What only developers can mend', answers: ['ForbiddenException'] },
    { name: 'offline', answers: ['never'], status: 'error', offline: true },
  ],
  'Help, limits and the end': [
    {
      name: 'Third code, and help',
      answers: [EMAIL, EMAIL, EMAIL],
      shows: { sender: 'Example <no-reply@example.com>', signIn },
    },
    { name: 'Third code by text message', answers: [SMS, SMS, SMS], shows: { signIn } },
    { name: 'Limit reached', answers: [EMAIL, EMAIL, EMAIL, EMAIL, EMAIL] },
    { name: 'Limit, estimated', answers: [SMS, 'LimitExceededException'] },
    {
      name: 'Limit of a new password',
      answers: [EMAIL, 'LimitExceededException'],
      operation: 'ForgotPassword',
      shows: { signIn },
    },
    { name: 'Confirmed', answers: ['already confirmed'], status: 'confirmed' },
    {
      name: 'New password, confirmed',
      answers: ['already confirmed'],
      operation: 'ForgotPassword',
      status: 'confirmed',
    },
  ],
} as const satisfies Record<string, readonly Case[]>
