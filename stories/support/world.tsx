import type { Decorator } from '@storybook/react-vite'
import { useState, type ReactNode } from 'react'
import { fetchTransport, ResendCodeProvider, type ResendTransport, type StorageAdapter } from '../../src/index.js'
import {
  createCognitoEmulator,
  createTestClock,
  type CognitoEmulator,
  type CognitoEmulatorOptions,
  type TestClock,
} from '../../src/testing/index.js'
import { memoryStorage } from '../../src/browser/storage.js'
import { onNetwork } from './network.js'

/** All that a story is about, and nobody else's: a user pool, a clock that stands still, a storage. */
export interface World {
  readonly emulator: CognitoEmulator
  readonly clock: TestClock
  readonly transport: ResendTransport
  readonly storage: StorageAdapter
}

/** The name, and the addresses, of who waits for a code in the stories. */
export const USERNAME = 'ada'
const ada = { username: USERNAME, email: 'ada@example.com' }

let count = 0

interface StoryParts {
  readonly id: string
  readonly parameters: Record<string, unknown>
}

/** Makes a story's world; `parameters.world` takes the emulator's options. */
export function loadWorld({ id, parameters }: StoryParts): { readonly world: World } {
  const clock = createTestClock()
  const emulator = createCognitoEmulator({
    clock,
    users: [ada],
    // Web Locks span all stories of a docs page, where one may stand twice: each has an app client of its own.
    clients: [{ clientId: `${id.replace(/\W/g, '_')}_${++count}` }],
    ...(parameters.world as CognitoEmulatorOptions | undefined),
  })
  onNetwork(emulator)
  const { clientId, endpoint, fetch } = emulator
  const transport = fetchTransport({ clientId, endpoint, fetch })
  return { world: { emulator, clock, transport, storage: memoryStorage() } }
}

/** The world that {@link loadWorld} made, from a story's context. */
export function worldOf({ loaded }: { readonly loaded: Record<string, unknown> }): World {
  return loaded.world as World
}

function Settings({ world, children }: { readonly world: World; readonly children: ReactNode }) {
  // Loaders run again when the toolbar changes; the story stays in the world that it began in.
  const [{ transport, clock, storage }] = useState(world)
  return (
    <ResendCodeProvider transport={transport} clock={clock} storage={storage}>
      {children}
    </ResendCodeProvider>
  )
}

/** Everything in the story sends to its own world. */
export const inWorld: Decorator = (Story, context) => (
  <Settings world={worldOf(context)}>
    <Story />
  </Settings>
)
