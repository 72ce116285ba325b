// src/index.ts: Hono, and so Cloudflare Workers, Deno and Bun
// Workers need the flag nodejs_compat, for process.env here and node:crypto in the session's file.
import { createResendHandler } from '../../../src/server/index.js'
import { authorize } from './session.js'

const resendCode = createResendHandler({
  clientId: process.env.COGNITO_CLIENT_ID!,
  clientSecret: process.env.COGNITO_CLIENT_SECRET!,
  region: 'us-east-1',
  allowedOrigins: ['https://app.example.com'],
  authorize: (request) => authorize(request, process.env.SESSION_KEY!),
  // Whoever holds this session has just signed up: nothing to conceal. The page says the same.
  concealUserExistence: false,
  allowClientMetadata: ['locale'],
})

// app.post('/api/resend-code', resend)
export const resend = (context: { readonly req: { readonly raw: Request } }) => resendCode(context.req.raw)

// Without a framework: Deno.serve(resendCode), or a Worker's own export.
export default { fetch: resendCode }
