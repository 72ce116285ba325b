// app/routes/api.resend-code.ts
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

export const action = ({ request }: { request: Request }) => resendCode(request)
