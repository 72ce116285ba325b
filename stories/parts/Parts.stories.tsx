import { expect } from 'storybook/test'
import preview from '../../.storybook/preview.js'
import { ResendCode } from '../../src/index.js'
import { expectFocus, expectWords, send, trigger } from '../support/acting.js'
import { ComponentDocs } from '../support/docs.js'
import { renderedBy } from '../support/source.js'
import { inWorld, loadWorld, USERNAME } from '../support/world.js'
import raw from './Parts.stories.tsx?raw'
import './Parts.css'

const meta = preview.meta({
  title: 'Parts/Composition',
  component: ResendCode.Root,
  subcomponents: {
    Trigger: ResendCode.Trigger,
    Countdown: ResendCode.Countdown,
    Destination: ResendCode.Destination,
    Message: ResendCode.Message,
    Help: ResendCode.Help,
  },
  loaders: [loadWorld],
  decorators: [inWorld],
  args: { username: USERNAME },
  parameters: {
    docs: {
      page: ComponentDocs,
      description: {
        component:
          'The parts that the button is made of, for pages where the drop-in does not fit: put them in your own order, leave some out, give them your classes or your own elements.',
      },
      source: { transform: (_: string, { name }: { readonly name: string }) => renderedBy(raw, name) },
      story: { autoplay: true },
    },
  },
})

/** Your order: the button first, then what became of it. */
export const OwnOrder = meta.story({
  name: 'Own order',
  render: (args) => (
    <ResendCode.Root {...args}>
      <ResendCode.Trigger variant="solid">Send me a new code</ResendCode.Trigger>
      <ResendCode.Countdown />
      <ResendCode.Message />
      <ResendCode.Destination
        wrongAddress={
          <a href="#sign-up" lang="en" dir="ltr">
            Not yours?
          </a>
        }
      />
      <ResendCode.Help>
        Nothing after a few minutes? <a href="#help">Get help</a>.
      </ResendCode.Help>
    </ResendCode.Root>
  ),
  play: async (context) => {
    await send(context)
    await expectWords(context, 'destination', expect.stringContaining('Not yours?'))
    await expectWords(context, 'help', expect.stringContaining('Get help'))
    await expect(trigger(context)).toHaveAccessibleName('Send me a new code')
  },
})

/** `className` may depend on the state, as utility classes need it. */
export const ClassName = meta.story({
  name: 'Class names by state',
  render: (args) => (
    <ResendCode.Root {...args}>
      <ResendCode.Trigger className={({ canResend }) => `parts-pill ${canResend ? 'parts-on' : 'parts-off'}`} />
      <ResendCode.Countdown className="parts-small" />
    </ResendCode.Root>
  ),
  play: async (context) => {
    await expect(trigger(context)).toHaveClass('parts-on')
    await send(context)
    await expect(trigger(context)).toHaveClass('parts-off')
  },
})

/** `render` takes your own element: spread the props on it, `ref` and `data-*` included. */
export const Render = meta.story({
  name: 'Element of your own',
  render: (args) => (
    <ResendCode.Root {...args}>
      <ResendCode.Trigger
        render={({ children, ...props }, { sendsLeft }) => (
          <button {...props}>
            {children} <small>({sendsLeft} left)</small>
          </button>
        )}
      />
      <ResendCode.Message render={(props) => <p {...props} />} />
    </ResendCode.Root>
  ),
  play: async (context) => {
    await expectWords(context, 'trigger', 'Send the code again (5 left)')
    await send(context)
    await expectWords(context, 'trigger', 'Send the code again (4 left)')
    await expectFocus(context, trigger(context))
  },
})

/** Two roots for one user share one state: a tap on one is seen by both, and one request is made. */
export const TwoOfOneUser = meta.story({
  name: 'Two buttons of one user',
  render: (args) => (
    <div className="parts-two">
      <ResendCode.Root {...args}>
        <ResendCode.Trigger>Send it again</ResendCode.Trigger>
        <ResendCode.Countdown />
      </ResendCode.Root>
      <ResendCode.Root {...args}>
        <ResendCode.Trigger variant="link">Nothing came? Get another</ResendCode.Trigger>
        <ResendCode.Countdown countdown="time" />
      </ResendCode.Root>
    </div>
  ),
  play: async (context) => {
    await send(context)
    const triggers = context.canvasElement.querySelectorAll("[data-part='trigger']")
    await expect(triggers).toHaveLength(2)
    for (const each of triggers) await expect(each).toHaveAttribute('data-state', 'cooldown')
  },
})
