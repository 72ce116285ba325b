import { useResendConfirmationCode, useSecondsRemaining, type ResendCodeErrorKind } from '../../src/index.js'
import './hook.css'

/** What people read; for every other kind, that it could not be sent. */
const WORDS: Partial<Record<ResendCodeErrorKind, string>> = {
  'reply-lost': 'We lost the connection. The code may be on its way.',
  'rate-limited': 'Too many codes were asked for.',
  offline: 'You are offline.',
}

/** A send button with markup of its own. */
export function OwnMarkup({ username }: { readonly username: string }) {
  const { getTriggerProps, delivery, cooldown, error } = useResendConfirmationCode({ username })
  return (
    <section className="own" aria-label="Confirmation code">
      <button {...getTriggerProps()}>New code</button>
      {cooldown && <Seconds endsAt={cooldown.endsAt} />}
      {delivery && (
        <p>
          Sent to <bdi dir="ltr">{delivery.destination}</bdi>
        </p>
      )}
      {error && <p role="alert">{WORDS[error.kind] ?? 'The code could not be sent.'}</p>}
    </section>
  )
}

/** Ticks alone, so that the rest of the page does not. */
function Seconds({ endsAt }: { readonly endsAt: number }) {
  return <p>Again in {useSecondsRemaining(endsAt)} s</p>
}
