import { Misuse } from './Misuse.js'
import type { NodeRequest } from './toNodeListener.js'

/** What frameworks and body parsers leave on Node's request. */
export interface ParsedRequest extends NodeRequest {
  /** Express and Next.js: a body that a parser has read already. */
  readonly body?: unknown
  /** Whether any of the body was read. */
  readonly readableDidRead?: boolean | undefined
}

/** What a `Request` takes for the body: what a parser has made of it, else its bytes as they arrive. */
export function bodyOf(incoming: ParsedRequest): string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> {
  const { body, readableDidRead } = incoming
  // Express 4's parsers leave an empty object where a body is of a type that they don't read.
  if (body === undefined || readableDidRead === false) return readableDidRead ? nothingLeft() : stream(incoming)
  return typeof body === 'string' || body instanceof Uint8Array
    ? (body as string | Uint8Array<ArrayBuffer>)
    : JSON.stringify(body)
}

function nothingLeft(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.error(
        new Misuse(
          'toNodeListener got a request whose body was read already. What it asks for is in there. Give it the request before a parser does, or what the parser made: for Fastify Object.assign(request.raw, { body: request.body }).',
        ),
      )
    },
  })
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
