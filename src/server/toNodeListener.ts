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
  /** Begins the response. */
  writeHead(status: number, headers: Record<string, string | string[]>): unknown
  /** Ends it. */
  end(body?: Uint8Array): unknown
  /** Calls back when the connection closes. */
  on(event: 'close', listener: () => void): unknown
}

/** What frameworks add to a request. */
interface FrameworkRequest extends NodeRequest {
  /** Express: the URL before a router has cut its own path off. */
  readonly originalUrl?: string | undefined
  /** Express and Next.js: a body that a parser has read already. */
  readonly body?: unknown
  readonly socket?: { readonly encrypted?: boolean | undefined } | null | undefined
}

/**
 * A handler of `Request` and `Response` for Node's own HTTP server, and for Express: `createServer(toNodeListener(handler))`.
 *
 * A body is handed over as it arrives, so that a handler may stop reading; the rest is thrown away.
 */
export function toNodeListener(
  handler: (request: Request) => Promise<Response>,
): (incoming: NodeRequest, outgoing: NodeResponse) => void {
  return (incoming, outgoing) => {
    const gone = new AbortController()
    outgoing.on('close', () => gone.abort())
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
  const response = await handler(request)
  const headers: Record<string, string | string[]> = Object.fromEntries(response.headers)
  const cookies = response.headers.getSetCookie?.() ?? []
  if (cookies.length) headers['set-cookie'] = cookies
  const body = new Uint8Array(await response.arrayBuffer())
  outgoing.writeHead(response.status, headers)
  outgoing.end(body)
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
      ...(hasBody && { body: parsedBody(incoming.body) ?? stream(incoming), duplex: 'half' }),
    })
  } catch {
    return undefined
  }
}

/** The text of what a body parser has left, or undefined where none has read the body. */
function parsedBody(body: unknown): string | Uint8Array<ArrayBuffer> | undefined {
  if (body === undefined || typeof body === 'string' || body instanceof Uint8Array)
    return body as Uint8Array<ArrayBuffer> | undefined
  return JSON.stringify(body)
}

function stream(incoming: NodeRequest): ReadableStream<Uint8Array> {
  let isOpen = true
  return new ReadableStream<Uint8Array>({
    start(controller) {
      incoming.on('data', (chunk: Uint8Array) => {
        if (!isOpen) return
        controller.enqueue(chunk)
        if ((controller.desiredSize ?? 0) <= 0) incoming.pause()
      })
      incoming.on('end', () => {
        if (isOpen) controller.close()
        isOpen = false
      })
      const fail = () => {
        if (isOpen) controller.error(new TypeError('The connection broke.'))
        isOpen = false
      }
      incoming.on('error', fail)
      incoming.on('aborted', fail)
      incoming.on('close', fail)
      incoming.pause()
    },
    pull: () => void incoming.resume(),
    cancel() {
      isOpen = false
      // A body that nobody reads would hold the connection.
      incoming.resume()
    },
  })
}
