import type { MalformedReply, MalformedReplyFault } from './fault.js'
import { reply } from './wire.js'

const HTML = '<!doctype html><html><head><title>Blocked</title></head><body>Request blocked.</body></html>'
const JSON_TYPE = 'application/x-amz-json-1.1'

const shapes: Readonly<Record<Exclude<MalformedReply, 'cut-off'>, readonly [number, string, string]>> = {
  'html-200': [200, HTML, 'text/html'],
  'html-403': [403, HTML, 'text/html'],
  'html-403-with-error-type': [403, HTML, 'text/html'],
  null: [400, 'null', JSON_TYPE],
  empty: [400, '', JSON_TYPE],
  'empty-object': [200, '{}', JSON_TYPE],
  'no-type': [400, '{"message":"Something went wrong"}', JSON_TYPE],
}

/** What a test may ask for. */
export const malformedReplies: readonly string[] = [...Object.keys(shapes), 'cut-off' satisfies MalformedReply]

/** Whether the operation behind a malformed reply is performed, where the test does not say. */
export function isSentByDefault({ reply: shape, status }: MalformedReplyFault): boolean {
  if (shape === 'cut-off') return true
  return (status ?? shapes[shape][0]) < 300 && !shape.startsWith('html')
}

/** The malformed reply; `real` is what the operation answered, if it was performed. */
export async function malformedReply(fault: MalformedReplyFault, real: Response | undefined): Promise<Response> {
  if (fault.reply === 'cut-off') {
    const text = real ? await real.text() : '{"CodeDeliveryDetails":{}}'
    return reply(fault.status ?? real?.status ?? 200, text.slice(0, Math.ceil(text.length / 2)), JSON_TYPE)
  }
  const [status, body, type] = shapes[fault.reply]
  const headers = fault.reply === 'html-403-with-error-type' ? { 'x-amzn-errortype': 'ForbiddenException:' } : undefined
  return reply(fault.status ?? status, body, type, headers)
}
