import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, version } from 'react'
import { createRoot } from 'react-dom/client'
import { fetchTransport, ResendCodeButton } from 'react-cognito-resend-code'
import 'react-cognito-resend-code/styles.css'

const transport = fetchTransport({ clientId: '1example23456789', region: 'us-east-1' })

if (!version.startsWith('19.')) throw new Error(`React ${version} was installed.`)
createRoot(document.getElementById('root')).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <ResendCodeButton username="jane" transport={transport} />
    </QueryClientProvider>
  </StrictMode>,
)
