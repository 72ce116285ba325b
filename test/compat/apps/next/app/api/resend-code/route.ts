import { createResendHandler, type ResendHandler } from 'react-cognito-resend-code/server'

let handler: ResendHandler | undefined

/** Made at the first request: the build knows no environment. */
export async function POST(request: Request): Promise<Response> {
  handler ??= createResendHandler({
    clientId: '1example23456789',
    clientSecret: 'sekrit-client-secret',
    endpoint: process.env.COGNITO_ENDPOINT,
    allowedOrigins: [process.env.ORIGIN!],
    authorize: () => ({ username: 'jane' }),
    concealUserExistence: false,
  })
  return handler(request)
}
