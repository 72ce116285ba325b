import { bodyOf, type ParsedRequest } from './nodeBody.js'

/** What this package uses of Node's `IncomingMessage`; Express's and Fastify's `request.raw` are assignable. */
export interface NodeRequest {
  /** Such as `POST`. */
  readonly method?: string | undefined
  /** The path and query. */
  readonly url?: string | undefined
  /** The headers by their names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  /** Calls back with each piece of the body, at its end, when the connection breaks. */
  on(event: string, listener: (...args: never[]) => void): unknown
  /** Stops the flow of the body until the next is asked for. */
  pause(): unknown
  /** Lets the body flow on. */
  resume(): unknown
}

/** What this package uses of Node's `ServerResponse`. */
export interface NodeResponse {
  /** Whether the status has been sent already. */
  readonly headersSent: boolean
  /** Whether all of it has been sent. */
  readonly writableFinished?: boolean | undefined
  /** Begins the response. */
  writeHead(status: number, headers: Record<string, string | string[]>): unknown
  /** Ends it. */
  end(body?: Uint8Array): unknown
  /** Calls back when the connection closes. */
  on(event: 'close', listener: () => void): unknown
}

/** What frameworks add to a request. */
interface FrameworkRequest extends ParsedRequest {
  /** Express: the URL before a router has cut its own path off. */
  readonly originalUrl?: string | undefined
  readonly socket?: { readonly encrypted?: boolean | undefined } | null | undefined
}

/**
 * A handler of `Request` and `Response` for Node's own HTTP server, and for Express: `createServer(toNodeListener(handler))`.
 *
 * A body is handed over as it arrives, so that a handler may stop reading; the rest is thrown away.
 * After a parser of Express or Next.js what that has made of it is taken from `incoming.body`; of others put it there.
 *
 * @throws an Error at once for what is no handler
 */
export function toNodeListener(
  handler: (request: Request) => Promise<Response>,
): (incoming: NodeRequest, outgoing: NodeResponse) => void {
  if (typeof handler !== 'function')
    throw new Error(
      'react-cognito-resend-code: toNodeListener needs a handler. A request is answered with what that returns. Give it what createResendHandler made: toNodeListener(createResendHandler({ … })).',
    )
  return (incoming, outgoing) => {
    const gone = new AbortController()
    outgoing.on('close', () => {
      if (!outgoing.writableFinished) gone.abort()
    })
    answer(handler, incoming, outgoing, gone.signal).catch(() => {
      if (!outgoing.headersSent) outgoing.writeHead(500, { 'cache-control': 'no-store' })
      outgoing.end()
    })
  }
}

async function answer(
  handler: (request: Request) => Promise<Response>,
  incoming: NodeRequest,
  outgoing: NodeResponse,
  signal: AbortSignal,
): Promise<void> {
  const request = toRequest(incoming, signal)
  if (!request) {
    outgoing.writeHead(400, { 'cache-control': 'no-store' })
    outgoing.end()
    return
  }
  try {
    const response = await handler(request)
    const headers: Record<string, string | string[]> = Object.fromEntries(response.headers)
    const cookies = response.headers.getSetCookie?.() ?? []
    if (cookies.length) headers['set-cookie'] = cookies
    const body = new Uint8Array(await response.arrayBuffer())
    outgoing.writeHead(response.status, headers)
    outgoing.end(body)
  } finally {
    if (!request.bodyUsed) request.body?.cancel().catch(() => undefined)
  }
}

/** The same as a `Request`; undefined where none can be made of it: a host that is none, TRACE. */
function toRequest(incoming: FrameworkRequest, signal: AbortSignal): Request | undefined {
  const { method = 'GET', url = '/', originalUrl = url, headers, socket } = incoming
  const scheme = socket?.encrypted ? 'https' : 'http'
  const fields = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined || name.startsWith(':') ? [] : [[name, String(value)]],
  )
  const hasBody = method !== 'GET' && method !== 'HEAD'
  try {
    return new Request(new URL(originalUrl, `${scheme}://${String(headers.host ?? 'localhost')}`), {
      method,
      headers: fields,
      signal,
      ...(hasBody && { body: bodyOf(incoming), duplex: 'half' }),
    })
  } catch {
    return undefined
  }
}
