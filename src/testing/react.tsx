import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render } from '@testing-library/react'
import { useInsertionEffect, type ComponentType, type ReactNode } from 'react'
import {
  fetchTransport,
  ResendCodeProvider,
  type ResendCodeSettings,
  type ResendTransport,
  type StorageAdapter,
} from '../index.js'
import { checkRenderOptions, clockOf } from './checkRenderOptions.js'
import type { TestClock } from './clock.js'
import { createCognitoEmulator, type CognitoEmulator } from './emulator.js'
import { interceptCognito } from './interceptFetch.js'
import type { CognitoEmulatorOptions } from './options.js'
import { settle } from './settle.js'

/** What {@link renderWithCognito} takes. */
export interface RenderWithCognitoOptions {
  /** What the time is. @default the test clock of `emulator`, or else a new one, which stands still */
  readonly clock?: TestClock | undefined
  /** Options for the emulator that is made, such as `users`. Not together with `emulator`. */
  readonly pool?: Omit<CognitoEmulatorOptions, 'clock'> | undefined
  /** An emulator of your own. Make it with a test clock, or its limits and codes have this machine's time. */
  readonly emulator?: CognitoEmulator | undefined
  /** Settings for every hook and button in `ui`, over those of this helper: `locale`, `labels`, `policy`… */
  readonly settings?: ResendCodeSettings | undefined
  /** The client whose mutations run the sends. @default a new one */
  readonly queryClient?: QueryClient | undefined
  /** What your app has above the page, such as a router or StrictMode. */
  readonly wrapper?: ComponentType<{ readonly children: ReactNode }> | undefined
}

/** What {@link renderWithCognito} returns; find things in it with Testing Library's `screen` and `within(container)`. */
export interface RenderedWithCognito {
  /** What the page talks to: `emulator.outbox` has the codes, `emulator.requests` what was asked, `failNext` breaks it. */
  readonly emulator: CognitoEmulator
  /** The page's time. Move it with `advance` below, which lets React see it. */
  readonly clock: TestClock
  /** The client that the app runs on. */
  readonly queryClient: QueryClient
  /** The element that `ui` stands in. */
  readonly container: HTMLElement
  /**
   * Lets `ms` milliseconds pass on the clock, once what was begun before, such as a tap's request, has got under way, and
   * React show what came of it.
   */
  readonly advance: (ms: number) => Promise<void>
  /** Renders other elements in the same page, with the same emulator, clock and storage. */
  readonly rerender: (ui: ReactNode) => void
  /** Takes the page away, and gives `globalThis.fetch` back. Testing Library's `cleanup` does it, too. */
  readonly unmount: () => void
}

let count = 0

/**
 * Renders a page against an emulated user pool, with a clock that stands still and a storage of its own, so that no
 * test needs a network, real time or cleaning up. Needs `@testing-library/react`.
 *
 * A hook or button that has no `userPool` or `transport` of its own sends to the emulator. So does a page's own
 * `CognitoUserPool` of the emulator's `userPoolId` and `clientId`: while the page is shown, `globalThis.fetch` is
 * answered for the emulator's endpoints, and refused for Cognito elsewhere, which might be a real pool.
 *
 * @throws Error for options that are misspelt or go against each other, and what the page throws as it renders
 *
 * @example
 * const { emulator, advance } = renderWithCognito(<ResendCodeButton username="ada" />, {
 *   pool: { users: [{ username: 'ada', email: 'ada@example.com' }] },
 * })
 * await userEvent.click(screen.getByRole('button'))
 * expect(emulator.outbox.messages).toHaveLength(1)
 * await advance(30_000)
 */
export function renderWithCognito(ui: ReactNode, options: RenderWithCognitoOptions = {}): RenderedWithCognito {
  checkRenderOptions(options)
  const { pool, queryClient = new QueryClient(), settings, wrapper: App = Bare } = options
  const clock = clockOf(options)
  // Browsers lock by app client and user: pages of one origin that know nothing of each other must not share one.
  const clients = [{ clientId: `test${++count}${Math.random().toString(36).slice(2)}` }]
  const emulator = options.emulator ?? createCognitoEmulator({ clients, ...pool, clock })
  const own: ResendCodeSettings = { clock, storage: memoryStorage(), ...carrier(emulator, settings) }

  const page = (children: ReactNode) => (
    <App>
      <Answered emulator={emulator}>
        <QueryClientProvider client={queryClient}>
          <ResendCodeProvider {...own} {...settings}>
            {children}
          </ResendCodeProvider>
        </QueryClientProvider>
      </Answered>
    </App>
  )
  const { container, rerender, unmount } = render(page(ui))
  return {
    emulator,
    clock,
    queryClient,
    container,
    advance: (ms) =>
      act(async () => {
        await settle()
        clock.advance(ms)
        await settle()
      }),
    rerender: (next) => rerender(page(next)),
    unmount,
  }
}

/** A transport to the emulator, unless the test's settings say how to send. */
function carrier(
  { clientId, endpoint, fetch }: CognitoEmulator,
  settings: ResendCodeSettings = {},
): { readonly transport?: ResendTransport } {
  if (settings.transport ?? settings.userPool) return {}
  return { transport: fetchTransport({ clientId, endpoint, fetch }) }
}

function memoryStorage(): StorageAdapter {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
}

function Bare({ children }: { readonly children: ReactNode }): ReactNode {
  return children
}

function Answered({ emulator, children }: { readonly emulator: CognitoEmulator; readonly children: ReactNode }) {
  // Earlier than any other effect, for a page may send in one.
  useInsertionEffect(() => interceptCognito(emulator), [emulator])
  return children
}
