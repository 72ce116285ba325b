import { expect, waitFor } from 'storybook/test'
import preview from '../../.storybook/preview.js'
import { ResendCodeButton } from '../../src/index.js'
import type { CognitoErrorName, Fault } from '../../src/testing/index.js'
import { expectWords, pass, read, send, sends, statusOf, tap, trigger, type Acting } from '../support/acting.js'
import { inWorld, loadWorld, USERNAME, worldOf } from '../support/world.js'

const NEUTRAL =
  'The code could not be sent because of a problem on our side. Please try again later or contact support.'

const meta = preview.meta({
  title: 'Errors/By kind',
  component: ResendCodeButton,
  loaders: [loadWorld],
  decorators: [inWorld],
  args: { username: USERNAME },
  parameters: {
    docs: {
      description: {
        component:
          'What a person reads when a send fails, one story for each kind of error, for those who write the words and who test the page. The emulated user pool fails as Cognito does. What only the team can mend reads as one neutral sentence, and the console of a development build says what to mend.',
      },
      story: { autoplay: true },
    },
  },
})

const like = (words: string | RegExp): unknown => (typeof words === 'string' ? expect.stringContaining(words) : words)

/** One failing send, what is read of it and heard, and the wait after it. */
async function fails(
  context: Acting,
  fault: Fault | CognitoErrorName,
  message: string | RegExp,
  wait: string | RegExp,
) {
  worldOf(context).emulator.failNext(fault)
  await send(context)
  await expectWords(context, 'message', like(message))
  await waitFor(() => expect(read(context, 'alert')).toBe(read(context, 'message')))
  await expectWords(context, 'countdown', like(wait))
  await expect(sends(context)).toBe(1)
}

/** The request left, and the connection broke before the answer: the message may be on its way. */
export const ReplyLost = meta.story({
  name: 'Reply lost',
  play: async (context) => {
    await fails(context, { type: 'lost-reply', sent: true }, 'Your code may be on its way', '0:30')
    await expect(worldOf(context).emulator.outbox.messages).toHaveLength(1)
  },
})

/** No answer in 20 seconds: read as above. */
export const TimedOut = meta.story({
  name: 'Timed out',
  play: async (context) => {
    worldOf(context).emulator.failNext({ type: 'no-answer' })
    await tap(context)
    await waitFor(() => expect(sends(context)).toBe(1))
    pass(context, 20)
    await waitFor(() => expectWords(context, 'message', expect.stringContaining('Your code may be on its way')))
    await expectWords(context, 'countdown', expect.stringContaining('0:30'))
  },
})

/** Cognito's own fault: `InternalErrorException`. */
export const ServiceUnavailable = meta.story({
  name: 'Service unavailable',
  play: (context) => fails(context, 'InternalErrorException', 'The code could not be sent just now.', '0:30'),
})

/** An answer that says nothing, such as a proxy's. */
export const Unknown = meta.story({
  play: (context) =>
    fails(context, { type: 'malformed-reply', reply: 'no-type' }, 'The code could not be sent just now.', '0:30'),
})

/** `CodeDeliveryFailureException`: the address is the person's to check. */
export const DeliveryFailed = meta.story({
  name: 'Delivery failed',
  play: (context) => fails(context, 'CodeDeliveryFailureException', 'Check that the address is right.', '0:30'),
})

/** A Lambda trigger refused. Its words were written for developers, so they are not shown. */
export const RejectedByTrigger = meta.story({
  name: 'Rejected by trigger',
  play: (context) =>
    fails(
      context,
      {
        type: 'error',
        name: 'UserLambdaValidationException',
        message: 'CustomMessage failed with error No more today.',
      },
      'The code was not sent. If this happens again, please contact support.',
      '0:30',
    ),
})

/** The same where the page says that the trigger's words are meant for people. */
export const TriggerMessage = meta.story({
  name: 'Trigger’s own words',
  args: { showTriggerMessage: true },
  play: (context) =>
    fails(
      context,
      {
        type: 'error',
        name: 'UserLambdaValidationException',
        message: 'CustomMessage failed with error No more today.',
      },
      /^No more today\.?$/,
      '0:30',
    ),
})

/** `UnexpectedLambdaException`: a trigger that crashed, which only the team can mend. */
export const BrokenTrigger = meta.story({
  name: 'Broken trigger',
  play: (context) => fails(context, 'UnexpectedLambdaException', NEUTRAL, '0:30'),
})

/** `LimitExceededException`: too often in this hour. No service tells when it ends, so the words don't promise. */
export const RateLimited = meta.story({
  name: 'Rate limited',
  play: (context) => fails(context, 'LimitExceededException', 'It may take up to an hour', /^$/),
})

/** `TooManyRequestsException`: the whole pool is busy; a short wait, different for each person. */
export const Throttled = meta.story({
  play: (context) =>
    fails(context, 'TooManyRequestsException', 'Many people are asking for codes', /0:(0[5-9]|1[0-5])/),
})

/** `UserNotFoundException`, from a pool that says so. */
export const UserNotFound = meta.story({
  name: 'User not found',
  args: { username: 'nobody' },
  play: async (context) => {
    await send(context)
    await expectWords(context, 'message', expect.stringContaining('We found no account with this name.'))
    await expectWords(context, 'countdown', expect.stringContaining('0:10'))
    await expect(sends(context)).toBe(1)
  },
})

/** A firewall's page in place of an answer. */
export const Blocked = meta.story({
  play: (context) =>
    fails(context, { type: 'malformed-reply', reply: 'html-403-with-error-type' }, NEUTRAL, /1:00|at .+\.$/),
})

/** `NotAuthorizedException`, such as for a user whom an administrator has disabled. */
export const NotAuthorized = meta.story({
  name: 'Not authorized',
  parameters: { world: { users: [{ username: USERNAME, email: 'ada@example.com', enabled: false }] } },
  play: async (context) => {
    await send(context)
    await expectWords(context, 'message', NEUTRAL)
    await expect(sends(context)).toBe(1)
  },
})

/** The pool sends no codes at all: roles, resources and settings that only the team can mend. */
export const Misconfigured = meta.story({
  parameters: { world: { autoVerifiedAttributes: [] } },
  play: async (context) => {
    await send(context)
    await expectWords(context, 'message', NEUTRAL)
    await expect(sends(context)).toBe(1)
  },
})

/** No connection: nothing is sent, there is nothing to wait for, and once online the words go by themselves. */
export const Offline = meta.story({
  // In a frame of its own: what the browser says of its connection is said to all stories of a page.
  parameters: {
    docs: { source: { code: '<ResendCodeButton username="ada" />' }, story: { inline: false, height: '10rem' } },
  },
  play: async (context) => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false })
    try {
      await send(context)
    } finally {
      Reflect.deleteProperty(navigator, 'onLine')
    }
    await expect(statusOf(context)).toBe('error')
    await expectWords(context, 'message', expect.stringContaining('You are offline.'))
    await expectWords(context, 'countdown', '')
    await expect(sends(context)).toBe(0)
  },
})

/** A space in the middle of the username: Cognito would refuse it, so nothing is sent. */
export const InvalidRequest = meta.story({
  name: 'Invalid request',
  args: { username: 'ada @example.com' },
  play: async (context) => {
    await send(context)
    await expectWords(context, 'message', expect.stringContaining('Check it for typing mistakes and spaces.'))
    await expect(trigger(context)).not.toHaveAttribute('aria-disabled')
    await expect(sends(context)).toBe(0)
  },
})
