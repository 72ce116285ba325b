import { useState } from 'react'
import { useSecondsRemaining } from 'react-cognito-resend-code'

/** A number that ticks, to a deadline that the page may move. */
export function Seconds() {
  const [endsAt, setEndsAt] = useState(() => Date.now() + 10_000)
  const seconds = useSecondsRemaining(endsAt)
  return (
    <p>
      <output>{seconds}</output>
      <button onClick={() => setEndsAt(Date.now() + 5_000)}>Five more seconds</button>
    </p>
  )
}
