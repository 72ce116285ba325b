import { expect, fireEvent, screen, spyOn, userEvent, waitFor } from 'storybook/test'
import preview from '../../.storybook/preview.js'
import { Card } from '../pages/Card.js'
import { ConfirmForm } from '../pages/ConfirmForm.js'
import { createDemo, forgetDemo, type Demo } from '../support/demo.js'
import { Emulated } from './studio/Emulated.js'
import { Studio } from './studio/Studio.js'

const NAME = 'studio'
const EMAIL = 'ada@example.com'

const meta = preview.meta({
  title: 'Theming/Studio',
  component: Studio,
  loaders: [
    async () => {
      forgetDemo(NAME)
      return { demo: await createDemo(NAME, [{ username: EMAIL, email: EMAIL }]), sentAt: Date.now() }
    },
  ],
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  render: (_, { loaded, globals }) => (
    <Emulated demo={loaded.demo as Demo}>
      {({ userPool }) => (
        <Studio scheme={globals.scheme === 'dark' ? 'dark' : 'light'}>
          <Card title="Confirm it’s you">
            <p>One more step: type the code that we sent you.</p>
            <ConfirmForm
              userPool={userPool}
              step={{
                username: EMAIL,
                delivery: { Destination: 'a***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' },
                sentAt: loaded.sentAt as number,
              }}
              wrongAddress={
                <a href="#sign-up" lang="en" dir="ltr" onClick={(event) => event.preventDefault()}>
                  Wrong address?
                </a>
              }
              onConfirmed={() => undefined}
            />
          </Card>
        </Studio>
      )}
    </Emulated>
  ),
  args: {} as never,
})

/** Tune every token, see it on the sign-up page, and copy the result. */
export const StudioStory = meta.story({ name: 'Studio' })

const field = (name: string) => screen.getByRole('textbox', { name })
const result = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The result' }).value
const page = () => document.querySelector<HTMLElement>('.studio-page [data-part="trigger"]')!

async function type(name: string, text: string) {
  await userEvent.clear(field(name))
  await userEvent.type(field(name), text)
}

StudioStory.test('a token changes the page, and the result says so', async ({ canvas }) => {
  const solid = () => getComputedStyle(document.querySelector('[data-cell="solid"] [data-part="trigger"]')!)
  await type('Accent, as #rrggbb', '#7a2e8f')
  await waitFor(() => expect(solid().backgroundColor).toBe('rgb(122, 46, 143)'))
  await expect(getComputedStyle(screen.getByRole('button', { name: 'Confirm' })).backgroundColor).toBe(
    'rgb(122, 46, 143)',
  )
  await waitFor(() => expect(result()).toContain('--resend-code-accent: light-dark(#7a2e8f, #9db8ff);'))
  await fireEvent.change(canvas.getByRole('slider', { name: 'Radius' }), { target: { value: '1.25' } })
  await waitFor(() => expect(getComputedStyle(page()).borderRadius).toBe('20px'))
  await userEvent.click(canvas.getByRole('button', { name: 'Reset all (2)' }))
  await waitFor(() => expect(solid().backgroundColor).toBe('rgb(36, 80, 201)'))
})

StudioStory.test('what is too pale is warned of', async ({ canvas }) => {
  await waitFor(() => expect(canvas.getByText('All 11 contrasts meet WCAG 2.2 AA.')).toBeVisible())
  await type('Muted, as #rrggbb', '#9aa0aa')
  await waitFor(() =>
    expect(canvas.getByText(/^3 of 11 too pale: Trigger, waiting, Where it was sent, Countdown/)).toBeVisible(),
  )
  await userEvent.click(canvas.getByRole('button', { name: 'Reset Muted' }))
  await waitFor(() => expect(canvas.getByText(/^All 11/)).toBeVisible())
})

StudioStory.test('the result is copied in each format', async ({ canvas }) => {
  const copied: string[] = []
  spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text))
  await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Preset' }), 'Warm')
  await type('Danger, as #rrggbb', '#990000')
  const danger = '--resend-code-danger: light-dark(#990000, #ffa3ad);'
  for (const name of ['CSS', 'Tailwind theme', 'Design tokens']) {
    await userEvent.click(canvas.getByRole('radio', { name }))
    await userEvent.click(canvas.getByRole('button', { name: 'Copy' }))
    await expect(await canvas.findByText('Copied.')).toBeVisible()
    await expect(copied.at(-1)).toBe(result())
  }
  const [css, tailwind, tokens] = copied
  await expect(css).toBe(
    `@import 'react-cognito-resend-code/styles.css';\n@import 'react-cognito-resend-code/themes/warm.css';\n\n:root {\n  ${danger}\n}\n`,
  )
  await expect(tailwind).toContain('@layer theme, base, react-cognito-resend-code, components, utilities;')
  await expect(tailwind).toContain(danger)
  await expect(tailwind).toContain('@theme inline {')
  const { light, dark } = JSON.parse(tokens!) as Record<
    'light' | 'dark',
    { base: Record<string, { $value: { hex: string } }> }
  >
  await expect([light.base.danger!.$value.hex, dark.base.danger!.$value.hex]).toEqual(['#990000', '#ffa3ad'])
  await expect([light.base.accent!.$value.hex, dark.base.accent!.$value.hex]).toEqual(['#9a3412', '#fdba8c'])
})

StudioStory.test('scheme, direction, language and density are switched', async ({ canvas }) => {
  const preview = document.querySelector<HTMLElement>('.studio-preview')!
  await userEvent.click(canvas.getByRole('radio', { name: 'Dark' }))
  await waitFor(() => expect(getComputedStyle(page()).colorScheme).toBe('dark'))
  await expect(field('Accent, as #rrggbb')).toHaveValue('#9db8ff')
  await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Language' }), 'ar')
  await waitFor(() => expect(page()).toHaveTextContent(/\p{Script=Arabic}/u))
  await expect(preview).toHaveAttribute('dir', 'rtl')
  await userEvent.click(canvas.getByRole('radio', { name: 'Compact' }))
  await waitFor(() => expect(page().getBoundingClientRect().height).toBeLessThan(44))
  await expect(result()).toContain('--resend-code-target-size: max(2rem, 32px);')
})
