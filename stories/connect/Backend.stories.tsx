import type { Decorator } from '@storybook/react-vite'
import { useEffect, useState, type ReactNode } from 'react'
import { expect, userEvent, waitFor } from 'storybook/test'
import preview from '../../.storybook/preview.js'
import { ResendCodeProvider } from '../../src/index.js'
import { createResendHandler, type ResendHandler } from '../../src/server/index.js'
import { createCognitoEmulator, type CognitoEmulator } from '../../src/testing/index.js'
import { expectWords, trigger } from '../support/acting.js'
import { onNetwork } from '../support/network.js'
import { lazyDocs } from '../support/docs.js'
import { memoryStorage } from '../../src/browser/storage.js'
import { ConfirmPage } from './backend/ConfirmPage.js'

interface Backend {
  readonly emulator: CognitoEmulator
  readonly handler: ResendHandler
}

/** A pool whose client has a secret, and the handler in front of it: here in the page, where it may be, for it is none. */
function loadBackend(): { readonly backend: Backend } {
  const client = { clientId: '1example23456789', clientSecret: 'of-an-emulated-pool' }
  const emulator = createCognitoEmulator({ clients: [client], users: [{ username: 'ada', email: 'ada@example.com' }] })
  onNetwork(emulator)
  const handler = createResendHandler({
    ...client,
    endpoint: emulator.endpoint,
    fetch: emulator.fetch,
    allowedOrigins: [location.origin],
    // A page can't give a request an origin by itself.
    allowMissingOrigin: true,
    authorize: () => ({ username: 'ada' }),
    concealUserExistence: false,
  })
  return { backend: { emulator, handler } }
}

/** Answers what the page sends to its server, while it is shown. */
function Served({ backend, children }: { readonly backend: Backend; readonly children: ReactNode }) {
  // Loaders run again when the toolbar changes; the story stays with the server that it began with.
  const [{ handler }] = useState(backend)
  const [storage] = useState(memoryStorage)
  useEffect(() => {
    const former = globalThis.fetch
    globalThis.fetch = (input, init) =>
      new URL(input instanceof Request ? input.url : input, location.href).pathname === '/api/resend-code'
        ? handler(new Request(input, init))
        : former(input, init)
    return () => {
      globalThis.fetch = former
    }
  }, [handler])
  return <ResendCodeProvider storage={storage}>{children}</ResendCodeProvider>
}

const served: Decorator = (Story, { loaded }) => (
  <Served backend={loaded.backend as Backend}>
    <Story />
  </Served>
)

const meta = preview.meta({
  title: 'Connect/Your own server',
  component: ConfirmPage,
  loaders: [loadBackend],
  decorators: [served],
  args: { username: 'ada' },
  parameters: {
    controls: { disable: true },
    docs: {
      page: lazyDocs(() => import('./backend/BackendDocs.js'), 'BackendDocs'),
      description: {
        component:
          'For app clients with a secret, which must never be in a browser. `createResendHandler` holds it on your server, signs each request with it, and takes the username from your sign-up session; `backendTransport` in the page speaks to it, one POST for one tap.',
      },
    },
  },
})

/** The page below, running. Its server is emulated here; a test runs it on Node. */
export const YourOwnServer = meta.story({ name: 'Your own server' })

YourOwnServer.test('sends once for two taps', async ({ canvas, canvasElement, loaded }) => {
  const { emulator } = loaded.backend as Backend
  await userEvent.dblClick(trigger({ canvasElement }))
  await expect(await canvas.findByText('a***@e***')).toBeVisible()
  await expect(emulator.requests).toHaveLength(1)
  await expect(emulator.requests[0]).toMatchObject({ body: { Username: 'ada' }, outcome: 'ok' })
})

YourOwnServer.test('says what the server’s reply says', async (context) => {
  const { emulator } = context.loaded.backend as Backend
  emulator.failNext('CodeDeliveryFailureException')
  await userEvent.click(trigger(context))
  await waitFor(() => expectWords(context, 'message', /could not be delivered/))
})
