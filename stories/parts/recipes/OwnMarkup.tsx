import { useResendConfirmationCode, useSecondsRemaining, type ResendCodeErrorKind } from '../../../src/index.js'
import './recipes.css'

/** What people read; for every other kind, that it could not be sent. */
const WORDS: Partial<Record<ResendCodeErrorKind, string>> = {
  'reply-lost': 'We lost the connection. The code may be on its way.',
  'rate-limited': 'Too many codes were asked for.',
  offline: 'You are offline.',
}

export function OwnMarkup({ username }: { readonly username: string }) {
  const { getTriggerProps, delivery, cooldown, error, status } = useResendConfirmationCode({ username })
  if (status === 'confirmed') return <p>You can sign in now.</p>
  return (
    <section className="plain-own" aria-label="Confirmation code">
      <button {...getTriggerProps()} className="plain-button" aria-describedby="wait">
        New code
      </button>
      <p id="wait">{cooldown && <Wait endsAt={cooldown.endsAt} />}</p>
      {/* The regions stand there from the start: screen readers speak what changes in them. */}
      <p role="status">
        {delivery?.destination && (
          <>
            Sent to <bdi dir="ltr">{delivery.destination}</bdi>.
          </>
        )}
      </p>
      <p role="alert">{error && (WORDS[error.kind] ?? 'The code could not be sent.')}</p>
    </section>
  )
}

/** Ticks alone, so that the rest of the page does not. */
function Wait({ endsAt }: { readonly endsAt: number }) {
  return <>Again in {useSecondsRemaining(endsAt)} s</>
}
