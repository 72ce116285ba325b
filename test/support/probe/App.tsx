import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useLayoutEffect, useState, type ReactNode } from 'react'
import { ResendCodeButton, useResendConfirmationCode } from '../../../src/index.js'
import { Probe, type Shown } from './Probe.js'
import { useOptions } from './useOptions.js'
import 'react-cognito-resend-code/styles.css'

// A mutation is kept for 5 minutes of the real clock, which a simulated day doesn't have.
const defaultOptions = { mutations: { gcTime: 0 } }
const clients = { one: new QueryClient({ defaultOptions }), two: new QueryClient({ defaultOptions }) }

declare global {
  interface Window {
    probe: Probe
  }
}
window.probe = new Probe()

/** A page that shows the button for whom a test names: in `?show=` from the start on, or by `probe.show`. */
export default function App() {
  const [shown, setShown] = useState<readonly Shown[]>(
    JSON.parse(new URLSearchParams(location.search).get('show') ?? '[]') as Shown[],
  )
  useLayoutEffect(() => window.probe.onShow(setShown), [])
  return shown.map((one, index) => (
    <QueryClientProvider key={`${one.username} ${index}`} client={clients[one.client ?? 'one']}>
      <Section shown={one} index={index} />
    </QueryClientProvider>
  ))
}

function Section({ shown, index }: { readonly shown: Shown; readonly index: number }): ReactNode {
  const options = useOptions(shown)
  const result = useResendConfirmationCode(options)
  useLayoutEffect(() => window.probe.saw(index, result))
  return (
    <section>
      <ResendCodeButton {...options} onEvent={(event) => window.probe.events.push({ ...event, index })} />
    </section>
  )
}
