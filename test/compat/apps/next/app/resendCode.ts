import { createResendHandler, type ResendHandler } from 'react-cognito-resend-code/server'

let handler: ResendHandler | undefined

/** Made at the first request: the build knows no environment. */
export async function resendCode(request: Request): Promise<Response> {
  handler ??= createResendHandler({
    clientId: process.env.CLIENT_ID!,
    clientSecret: process.env.CLIENT_SECRET!,
    endpoint: process.env.COGNITO_ENDPOINT,
    allowedOrigins: [process.env.ORIGIN!],
    authorize: ({ headers }) =>
      headers.get('cookie') === 'signup=jane' ? { username: 'jane' } : new Response(null, { status: 401 }),
    concealUserExistence: false,
    timeoutMs: Number(process.env.TIMEOUT_MS),
  })
  return handler(request)
}
