import type { ResendRequest } from '../cognito/request.js'
import { checkOptions } from './checkOptions.js'
import { cognitoTransport, RESEND } from './cognitoTransport.js'
import type { ResendHandlerOptions } from './options.js'
import { checkOrigin, preflight, shared } from './origin.js'
import { readJson } from './readBody.js'
import { readRequest } from './readRequest.js'
import { Refusal } from './Refusal.js'
import { refused } from './reply.js'
import { createReport, handlerFailed, runStep } from './report.js'
import { createSend } from './send.js'
import { authorizeUser, checkDecision, checkIp, publicUser } from './steps.js'

/** Answers one request, whatever it is: it never rejects. */
export type ResendHandler = (request: Request) => Promise<Response>

const MAX_BODY_SIZE = 16_384

/**
 * A Web-standard request handler that resends for an app client with a secret, which must never be in a browser. It
 * runs wherever `Request` and `Response` do: Next.js, React Router, Hono, Deno, Cloudflare Workers, and Node's HTTP
 * server with `toNodeListener`. `backendTransport` in the page speaks to it.
 *
 * It answers a POST with JSON of one shape, `BackendReply`: never the secret, and none of Cognito's own text. One
 * request makes at most one to Cognito.
 *
 * @throws an Error at once where a handler can't be made of the options: no client id or secret, no `authorize`
 */
export function createResendHandler(options: ResendHandlerOptions): ResendHandler {
  checkOptions(options)
  const { authorize, rateLimit, clientIp, operation = RESEND, maxBodySize = MAX_BODY_SIZE } = options
  const allowedMetadata = [...(options.allowClientMetadata ?? [])]
  const rules = { allowedOrigins: [...options.allowedOrigins], allowMissingOrigin: options.allowMissingOrigin }
  const report = createReport(options)
  const send = createSend(options, cognitoTransport(options), report)

  async function serve(request: Request): Promise<Response> {
    if (request.method === 'OPTIONS') return preflight(request, rules)
    if (request.method !== 'POST') throw new Refusal('method-not-allowed')
    checkOrigin(request, rules)
    const body = readRequest(await readJson(request, maxBodySize), operation, allowedMetadata)
    const user = authorize
      ? await runStep(report, 'authorize', () => authorizeUser(authorize, request))
      : publicUser(body.username)
    if (!('username' in user)) return user
    if (rateLimit)
      await runStep(report, 'rateLimit', async () =>
        checkDecision(await rateLimit(request, { username: user.username })),
      )
    const ipAddress = clientIp && (await runStep(report, 'clientIp', async () => checkIp(await clientIp(request))))
    return send({ ...body, ...user, userContextData: withIp(body.userContextData, ipAddress) })
  }

  /** The response, or a refusal in its place. */
  async function orRefusal(respond: () => Response | Promise<Response>): Promise<Response> {
    try {
      return await respond()
    } catch (error) {
      if (error instanceof Refusal) return refused(error)
      report(error, 'request')
      return refused(handlerFailed(error))
    }
  }

  return async (request) => {
    const response = await orRefusal(() => serve(request))
    return orRefusal(() => shared(response, request, rules))
  }
}

function withIp(
  context: ResendRequest['userContextData'],
  ipAddress: string | undefined,
): ResendRequest['userContextData'] {
  return ipAddress === undefined ? context : { ...context, ipAddress }
}
