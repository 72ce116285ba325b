import { ResendCodeButton } from '../../../src/index.js'
import { backendTransport } from '../../../src/transports/backend.js'

const transport = backendTransport('/api/resend-code', {
  headers: () => ({
    'X-CSRF-Token': document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content ?? '',
  }),
})

/** The page after sign-up. The username is for the button's own memory: the server knows it from the session. */
export function ConfirmPage({ username }: { readonly username: string }) {
  return (
    <main>
      <h1>Confirm your address</h1>
      <ResendCodeButton
        username={username}
        transport={transport}
        clientMetadata={{ locale: 'en' }}
        // As the server says; without it the page would promise nothing.
        concealUserExistence={false}
      />
    </main>
  )
}
