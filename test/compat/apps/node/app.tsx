import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fetchTransport, ResendCode, ResendCodeButton, useResendConfirmationCode } from 'react-cognito-resend-code'
import { createResendHandler, toNodeListener } from 'react-cognito-resend-code/server'
import { createCognitoEmulator } from 'react-cognito-resend-code/testing'
import { backendTransport } from 'react-cognito-resend-code/transports/backend'
import { forgotPasswordTransport } from 'react-cognito-resend-code/transports/forgot-password'

const transport = fetchTransport({ clientId: '1example23456789', region: 'us-east-1' })
const backend = forgotPasswordTransport(backendTransport('/api/forgot-password'))

function Own({ username }: { username: string }) {
  const { status, error, cooldown, getTriggerProps } = useResendConfirmationCode({ username, transport: backend })
  return (
    <button {...getTriggerProps()}>
      {status} {error?.kind} {cooldown?.endsAt}
    </button>
  )
}

export const app = (
  <QueryClientProvider client={new QueryClient()}>
    <ResendCodeButton username="jane" transport={transport} className={({ status }) => status} />
    <ResendCode.Root username="jane" transport={transport}>
      <ResendCode.Trigger />
    </ResendCode.Root>
    <Own username="jane" />
  </QueryClientProvider>
)

export const listener = toNodeListener(
  createResendHandler({
    clientId: '1example23456789',
    clientSecret: 'secret',
    region: 'us-east-1',
    allowedOrigins: ['https://app.example.com'],
    authorize: () => ({ username: 'jane' }),
    fetch: createCognitoEmulator().fetch,
  }),
)

// @ts-expect-error a handler without a session lends its secret to anyone
createResendHandler({ clientId: 'a', clientSecret: 'b', region: 'us-east-1', allowedOrigins: ['https://a.example'] })
