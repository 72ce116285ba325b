// Hydrates what the server sent: a sign-up page with the button in it.
import { hydrateRoot } from 'react-dom/client'
import { fetchTransport, ResendCodeButton, ResendCodeProvider } from 'react-cognito-resend-code'
import { useEffect } from 'react'
import { page } from './signUp.mjs'

const problems = []
function Hydrated({ onDone, children }) {
  useEffect(onDone, [onDone])
  return children
}

globalThis.measure = () =>
  new Promise((resolve) => {
    const tree = page({ fetchTransport, ResendCodeButton, ResendCodeProvider })
    const started = performance.now()
    const onDone = () => setTimeout(() => resolve({ ms: performance.now() - started, problems: problems.length }))
    hydrateRoot(document.getElementById('root'), <Hydrated onDone={onDone}>{tree}</Hydrated>, {
      onRecoverableError: (error) => problems.push(String(error)),
    })
  })
globalThis.isReady = true
