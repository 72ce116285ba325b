import { readdirSync } from 'node:fs'
import { here, read } from './package.js'
import type { Files } from './starts.js'

/** An app of the sign-up page that Storybook shows, on the published package; it sends to `?endpoint=`. */
export function signUpApp(): Files {
  const pages = readdirSync(here('stories/pages')).filter(
    (file) => /^\w+\.(tsx?|css)$/.test(file) && file !== 'visiting.ts',
  )
  return {
    'vite.config.ts': `import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
export default defineConfig({ plugins: [react()], define: { global: 'globalThis' } })`,
    'src/App.tsx': `import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { CognitoUserPool } from 'amazon-cognito-identity-js'
import 'react-cognito-resend-code/styles.css'
import { SignUpPage } from './pages/SignUpPage.js'

const endpoint = new URLSearchParams(location.search).get('endpoint')!
const userPool = new CognitoUserPool({ UserPoolId: 'us-east-1_Example01', ClientId: '1example23456789', endpoint })
const queryClient = new QueryClient()

export default function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <SignUpPage userPool={userPool} onContinue={() => location.reload()} />
    </QueryClientProvider>
  )
}`,
    ...Object.fromEntries(
      pages.map((file) => [
        `src/pages/${file}`,
        read(`stories/pages/${file}`)
          .replaceAll('../../src/index.js', 'react-cognito-resend-code')
          .replaceAll('../../src/transports/forgotPassword.js', 'react-cognito-resend-code/transports/forgot-password'),
      ]),
    ),
  }
}
