import type { Decorator } from '@storybook/react-vite'
import { useEffect, useState, type ReactNode } from 'react'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { ResendCodeProvider } from '../../src/index.js'
import { createCognitoEmulator, interceptFetch, type CognitoEmulator } from '../../src/testing/index.js'
import { trigger, type Acting } from '../support/acting.js'
import { memoryStorage } from '../../src/browser/storage.js'
import { onNetwork } from '../support/network.js'
import { PageDocs } from '../support/docs.js'
import { shownAs } from '../support/source.js'

const files = import.meta.glob<string>('./ways/*.tsx', { query: '?raw', import: 'default', eager: true })

/** What a way's file talks to: the pool that it names, in memory, at the service's own address. */
function loadPool() {
  const emulator = createCognitoEmulator({ users: [{ username: 'ada', email: 'ada@example.com' }] })
  onNetwork(emulator)
  return { emulator }
}

/** Lets the pool answer what the page fetches while it is shown. */
function Answered({ emulator: given, children }: { readonly emulator: CognitoEmulator; readonly children: ReactNode }) {
  const [emulator] = useState(given)
  const [storage] = useState(memoryStorage)
  useEffect(() => interceptFetch(emulator), [emulator])
  return <ResendCodeProvider storage={storage}>{children}</ResendCodeProvider>
}

/** {@link Answered} around each story of a way. */
const answered: Decorator = (Story, { loaded }) => (
  <Answered emulator={loaded.emulator as CognitoEmulator}>
    <Story />
  </Answered>
)

/** All that the stories of the ways have in common; `about` says whom the way is for. */
export function way(name: string, about: string) {
  return {
    loaders: [loadPool],
    decorators: [answered],
    args: { username: 'ada' },
    parameters: {
      controls: { disable: true },
      docs: {
        page: PageDocs,
        description: { component: about },
        source: shownAs(files[`./ways/${name}.tsx`] ?? ''),
        canvas: { sourceState: 'shown' as const },
      },
    },
  }
}

type Played = Pick<Acting, 'canvasElement' | 'loaded'>

/** Whatever the way: two taps make one request of the service's, and the page says where the code went. */
export async function sendsOnce({ canvasElement, loaded }: Played): Promise<void> {
  const emulator = loaded.emulator as CognitoEmulator
  const button = trigger({ canvasElement })
  await userEvent.dblClick(button)
  await expect(await within(canvasElement).findByText('a***@e***')).toBeVisible()
  await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'))
  await expect(emulator.requests.map(({ operation }) => operation)).toEqual(['ResendConfirmationCode'])
  await expect(emulator.outbox.messages).toHaveLength(1)
}
