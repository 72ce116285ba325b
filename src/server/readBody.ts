import { Misuse } from './Misuse.js'
import { Refusal } from './Refusal.js'

/** How long a body may take to arrive, ms. */
const BODY_TIMEOUT = 10_000

/**
 * The JSON in a body, read piece by piece and no further than `limit` bytes, whatever length was announced.
 *
 * @throws Refusal where it is no JSON, too long or too slow
 */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  // A page of another origin can't send this type without asking first.
  if (type !== 'application/json') throw new Refusal('unsupported-media-type')
  if (Number(request.headers.get('content-length')) > limit) throw new Refusal('body-too-large')
  try {
    return JSON.parse(await readText(request, limit))
  } catch (error) {
    throw error instanceof SyntaxError || error instanceof TypeError ? new Refusal('invalid-body') : error
  }
}

async function readText({ body, bodyUsed }: Request, limit: number): Promise<string> {
  if (bodyUsed)
    throw new Misuse(
      'createResendHandler got a request whose body was read already. What it asks for is in there. Give it the request as it came, or request.clone() to whoever else reads it.',
    )
  if (!body) throw new Refusal('invalid-body')
  const reader = body.getReader()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Refusal('body-timeout')), BODY_TIMEOUT)
  })
  try {
    return await Promise.race([readUpTo(reader, limit), late])
  } catch (error) {
    reader.cancel().catch(() => undefined)
    throw error
  } finally {
    clearTimeout(timer)
  }
}

async function readUpTo(reader: ReadableStreamDefaultReader<Uint8Array>, limit: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    length += value.byteLength
    if (length > limit) throw new Refusal('body-too-large')
    text += decoder.decode(value, { stream: true })
  }
}
