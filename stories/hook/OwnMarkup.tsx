import { useResendConfirmationCode, useSecondsRemaining } from '../../src/index.js'
import './hook.css'

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
      {error && <p role="alert">That did not work ({error.kind}).</p>}
    </section>
  )
}

/** Ticks alone, so that the rest of the page does not. */
function Seconds({ endsAt }: { readonly endsAt: number }) {
  return <p>Again in {useSecondsRemaining(endsAt)} s</p>
}
