import { useSyncExternalStore } from 'react'
import type { CognitoEmulator, EmulatedUser, OutboxMessage } from '../../src/testing/index.js'
import type { DemoFaults } from './demoFaults.js'

const time = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' })

/** The newest messages that are shown. */
const SHOWN = 6

/** What the emulated pool delivered, newest first, as on a phone. */
export function Inbox({ emulator, faults }: { readonly emulator: CognitoEmulator; readonly faults: DemoFaults }) {
  const { outbox, users } = emulator
  const messages = useSyncExternalStore(outbox.subscribe, outbox.getSnapshot)
  // A code that has confirmed its user no longer works.
  useSyncExternalStore(faults.subscribe, faults.getAnswered)
  const newest = [...messages].reverse().slice(0, SHOWN)
  return (
    <aside className="phone" aria-labelledby="inbox-title">
      <h2 id="inbox-title">Inbox</h2>
      {newest.length === 0 ? (
        <p className="phone-empty">Nothing yet. Codes arrive here: no email and no text message is really sent.</p>
      ) : (
        <ol>
          {newest.map((message) => (
            <Message
              key={`${message.at} ${message.code}`}
              message={message}
              works={worksFor(users.get(message.username), message)}
            />
          ))}
        </ol>
      )}
      {messages.length > SHOWN && <p className="phone-empty">Older ones are not shown.</p>}
    </aside>
  )
}

function worksFor(user: EmulatedUser | undefined, { trigger, code }: OutboxMessage): boolean {
  const newest = trigger === 'CustomMessage_ForgotPassword' ? user?.passwordCode : user?.code
  return newest?.value === code
}

function Message({ message, works }: { readonly message: OutboxMessage; readonly works: boolean }) {
  const { medium, to, at, code, subject } = message
  return (
    <li className="message" data-works={works || undefined}>
      <p className="message-head">
        <strong>{medium === 'SMS' ? 'Text message' : (subject ?? 'Email')}</strong>
        <time dateTime={new Date(at).toISOString()}>{time.format(at)}</time>
      </p>
      <p className="message-to">
        To <bdi dir="ltr">{to}</bdi>
      </p>
      <p className="message-code">
        <bdi dir="ltr">{code}</bdi>
        <span className="message-state">{works ? 'Works' : 'No longer works'}</span>
      </p>
    </li>
  )
}
