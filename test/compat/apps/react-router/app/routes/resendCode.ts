import { createResendHandler } from 'react-cognito-resend-code/server'
import type { Route } from './+types/resendCode'

// The app has no types of Node.
declare const process: { readonly env: Readonly<Record<string, string | undefined>> }

const handler = createResendHandler({
  clientId: '1example23456789',
  clientSecret: 'sekrit-client-secret',
  endpoint: process.env.COGNITO_ENDPOINT ?? 'http://127.0.0.1:9',
  allowedOrigins: [process.env.ORIGIN ?? 'https://app.example.com'],
  authorize: () => ({ username: 'jane' }),
  concealUserExistence: false,
})

export const action = ({ request }: Route.ActionArgs) => handler(request)
