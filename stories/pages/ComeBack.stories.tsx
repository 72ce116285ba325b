import { expect, userEvent, waitFor } from 'storybook/test'
import preview from '../../.storybook/preview.js'
import { expectWords, read, trigger } from '../support/acting.js'
import { ComeBackPage } from './ComeBackPage.js'
import { pageSource } from '../support/pageSource.js'
import { fresh, pageStory } from '../support/pageStory.js'
import { codeOf, enterCode, expectDone, goOnAs } from './visiting.js'

const meta = preview.meta({
  title: 'Pages/Come back later',
  component: ComeBackPage,
  ...pageStory(ComeBackPage, {
    name: 'come-back',
    source: pageSource('ComeBackPage', 'ConfirmForm'),
    users: [
      { username: 'ada@example.com' },
      { username: '+12065550100' },
      { username: 'grace@example.com', status: 'CONFIRMED' },
    ],
    about:
      'For someone who comes back the next day, on another device: nothing is stored, and the page knows only the name that is typed. So no address is shown until a code was sent, and the button says “Send a new code”.',
    hint: (
      <p>
        Yesterday ada@example.com and +1&nbsp;206&nbsp;555&nbsp;0100 signed up, and grace@example.com has confirmed.
        Anyone else is unknown.
      </p>
    ),
  }),
})

/** Type a name, ask for a new code, confirm. */
export const ComeBack = meta.story({ name: 'Come back later' })

ComeBack.test('sends a new code and confirms with it', fresh, async (context) => {
  const { canvas, canvasElement } = context
  await goOnAs(canvasElement, '+1 206 555 0100', 'Next')
  await expect(read(context, 'destination')).toBe('Not you?')
  await userEvent.click(canvas.getByRole('button', { name: 'Send a new code' }))
  await expect(await canvas.findByText('+*******0100')).toBeVisible()
  await enterCode(canvasElement, codeOf(canvasElement))
  await expectDone(canvasElement, 'You’re in')
})

ComeBack.test('takes an account that is confirmed already as good news', fresh, async ({ canvas, canvasElement }) => {
  await goOnAs(canvasElement, 'grace@example.com', 'Next')
  await userEvent.click(canvas.getByRole('button', { name: 'Send a new code' }))
  await expect(await canvas.findByRole('heading', { name: 'You’re in' })).toBeVisible()
})

ComeBack.test('says that it found no account', fresh, async (context) => {
  await goOnAs(context.canvasElement, 'nobody@example.com', 'Next')
  await userEvent.click(trigger(context))
  await waitFor(() => expectWords(context, 'message', /We found no account/))
})
