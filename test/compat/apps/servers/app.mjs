// What every runtime and framework serves: the handler, and an app of it where a runtime serves a function.
import { Hono } from 'hono'
import { createResendHandler } from 'react-cognito-resend-code/server'
import condition from '#condition'

/** `env` is the environment, which Workers are handed and others have. */
export function createHandler({ CLIENT_ID, CLIENT_SECRET, COGNITO_ENDPOINT, ORIGIN, TIMEOUT_MS }) {
  return createResendHandler({
    clientId: CLIENT_ID,
    clientSecret: CLIENT_SECRET,
    endpoint: COGNITO_ENDPOINT,
    allowedOrigins: [ORIGIN],
    authorize: ({ headers }) =>
      headers.get('cookie') === 'signup=jane' ? { username: 'jane' } : new Response(null, { status: 401 }),
    concealUserExistence: false,
    timeoutMs: Number(TIMEOUT_MS),
    onError: () => undefined,
  })
}

/** The handler by itself, under Hono, and what the runtime asks packages for. */
export function createApp(env) {
  const resendCode = createHandler(env)
  const hono = new Hono()
  hono.on(['POST', 'OPTIONS'], '/hono/resend-code', (context) => resendCode(context.req.raw))

  return async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/condition') return new Response(condition)
    return pathname.startsWith('/hono/') ? hono.fetch(request) : resendCode(request)
  }
}
