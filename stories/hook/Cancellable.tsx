import { useRef } from 'react'
import { useResendConfirmationCode } from '../../src/index.js'
import './hook.css'

/** A send that the person may stop waiting for. */
export function Cancellable({ username }: { readonly username: string }) {
  const controller = useRef<AbortController>(null)
  const { resendAsync, status, error } = useResendConfirmationCode({ username })

  function send() {
    controller.current = new AbortController()
    // What went wrong is in `error`, too.
    resendAsync({ signal: controller.current.signal }).catch(() => undefined)
  }

  return (
    <section className="own" aria-label="Confirmation code">
      <button type="button" onClick={send}>
        Send
      </button>{' '}
      <button type="button" onClick={() => controller.current?.abort()}>
        Stop waiting
      </button>
      <p role="status">
        {status === 'pending' && 'Sending…'}
        {status === 'cooldown' && !error && 'Sent.'}
        {error?.kind === 'aborted' && 'You stopped waiting. The code may be on its way.'}
        {error && error.kind !== 'aborted' && 'The code could not be sent.'}
      </p>
    </section>
  )
}
