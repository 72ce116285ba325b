import { createServer } from 'node:http'
import { createResendHandler, toNodeListener } from '../../../src/server/index.js'
import { authorize } from './session.js'

const { COGNITO_CLIENT_ID, COGNITO_CLIENT_SECRET, COGNITO_ENDPOINT, ORIGIN, SESSION_KEY } = process.env

const HOUR = 3_600
/** When each person's messages of the last hour were asked for, in seconds; use a shared store for several servers. */
const asked = new Map<string, number[]>()

export const resendCode = createResendHandler({
  clientId: COGNITO_CLIENT_ID!,
  clientSecret: COGNITO_CLIENT_SECRET!,
  // In place of `region: 'us-east-1'`, so that a test can run this file.
  endpoint: COGNITO_ENDPOINT!,
  allowedOrigins: [ORIGIN!],

  authorize: (request) => authorize(request, SESSION_KEY!),

  // One less than Cognito allows, so that we can say when the next is possible.
  rateLimit(_request, { username }) {
    const now = Date.now() / 1_000
    const recent = (asked.get(username) ?? []).filter((at) => at > now - HOUR)
    if (recent.length >= 4) return { allowed: false, retryAfter: recent[0]! + HOUR - now }
    asked.set(username, [...recent, now])
    return { allowed: true }
  },

  // Whoever holds this session has just signed up: nothing to conceal. The page says the same.
  concealUserExistence: false,

  allowClientMetadata: ['locale'],
})

const resendListener = toNodeListener(resendCode)

export const server = createServer((request, response) => {
  if (request.url === '/api/resend-code') resendListener(request, response)
  else response.writeHead(404).end()
})
