// Mounts many buttons at once: ?kind=…&count=1000.
import { QueryClient, QueryClientProvider, useMutation } from '@tanstack/react-query'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { useTimer } from 'react-timer-hook'
import { ResendCodeButton } from 'react-cognito-resend-code'

const query = new URLSearchParams(location.search)
const transport = { scope: 'bench', send: async () => undefined }

/** What a page writes today: a mutation, a timer, a button. */
function ByHand() {
  const { mutate, isPending } = useMutation({ mutationFn: async () => undefined })
  const { totalSeconds } = useTimer({ expiryTimestamp: new Date(), autoStart: false })
  return (
    <div>
      <button disabled={isPending || totalSeconds > 0} onClick={() => mutate()}>
        Send the code again
      </button>
      {totalSeconds > 0 && <span>{totalSeconds}</span>}
    </div>
  )
}

const KINDS = {
  'ResendCodeButton, one user': () => <ResendCodeButton username="ada" transport={transport} />,
  'ResendCodeButton, a user each': (n) => <ResendCodeButton username={`user-${n}`} transport={transport} />,
  'ResendCodeButton, a user each, in a cooldown': (n) => (
    <ResendCodeButton username={`user-${n}`} transport={transport} initialDelivery={{ DeliveryMedium: 'EMAIL' }} />
  ),
  'useMutation and react-timer-hook': () => <ByHand />,
}

globalThis.measure = async () => {
  const root = createRoot(document.getElementById('root'))
  const make = KINDS[query.get('kind')]
  const started = performance.now()
  flushSync(() =>
    root.render(
      <QueryClientProvider client={new QueryClient()}>
        {Array.from({ length: Number(query.get('count')) }, (_, n) => (
          <div key={n}>{make(n)}</div>
        ))}
      </QueryClientProvider>,
    ),
  )
  // Until its effects have run and it was painted.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return performance.now() - started
}
globalThis.isReady = true
