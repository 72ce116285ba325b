import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { fetchTransport, ResendCodeProvider } from 'react-cognito-resend-code'
import 'react-cognito-resend-code/styles.css'
import { AllWays } from './AllWays.jsx'
import { Seconds } from './Seconds.jsx'

const transport = fetchTransport({ clientId: '1example23456789', region: 'us-east-1' })
const Page = location.pathname === '/seconds' ? Seconds : AllWays

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <ResendCodeProvider transport={transport}>
        <Page />
      </ResendCodeProvider>
    </QueryClientProvider>
  </StrictMode>,
)
