import { expect, waitFor, within } from 'storybook/test'
import preview from '../../.storybook/preview.js'
import { click, pass, sends, type Acting } from '../support/acting.js'
import { lazyDocs } from '../support/docs.js'
import { inWorld, loadWorld, USERNAME, worldOf } from '../support/world.js'
import { OwnMarkup } from '../parts/recipes/OwnMarkup.js'
import { source } from '../parts/recipes/source.js'
import { shownAs } from '../support/source.js'
import { Cancellable } from './Cancellable.js'

const files = import.meta.glob<string>('./Cancellable.tsx', { query: '?raw', import: 'default', eager: true })

const meta = preview.meta({
  title: 'Hook/useResendConfirmationCode',
  component: OwnMarkup,
  loaders: [loadWorld],
  decorators: [inWorld],
  args: { username: USERNAME },
  parameters: {
    docs: {
      page: lazyDocs(() => import('./HookDocs.js'), 'HookDocs'),
      description: {
        component:
          '`useResendConfirmationCode` without any of our markup, for teams with a design system of their own. The hook renders at transitions only; the seconds come from `useSecondsRemaining`, in a component of their own.',
      },
      story: { autoplay: true },
    },
  },
})

/** A button and sentences of your own, from the hook's status. */
export const Markup = meta.story({
  name: 'Own markup',
  parameters: { docs: { source: source('OwnMarkup') } },
  play: async (context) => {
    const { canvas } = context
    const button = canvas.getByRole('button', { name: 'New code' })
    await click(context, button)
    await click(context, button)
    await expect(await canvas.findByText('Again in 30 s')).toBeVisible()
    await expect(canvas.getByText('a***@e***')).toBeVisible()
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    worldOf(context).clock.advance(5_000)
    await expect(await canvas.findByText('Again in 25 s')).toBeVisible()
    await expect(sends(context)).toBe(1)
  },
})

/** A tap that Cognito answers with an error, and what stands there then. */
async function expectProblem(context: Acting, name: string, words: string) {
  const canvas = within(context.canvasElement)
  const button = canvas.getByRole('button', { name: 'New code' })
  pass(context, 30)
  await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'))
  worldOf(context).emulator.failNext(name)
  await click(context, button)
  await waitFor(() => expect(canvas.getByRole('alert')).toHaveTextContent(words))
}

Markup.test('says what went wrong in words', (context) =>
  expectProblem(context, 'LimitExceededException', 'Too many codes were asked for.'),
)

Markup.test('has words for whatever else went wrong', (context) =>
  expectProblem(context, 'CodeDeliveryFailureException', 'The code could not be sent.'),
)

/** `resendAsync({ signal })` lets a page give up waiting. What has left can't be called back, so a wait follows. */
export const GivenUp = meta.story({
  name: 'Given up',
  render: (args) => <Cancellable {...args} />,
  parameters: { docs: { source: shownAs(files['./Cancellable.tsx']!) } },
  play: async (context) => {
    const { canvas } = context
    worldOf(context).emulator.failNext({ type: 'no-answer', sent: true })
    await click(context, canvas.getByRole('button', { name: 'Send' }))
    await waitFor(() => expect(sends(context)).toBe(1))
    await click(context, canvas.getByRole('button', { name: 'Stop waiting' }))
    await expect(await canvas.findByText('You stopped waiting. The code may be on its way.')).toBeVisible()
    await expect(sends(context)).toBe(1)
  },
})
