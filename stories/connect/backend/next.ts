// app/api/resend-code/route.ts
import { createResendHandler } from '../../../src/server/index.js'
import { authorize } from './session.js'

export const POST = createResendHandler({
  clientId: process.env.COGNITO_CLIENT_ID!,
  clientSecret: process.env.COGNITO_CLIENT_SECRET!,
  region: 'us-east-1',
  allowedOrigins: ['https://app.example.com'],
  authorize: (request) => authorize(request, process.env.SESSION_KEY!),
  // Whoever holds this session has just signed up: nothing to conceal. The page says the same.
  concealUserExistence: false,
  allowClientMetadata: ['locale'],
})
