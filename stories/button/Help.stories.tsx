import { expect, waitFor } from 'storybook/test'
import preview from '../../.storybook/preview.js'
import { ResendCodeButton } from '../../src/index.js'
import { MailboxLink } from '../../src/mailbox.js'
import { expectText, expectWords, pass, read, send, sends, statusOf, type Acting } from '../support/acting.js'
import { ComponentDocs } from '../support/docs.js'
import { wrongAddress } from '../support/slots.js'
import { renderedBy } from '../support/source.js'
import { inWorld, loadWorld, USERNAME, worldOf } from '../support/world.js'
import raw from './Help.stories.tsx?raw'

const meta = preview.meta({
  title: 'Button/Help',
  component: ResendCodeButton,
  loaders: [loadWorld],
  decorators: [inWorld],
  args: {
    username: USERNAME,
    initialDelivery: { Destination: 'a***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' },
  },
  parameters: {
    docs: {
      page: ComponentDocs,
      description: {
        component:
          'For the person who is stuck. From the second message on, and where sends are used up, a calm list says what to do. Each sentence is a label that you can replace, and what only your page knows, such as the sender’s name or a link to sign in, goes into slots.',
      },
      story: { autoplay: true },
    },
  },
})

async function second(context: Acting) {
  await waitFor(() => expect(statusOf(context)).toBe('cooldown'))
  pass(context, 30)
  await waitFor(() => expect(statusOf(context)).toBe('idle'))
  await send(context)
}

/** What the package knows by itself. */
export const SecondMessage = meta.story({
  name: 'After the second message',
  play: async (context) => {
    await expectWords(context, 'help', '')
    await second(context)
    await expectWords(context, 'help', expect.stringContaining('Look in your spam or junk folder, too.'))
    await expect(sends(context)).toBe(1)
  },
})

/** With all that a page can add: the sender, a link for a wrong address, one to sign in. */
export const Slots = meta.story({
  name: 'All slots',
  args: {
    destination: 'ada@example.com',
    sender: 'Example Shop',
    wrongAddress,
    signIn: (
      <a href="#sign-in" lang="en" dir="ltr">
        Sign in
      </a>
    ),
  },
  play: async (context) => {
    await expectWords(context, 'destination', expect.stringContaining('Wrong address?'))
    await second(context)
    await expectWords(context, 'help', expect.stringContaining('Look for a message from Example Shop.'))
    await expectWords(context, 'help', expect.stringContaining('Already confirmed? Sign in'))
  },
})

/**
 * `<MailboxLink />` of `react-cognito-resend-code/mailbox` knows where the mail of well-known providers is read. It goes
 * by the address that the page passes as `destination`, never by Cognito’s mask.
 */
export const Mailbox = meta.story({
  name: 'Link to the mailbox',
  args: { destination: 'ada.lovelace@gmail.com', mailbox: <MailboxLink /> },
  play: async (context) => {
    const link = await context.canvas.findByRole('link', { name: /Gmail/ })
    await expectText(context, link.textContent, 'Open Gmail in a new tab')
    await expect(link).toHaveAttribute('href', 'https://mail.google.com/')
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  },
})

/** Text messages have no spam folder: other words. */
export const TextMessage = meta.story({
  name: 'Text message',
  args: { initialDelivery: { Destination: '+*******0100', DeliveryMedium: 'SMS', AttributeName: 'phone_number' } },
  parameters: { world: { users: [{ username: USERNAME, phoneNumber: '+12065550100' }] } },
  play: async (context) => {
    await second(context)
    await expectWords(context, 'help', expect.stringContaining('your phone has a signal'))
    await expect(read(context, 'help')).not.toContain('spam')
  },
})

/** No other can be asked for: what is left to do. */
export const UsedUp = meta.story({
  name: 'Sends used up',
  play: async (context) => {
    worldOf(context).emulator.failNext('LimitExceededException')
    await second(context)
    await expectWords(context, 'help', expect.stringContaining('If none of the codes has arrived, contact support.'))
  },
})

/** Each sentence is yours to replace, with a link in it if you like, or to leave out with `null`. */
export const OwnWords = meta.story({
  name: 'Own words',
  render: (args) => (
    <ResendCodeButton
      labels={{
        help: {
          title: () => 'Still waiting?',
          patience: () => null,
          usedUp: () => (
            <>
              Write to <a href="mailto:help@example.com">help@example.com</a>.
            </>
          ),
        },
      }}
      {...args}
    />
  ),
  parameters: { docs: { source: { transform: () => renderedBy(raw, 'Own words') } } },
  play: async (context) => {
    worldOf(context).emulator.failNext('LimitExceededException')
    await second(context)
    await expectWords(context, 'help', /^Still waiting\?.*Write to help@example\.com\.$/)
  },
})

/** Your own help in place of the list stands there from the start; `null` shows none. */
export const OwnHelp = meta.story({
  name: 'Own help',
  args: {
    help: (
      <>
        Nothing after five minutes? <a href="#chat">Chat with us</a>
      </>
    ),
  },
  play: async (context) => {
    await expectWords(context, 'help', expect.stringContaining('Chat with us'))
  },
})
