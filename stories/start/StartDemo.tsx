import { useState, useSyncExternalStore } from 'react'
import { fetchTransport, ResendCodeButton, ResendCodeProvider } from '../../src/index.js'
import { createCognitoEmulator } from '../../src/testing/index.js'
import { ByToolbar } from '../support/ByToolbar.js'
import { memoryStorage } from '../../src/browser/storage.js'
import { onNetwork } from '../support/network.js'
import { useToolbar } from '../support/useToolbar.js'
import './start.css'

const ADDRESS = 'ada@example.com'

function createWorld() {
  const emulator = createCognitoEmulator({
    users: [{ username: ADDRESS, email: ADDRESS }],
    clients: [{ clientId: `start${Math.random().toString(36).slice(2)}` }],
  })
  onNetwork(emulator)
  const { clientId, endpoint, fetch } = emulator
  return { emulator, transport: fetchTransport({ clientId, endpoint, fetch }), storage: memoryStorage() }
}

/** The button, and how many messages came of the taps on it. */
export function StartDemo() {
  const [{ emulator, transport, storage }] = useState(createWorld)
  const { language = 'en' } = useToolbar()
  const { outbox } = emulator
  const messages = useSyncExternalStore(outbox.subscribe, outbox.getSnapshot)
  const newest = messages.at(-1)
  return (
    <ByToolbar>
      <ResendCodeProvider transport={transport} storage={storage}>
        <section className="start-demo sb-unstyled" aria-label="Try it">
          <ResendCodeButton username={ADDRESS} destination={ADDRESS} variant="solid">
            {language === 'en' ? 'Send me a code' : undefined}
          </ResendCodeButton>
          <p className="start-inbox">
            {newest ? (
              <>
                Inbox: {messages.length} {messages.length === 1 ? 'message' : 'messages'}, the newest with code{' '}
                <strong>{newest.code}</strong>
              </>
            ) : (
              'Inbox: empty. Tap as often and as fast as you like.'
            )}
          </p>
        </section>
      </ResendCodeProvider>
    </ByToolbar>
  )
}
