// src/index.ts: Hono, and so Cloudflare Workers, Deno and Bun
// Workers need the flag nodejs_compat, for process.env here and node:crypto in the session's file.
import { createResendHandler } from '../../../src/server/index.js'
import { readSession } from './session.js'

const resendCode = createResendHandler({
  clientId: process.env.COGNITO_CLIENT_ID!,
  clientSecret: process.env.COGNITO_CLIENT_SECRET!,
  region: 'us-east-1',
  allowedOrigins: ['https://app.example.com'],
  authorize(request) {
    const session = readSession(request, process.env.SESSION_KEY!)
    return session ? { username: session.username } : new Response(null, { status: 401 })
  },
})

// app.post('/api/resend-code', resend)
export const resend = (context: { readonly req: { readonly raw: Request } }) => resendCode(context.req.raw)

// Without a framework: Deno.serve(resendCode), or a Worker's own export.
export default { fetch: resendCode }
