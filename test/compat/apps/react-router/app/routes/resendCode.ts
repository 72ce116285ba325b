import { createResendHandler } from 'react-cognito-resend-code/server'
import type { Route } from './+types/resendCode'

// The app has no types of Node.
declare const process: { readonly env: Readonly<Record<string, string | undefined>> }

const handler = createResendHandler({
  clientId: process.env.CLIENT_ID ?? '',
  clientSecret: process.env.CLIENT_SECRET ?? '',
  endpoint: process.env.COGNITO_ENDPOINT,
  allowedOrigins: [process.env.ORIGIN ?? ''],
  authorize: ({ headers }) =>
    headers.get('cookie') === 'signup=jane' ? { username: 'jane' } : new Response(null, { status: 401 }),
  concealUserExistence: false,
  timeoutMs: Number(process.env.TIMEOUT_MS),
})

export const action = ({ request }: Route.ActionArgs) => handler(request)

// Actions get no OPTIONS.
export const loader = action
