import { expect, waitFor } from 'storybook/test'
import preview from '../../.storybook/preview.js'
import { expectFocus, expectWords, pass, read, send, sends, tap, trigger, type Acting } from '../support/acting.js'
import { inWorld, loadWorld, USERNAME } from '../support/world.js'
import { Material } from './recipes/Material.js'
import { OwnMarkup } from './recipes/OwnMarkup.js'
import { Plain } from './recipes/Plain.js'
import { RadixStyle } from './recipes/RadixStyle.js'
import { source } from './recipes/source.js'

const meta = preview.meta({
  title: 'Parts/Your own button',
  component: Plain,
  loaders: [loadWorld],
  decorators: [inWorld],
  args: { username: USERNAME },
  parameters: {
    controls: { disable: true },
    docs: {
      description: {
        component:
          'For teams with a design system: your button, and all that the package knows. `render` hands you the props of a native button, `ref`, `aria-*` and `data-*` included: spread them on your component. Each recipe below is a whole file, and what you see is that file running.',
      },
      story: { autoplay: true },
    },
  },
})

/** Whatever button it is, it keeps the contract: one tap sends once, the focus stays, the wait is its description. */
async function keepsTheContract(context: Acting) {
  const button = trigger(context)
  await expect(button.tagName).toBe('BUTTON')
  await expect(button).toHaveAttribute('type', 'button')
  await send(context)
  await tap(context)
  await expect(sends(context)).toBe(1)
  await expectFocus(context, trigger(context))
  await expect(trigger(context)).toBe(button)
  await expect(button).toHaveAttribute('aria-disabled', 'true')
  await expect(button).not.toHaveAttribute('disabled')
  await expect(button).toHaveAccessibleDescription(/\p{Nd}/u)
}

/** With Material UI: `variant` follows the state. Leave `disabled` alone: a disabled button loses the focus. */
export const WithMaterial = meta.story({
  name: 'With Material UI',
  render: (args) => <Material {...args} />,
  parameters: { docs: { source: source('Material') } },
  play: async (context) => {
    await expect(trigger(context)).toHaveClass('mui-contained')
    await keepsTheContract(context)
    await expect(trigger(context)).toHaveClass('mui-text')
    await expect(trigger(context)).toHaveAccessibleName(read(context, 'trigger').replace('✉', '').trim())
  },
})

/** With Radix, shadcn/ui and others that have `asChild`: the slot merges the props into your element. */
export const WithRadix = meta.story({
  name: 'With Radix and shadcn/ui',
  render: (args) => <RadixStyle {...args} />,
  parameters: { docs: { source: source('RadixStyle') } },
  play: async (context) => {
    await keepsTheContract(context)
    await expect(trigger(context)).toHaveClass('radix')
    await expectWords(context, 'countdown', expect.stringContaining('0:30'))
  },
})

/** A plain `<button>` with classes of your own, which may depend on the state. */
export const WithPlain = meta.story({
  name: 'With a plain button',
  render: (args) => <Plain {...args} />,
  parameters: { docs: { source: source('Plain') } },
  play: async (context) => {
    await expect(trigger(context)).not.toHaveClass('plain-button-waits')
    await keepsTheContract(context)
    await expect(trigger(context)).toHaveClass('plain-button-waits')
    pass(context, 30)
    await waitFor(() => expect(trigger(context)).not.toHaveClass('plain-button-waits'))
  },
})

/**
 * No part at all: `getTriggerProps()` of the hook on a button of yours, and all the rest is yours too. That it is
 * spoken, translated and described is then yours to do.
 */
export const WithOwnMarkup = meta.story({
  name: 'With all your own markup',
  render: (args) => <OwnMarkup {...args} />,
  parameters: { docs: { source: source('OwnMarkup') } },
  play: async ({ canvas, ...context }) => {
    const button = canvas.getByRole('button', { name: 'New code' })
    button.click()
    button.click()
    await expect(await canvas.findByText('Again in 30 s')).toBeVisible()
    await expect(canvas.getByRole('status')).toHaveTextContent('Sent to a***@e***.')
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await expect(sends(context)).toBe(1)
  },
})
