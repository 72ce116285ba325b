import { expect, waitFor } from 'storybook/test'
import preview from '../../.storybook/preview.js'
import { ResendCodeButton } from '../../src/index.js'
import { descriptionOf, expectText, expectWords, pass, read, send, trigger } from '../support/acting.js'
import { ar } from '../../src/locales/ar.js'
import { ComponentDocs } from '../support/docs.js'
import { wrongAddress } from '../support/slots.js'
import { inWorld, loadWorld, USERNAME } from '../support/world.js'
import './Looks.css'

const files = import.meta.glob<string>('./Looks.css', { query: '?raw', import: 'default', eager: true })

const meta = preview.meta({
  title: 'Button/Looks',
  component: ResendCodeButton,
  loaders: [loadWorld],
  decorators: [inWorld],
  args: { username: USERNAME },
  parameters: {
    docs: {
      page: ComponentDocs,
      description: {
        component:
          'How the button can look, for those who theme it: three variants, three sizes, CSS variables, a narrow column, right-to-left text. It follows the colour scheme of the page, which the toolbar sets.',
      },
      story: { autoplay: true },
    },
  },
})

/** Beside a solid Confirm button the outline is the quieter second. */
export const Outline = meta.story({
  args: { variant: 'outline' },
  play: ({ canvasElement }) => expect(canvasElement.querySelector("[data-variant='outline']")).toBeVisible(),
})

/** Where sending again is the page's main deed. */
export const Solid = meta.story({
  args: { variant: 'solid' },
  play: ({ canvasElement }) => expect(canvasElement.querySelector("[data-variant='solid']")).toBeVisible(),
})

/** In running text; still a button, and still 44 pixels high. */
export const Link = meta.story({
  args: { variant: 'link' },
  play: async (context) => {
    await expect(trigger(context).getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
  },
})

/** Small, beside other small controls; still a target of more than 24 pixels. */
export const Small = meta.story({
  args: { size: 'small' },
  play: async (context) => {
    await expect(trigger(context).getBoundingClientRect().height).toBeGreaterThanOrEqual(24)
  },
})

/** Large, where it stands alone. */
export const Large = meta.story({
  args: { size: 'large', variant: 'solid' },
  play: async (context) => {
    await expect(trigger(context).getBoundingClientRect().height).toBeGreaterThanOrEqual(48)
  },
})

/** Solid while it waits: it steps back, and still reads well. */
export const SolidCooling = meta.story({
  name: 'Solid, cooling',
  args: { variant: 'solid' },
  play: (context) => send(context),
})

/** The link while it waits: no line under what does nothing. */
export const LinkCooling = meta.story({
  name: 'Link, cooling',
  args: { variant: 'link' },
  play: (context) => send(context),
})

/** Without a countdown: the wait is still in the button's description, and spoken. */
export const NoCountdown = meta.story({
  name: 'No countdown',
  args: { countdown: 'none' },
  play: async (context) => {
    await send(context)
    await expectWords(context, 'countdown', '')
    await expectText(context, descriptionOf(context), /^You can ask for another code at .+\.$/)
  },
})

/** A theme by CSS variables, set on an element around the button: no rule of the package is overridden. */
export const Themed = meta.story({
  parameters: { docs: { source: { code: files['./Looks.css']!.replace(/}[^]*/, '}'), language: 'css' } } },
  decorators: [
    (Story) => (
      <div className="looks-themed">
        <Story />
      </div>
    ),
  ],
  play: (context) => send(context),
})

/** A column of 288 pixels, as on a phone 320 pixels wide. */
export const Narrow = meta.story({
  args: {
    wrongAddress,
    help: 'Nothing yet? Call us.',
  },
  decorators: [
    (Story) => (
      <div className="looks-narrow">
        <Story />
      </div>
    ),
  ],
  play: async (context) => {
    await send(context)
    await expect(context.canvasElement.scrollWidth).toBeLessThanOrEqual(context.canvasElement.clientWidth)
  },
})

/**
 * Where the countdown has a line to itself, what follows moves up when it leaves. A page that minds keeps the line free:
 * `[data-part='actions'] { min-block-size: 4.75rem; align-content: start }`.
 */
export const LineKept = meta.story({
  name: 'Its line kept free',
  args: { initialDelivery: { Destination: 'a***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' } },
  decorators: [
    (Story) => (
      <div className="looks-line-kept">
        <Story />
        <p>What comes next stays where it is.</p>
      </div>
    ),
  ],
  play: async (context) => {
    const next = context.canvas.getByText(/^What comes next/)
    await waitFor(() => expectWords(context, 'countdown', /\d:\d\d$/))
    const before = next.offsetTop
    pass(context, 30)
    await waitFor(() => expectWords(context, 'countdown', ''))
    // In a narrower column than the story's own, the words take more lines than one is kept for.
    if (next.offsetWidth >= 352) await expect(next.offsetTop).toBe(before)
  },
})

/** Arabic words and digits on a right-to-left page: the masked number keeps its own order. */
export const RightToLeft = meta.story({
  name: 'Right to left',
  args: { locale: 'ar-EG', labels: ar },
  globals: { direction: 'rtl' },
  parameters: {
    world: { users: [{ username: USERNAME, phoneNumber: '+12065550100' }] },
    docs: {
      source: {
        language: 'tsx',
        code: `import { ar } from 'react-cognito-resend-code/locales/ar'

<ResendCodeButton
  labels={ar}
  locale="ar-EG"
  username="ada"
/>`,
      },
    },
  },
  play: async (context) => {
    const { canvasElement } = context
    canvasElement.querySelector<HTMLElement>("[data-part='trigger']")?.click()
    await waitFor(() => expect(read(context, 'countdown')).toContain('٠:٣٠'))
    await expect(canvasElement.querySelector("[data-part='destination'] bdi")).toHaveAttribute('dir', 'ltr')
    await expect(canvasElement.querySelector("[data-part='root']")).toHaveAttribute('lang', 'ar')
  },
})
