// From a click to the request: ?way=button goes through ResendCodeButton, ?way=library calls the library in onClick.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { CognitoUser, CognitoUserPool } from 'amazon-cognito-identity-js'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { ResendCodeButton } from 'react-cognito-resend-code'

const userPool = new CognitoUserPool({ UserPoolId: 'us-east-1_Example01', ClientId: '1example23456789' })
const reply = JSON.stringify({ CodeDeliveryDetails: { Destination: 'j***@e***', DeliveryMedium: 'EMAIL' } })

let requested = () => undefined
globalThis.fetch = () => {
  requested(performance.now())
  return Promise.resolve(new Response(reply, { headers: { 'content-type': 'application/x-amz-json-1.1' } }))
}

function Library({ username }) {
  const resend = () => new CognitoUser({ Username: username, Pool: userPool }).resendConfirmationCode(() => undefined)
  return <button onClick={resend}>Send the code again</button>
}

let next
function Page({ way }) {
  const [user, setUser] = useState(0)
  next = () => setUser(user + 1)
  const username = `user-${user}`
  return way === 'library' ? (
    <Library username={username} />
  ) : (
    <ResendCodeButton username={username} userPool={userPool} />
  )
}

/** Clicks for one person after the other; ms from each click to its request. */
globalThis.measure = async (times) => {
  const spent = []
  for (let time = 0; time < times; time++) {
    next()
    await new Promise((resolve) => setTimeout(resolve, 30))
    const request = new Promise((resolve) => (requested = resolve))
    const started = performance.now()
    document.querySelector('button').click()
    spent.push((await request) - started)
  }
  return spent
}

const way = new URLSearchParams(location.search).get('way')
createRoot(document.getElementById('root')).render(
  <QueryClientProvider client={new QueryClient()}>
    <Page way={way} />
  </QueryClientProvider>,
)
setTimeout(() => (globalThis.isReady = true), 300)
