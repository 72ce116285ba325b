import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { CognitoUserPool } from 'amazon-cognito-identity-js'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import 'react-cognito-resend-code/styles.css'
import { SignUpPage } from './SignUpPage.js'

interface Config {
  readonly userPoolId: string
  readonly clientId: string
  /** Where Cognito is. @default the service, in the pool's region */
  readonly endpoint?: string
}

const { userPoolId, clientId, endpoint } = (await (await fetch('/config.json')).json()) as Config
const userPool = new CognitoUserPool({ UserPoolId: userPoolId, ClientId: clientId, endpoint })

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <SignUpPage userPool={userPool} />
    </QueryClientProvider>
  </StrictMode>,
)
