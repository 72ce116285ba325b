import { expect, waitFor } from 'storybook/test'
import preview from '../../.storybook/preview.js'
import { ResendCodeButton } from '../../src/index.js'
import { expectFocus, expectWords, pass, send, sends, statusOf, tap, timeIn, trigger } from '../support/acting.js'
import { ComponentDocs } from '../support/docs.js'
import { wrongAddress } from '../support/slots.js'
import { loadWorld, inWorld, USERNAME, worldOf } from '../support/world.js'

/** A quarter of a minute before the story's clock begins. */
const SIGNED_UP_AT = Date.UTC(2026, 0, 15, 11, 59, 45)

const meta = preview.meta({
  title: 'Button/Status',
  component: ResendCodeButton,
  loaders: [loadWorld],
  decorators: [inWorld],
  args: { username: USERNAME },
  parameters: {
    docs: {
      page: ComponentDocs,
      description: {
        component:
          'Every status a person can meet, for designers and testers. Each is reached by real clicks: the button sends to an emulated user pool, and a clock that stands still is moved on. Nothing here is a made-up result.',
      },
      story: { autoplay: true },
    },
  },
})

/** Nothing is known of the user yet: there is only the button. */
export const Idle = meta.story({
  play: async (context) => {
    await expect(statusOf(context)).toBe('idle')
    await expectWords(context, 'destination', '')
    await expect(trigger(context)).not.toHaveAttribute('aria-disabled')
    await expect(sends(context)).toBe(0)
  },
})

/** The request has left, and no answer has come. The button keeps its name and its focus. */
export const Pending = meta.story({
  play: async (context) => {
    worldOf(context).emulator.failNext({ type: 'no-answer' })
    await tap(context)
    await waitFor(() => expect(statusOf(context)).toBe('pending'))
    await expectFocus(context, trigger(context))
    await expect(trigger(context)).toHaveAttribute('aria-disabled', 'true')
    await waitFor(() => expect(sends(context)).toBe(1))
    pass(context, 1)
    await waitFor(() => expectWords(context, 'status', 'Sending…'))
    await tap(context)
    await expect(sends(context)).toBe(1)
  },
})

/** Sign-up has just sent its own message: the page passes what `signUp()` returned. */
export const AfterSignUp = meta.story({
  name: 'After sign-up',
  args: {
    initialDelivery: { Destination: 'a***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' },
    initialSentAt: SIGNED_UP_AT,
  },
  play: async (context) => {
    await waitFor(() => expectWords(context, 'destination', /^We emailed a code to a\*\*\*@e\*\*\*\. Sent at .+\.$/))
    await expectWords(context, 'countdown', 'You can ask for another code in 0:15')
    await expect(sends(context)).toBe(0)
  },
})

/** The first message of the hour is followed by 30 seconds. */
export const Cooldown = meta.story({
  name: 'Cooldown, first rung',
  play: async (context) => {
    await send(context)
    await expect(statusOf(context)).toBe('cooldown')
    await expectWords(context, 'destination', expect.stringContaining('We emailed a code to a***@e***.'))
    await expectWords(context, 'countdown', 'You can ask for another code in 0:30')
    await expectWords(context, 'status', 'A code was sent by email. You can ask for another in 30 seconds.')
    pass(context, 3)
    await waitFor(() => expectWords(context, 'countdown', 'You can ask for another code in 0:27'))
    await tap(context)
    await expectWords(context, 'status', 'You can ask for another code in 27 seconds.')
    await expect(sends(context)).toBe(1)
  },
})

/** A wait of more than a minute is shown as a clock time. */
export const CooldownByClockTime = meta.story({
  name: 'Cooldown, by clock time',
  play: async (context) => {
    await send(context)
    pass(context, 30)
    await send(context)
    pass(context, 60)
    await send(context)
    await expectWords(context, 'countdown', `You can ask for another code at ${timeIn(context, 150)}.`)
    await expectWords(context, 'destination', expect.stringContaining('Only the newest code works.'))
    await expect(sends(context)).toBe(3)
  },
})

/** The wait is over, and the page has watched it: people hear that they may ask again. */
export const ReadyAgain = meta.story({
  name: 'Ready again',
  play: async (context) => {
    await send(context)
    pass(context, 30)
    await waitFor(() => expect(statusOf(context)).toBe('idle'))
    await expectWords(context, 'countdown', '')
    await waitFor(() => expectWords(context, 'status', 'You can ask for another code now.'))
    await expect(trigger(context)).not.toHaveAttribute('aria-disabled')
  },
})

/** The message could not be delivered, and a wait follows: the error stands while it lasts. */
export const ErrorWithCooldown = meta.story({
  name: 'Error with cooldown',
  play: async (context) => {
    worldOf(context).emulator.failNext('CodeDeliveryFailureException')
    await send(context)
    await expect(statusOf(context)).toBe('cooldown')
    await expectWords(context, 'message', 'The message could not be delivered. Check that the address is right.')
    await expectWords(context, 'countdown', 'You can ask for another code in 0:30')
    await expect(sends(context)).toBe(1)
  },
})

/** The same when the wait is over: the error still stands, and the next may be asked for. */
export const ErrorAfterCooldown = meta.story({
  name: 'Error after cooldown',
  play: async (context) => {
    worldOf(context).emulator.failNext('CodeDeliveryFailureException')
    await send(context)
    pass(context, 30)
    await waitFor(() => expect(statusOf(context)).toBe('error'))
    await expectWords(context, 'message', expect.stringContaining('could not be delivered'))
    await expect(trigger(context)).not.toHaveAttribute('aria-disabled')
  },
})

/** Cognito allows five an hour. The fifth has been sent: how many, when the next, and until when the newest works. */
export const LimitReached = meta.story({
  name: 'Limit reached',
  play: async (context) => {
    for (const wait of [30, 60, 120, 300, 0]) {
      await send(context)
      pass(context, wait)
    }
    await waitFor(() => expectWords(context, 'message', expect.stringContaining('You have asked for 5 codes')))
    await expectWords(
      context,
      'message',
      expect.stringContaining(`You can ask for another at ${timeIn(context, 3_600 - 510)}.`),
    )
    await expectWords(context, 'message', expect.stringContaining('The newest code works until'))
    await tap(context)
    await expect(sends(context)).toBe(5)
  },
})

/** Cognito says that it was too often, for what other devices asked for: the time is our guess, and the words say so. */
export const LimitEstimated = meta.story({
  name: 'Limit estimated',
  play: async (context) => {
    worldOf(context).emulator.failNext('LimitExceededException')
    await send(context)
    await expectWords(
      context,
      'message',
      `Too many codes were asked for. Try again at ${timeIn(context, 900)}. It may take up to an hour until another can be sent.`,
    )
    await expect(sends(context)).toBe(1)
  },
})

/** The person has confirmed already, perhaps on the phone: good news, and no error. The focus goes to it. */
export const Confirmed = meta.story({
  play: async (context) => {
    worldOf(context).emulator.users.confirm(USERNAME)
    await send(context)
    await expect(statusOf(context)).toBe('confirmed')
    await expectWords(context, 'message', 'Your account is confirmed. You can sign in now.')
    await expectFocus(context, context.canvasElement.querySelector("[data-part='message']"))
    await expect(sends(context)).toBe(1)
  },
})

/** Nobody may learn whether the account exists: here it does not, and it reads as if it did. */
export const Concealed = meta.story({
  args: { username: 'nobody@example.com', concealUserExistence: true },
  parameters: {
    world: { clients: [{ clientId: 'concealed', preventUserExistenceErrors: 'ENABLED' }], users: [] },
  },
  play: async (context) => {
    await send(context)
    await expect(statusOf(context)).toBe('cooldown')
    await expectWords(context, 'destination', 'If an account needs confirming, a code is on its way.')
    await expect(sends(context)).toBe(1)
  },
})

/** The pool verifies by a link: every sentence says so. */
export const LinkVerification = meta.story({
  name: 'Verification by link',
  args: { verification: 'link' },
  parameters: { world: { verification: 'link' } },
  play: async (context) => {
    await send(context)
    await expectWords(context, 'trigger', 'Send the link again')
    await expectWords(context, 'destination', expect.stringContaining('We emailed a link to a***@e***.'))
    await expectWords(context, 'countdown', expect.stringContaining('another link in 0:30'))
    await expect(worldOf(context).emulator.outbox.latest()?.link).toMatch(/^https:/)
  },
})

/** The code went by text message. */
export const SmsDestination = meta.story({
  name: 'Sent by text message',
  parameters: { world: { users: [{ username: USERNAME, phoneNumber: '+12065550100' }] } },
  play: async (context) => {
    await send(context)
    await expectWords(context, 'destination', expect.stringContaining('We texted a code to +*******0100.'))
  },
})

/** The page passes the address that the person typed: it is shown and spoken whole, so that a slip shows. */
export const WholeDestination = meta.story({
  name: 'Whole destination',
  args: {
    destination: 'ada@example.com',
    wrongAddress,
  },
  play: async (context) => {
    await send(context)
    await expectWords(context, 'destination', expect.stringContaining('We emailed a code to ada@example.com.'))
    await expectWords(context, 'destination', expect.stringContaining('Wrong address?'))
    await expectWords(context, 'status', expect.stringContaining('to ada@example.com'))
  },
})

/** Sign-up sent an email, and this time it went by text message, for the account has a number by now. */
export const ChangedMedium = meta.story({
  name: 'Changed medium',
  args: AfterSignUp.input.args ?? {},
  parameters: SmsDestination.input.parameters ?? {},
  play: async (context) => {
    pass(context, 15)
    await waitFor(() => expect(statusOf(context)).toBe('idle'))
    await send(context)
    await expectWords(context, 'destination', expect.stringContaining('This code did not go where the last one went.'))
    await expect(sends(context)).toBe(1)
  },
})
