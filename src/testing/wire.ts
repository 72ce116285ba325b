import { ServiceError, statusOf } from './serviceErrors.js'
import { uuid } from './random.js'

const TARGET = 'AWSCognitoIdentityProviderService.'
/** As captured from the service: cognito.md §2. */
const EXPOSED = 'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date'

/** A request as it stands on the wire. */
export interface Incoming {
  /** Empty when there is no target of this service. */
  readonly operation: string
  /** The parsed body, or its text when that is not JSON. */
  readonly body: unknown
  readonly isJson: boolean
  readonly headers: Readonly<Record<string, string>>
}

/** Takes a request apart; never throws for what stands in it. */
export async function readRequest(request: Request): Promise<Incoming> {
  // happy-dom's Headers list names in the case that they were given in.
  const headers = Object.fromEntries([...request.headers].map(([name, value]) => [name.toLowerCase(), value]))
  const target = headers['x-amz-target'] ?? ''
  const operation = target.startsWith(TARGET) ? target.slice(TARGET.length) : ''
  const text = await request.text()
  try {
    return { operation, headers, body: JSON.parse(text) as unknown, isJson: true }
  } catch {
    return { operation, headers, body: text, isJson: false }
  }
}

/** Throws what the service answers to a request that it cannot read at all. */
export function checkEnvelope({ operation, headers, isJson }: Incoming, known: readonly string[]): void {
  const type = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase()
  if (!known.includes(operation) || type !== 'application/x-amz-json-1.1') {
    throw new ServiceError('UnknownOperationException', '')
  }
  if (!isJson) throw new ServiceError('SerializationException', '')
}

/** A reply with any body. */
export function reply(
  status: number,
  body: string,
  type: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(body, {
    status,
    headers: {
      'content-type': type,
      'access-control-allow-origin': '*',
      'access-control-expose-headers': EXPOSED,
      'x-amzn-requestid': uuid(),
      ...headers,
    },
  })
}

/** A reply in the service's own content type. */
export function jsonReply(status: number, value: object, headers?: Readonly<Record<string, string>>): Response {
  return reply(status, JSON.stringify(value), 'application/x-amz-json-1.1', headers)
}

/** How an error reply may differ from the plain one. */
export interface ErrorReplyOptions {
  readonly status?: number | undefined
  /** Without it the reply has no `x-amzn-errortype` and `x-amzn-errormessage`. @default true */
  readonly errorHeader?: boolean | undefined
}

/** An error as the service sends it; `message: null` leaves the message out. */
export function errorReply(name: string, message: string | null, options: ErrorReplyOptions = {}): Response {
  const body = message === null ? { __type: name } : { __type: name, message }
  const headers: Record<string, string> = {}
  if (options.errorHeader ?? true) {
    headers['x-amzn-errortype'] = `${name}:`
    // A header holds no line breaks and no characters beyond Latin-1; a trigger's text may.
    if (message !== null) headers['x-amzn-errormessage'] = message.replace(/[^\x20-\x7e]/g, '?')
  }
  return jsonReply(options.status ?? statusOf(name), body, headers)
}

/** The answer to a browser's preflight. */
export function preflightReply(request: Request): Response {
  return reply(200, '', 'text/plain', {
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': request.headers.get('access-control-request-headers') ?? '*',
    'access-control-max-age': '172800',
  })
}
