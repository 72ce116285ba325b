// @vitest-environment node
import { once } from 'node:events'
import { createServer, request as httpRequest, type RequestListener } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { toNodeListener } from '#src/server/index.js'
import { CLIENT_ID, ORIGIN, SECRET, serve } from './support.js'

const answerNothing = async () => new Response(null, { status: 204 })

let close: (() => Promise<void>) | undefined
afterEach(() => close?.())

/** Listens on a free port until the test ends. */
async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  close = () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const headers = { 'content-type': 'application/json', origin: ORIGIN }
const echo = async (request: Request) =>
  Response.json({ url: request.url, method: request.method, text: await request.text() })

test('the handler answers on Node’s own server', async () => {
  const { handler, emulator } = serve()
  const url = await listen(toNodeListener(handler))
  const response = await fetch(`${url}/api/resend-code`, { method: 'POST', headers, body: '{}' })
  expect(response.status).toBe(200)
  expect(response.headers.get('access-control-allow-origin')).toBe(ORIGIN)
  expect(await response.json()).toMatchObject({ outcome: 'sent' })
  expect(emulator.requests).toHaveLength(1)
  expect((await fetch(url)).status).toBe(405)
})

test('each cookie of a response stands by itself, and the request is whole', async () => {
  const url = await listen(
    toNodeListener(async (request) => {
      const response = await echo(request)
      response.headers.append('set-cookie', 'a=1')
      response.headers.append('set-cookie', 'b=2')
      return response
    }),
  )
  const response = await fetch(`${url}/a/b?c=d`, { method: 'POST', body: 'x'.repeat(200_000) })
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  expect(await response.json()).toEqual({ url: `${url}/a/b?c=d`, method: 'POST', text: 'x'.repeat(200_000) })
})

test('a long body is cut off, and its sender hears of it', async () => {
  const url = await listen(toNodeListener(serve().handler))
  const big = JSON.stringify({ clientMetadata: { a: 'x'.repeat(2_000_000) } })
  expect((await fetch(url, { method: 'POST', headers, body: big })).status).toBe(413)
  // In pieces, so that no length is announced.
  const status = await new Promise((resolve, reject) => {
    const request = httpRequest(url, { method: 'POST', headers }, (response) => resolve(response.resume().statusCode))
    request.on('error', reject)
    for (let index = 0; index < 50; index++) request.write(' '.repeat(1_000))
    request.end()
  })
  expect(status).toBe(413)
})

test.each<[string, unknown]>([
  ['an object', { clientMetadata: {} }],
  ['text', '{"clientMetadata":{}}'],
  ['bytes', Buffer.from('{"clientMetadata":{}}')],
])('a body that a parser has made into %s is served', async (_name, body) => {
  const { handler } = serve()
  const listener = toNodeListener(handler)
  const url = await listen((incoming, outgoing) => {
    incoming.resume().on('end', () => listener(Object.assign(incoming, { body, originalUrl: '/mounted/at' }), outgoing))
  })
  expect((await fetch(url, { method: 'POST', headers, body: JSON.stringify({ a: 1 }) })).status).toBe(200)
})

test('a body that a parser of other types has left unread is read, not taken for empty', async () => {
  const { handler, emulator } = serve({ allowClientMetadata: ['locale'] })
  const listener = toNodeListener(handler)
  // As Express 4's urlencoded() does.
  const url = await listen((incoming, outgoing) => listener(Object.assign(incoming, { body: {} }), outgoing))
  await fetch(url, { method: 'POST', headers, body: '{"clientMetadata":{"locale":"de"}}' })
  expect(emulator.requests).toMatchObject([{ body: { ClientMetadata: { locale: 'de' } } }])
})

test('a body that was read by others, who left none of it, is told to the team at once', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const listener = toNodeListener(serve({ onError: undefined }).handler)
  const url = await listen((incoming, outgoing) => {
    incoming.resume().on('end', () => listener(incoming, outgoing))
  })
  const response = await fetch(url, { method: 'POST', headers, body: '{}' })
  expect(await response.json()).toMatchObject({ kind: 'misconfigured', reason: 'handler-failed' })
  expect(log.mock.calls).toEqual([[expect.stringMatching(/^react-cognito-resend-code: toNodeListener .*request\.raw/)]])
  log.mockRestore()
})

test('nothing is no handler, which is said where it is given', () => {
  expect(() => toNodeListener(undefined as never)).toThrow(
    /^react-cognito-resend-code: toNodeListener needs a handler.*createResendHandler/,
  )
})

test('a handler that fails is answered without a word', async () => {
  const url = await listen(
    toNodeListener(() => {
      throw new Error(SECRET)
    }),
  )
  const response = await fetch(url, { method: 'POST', body: '{}' })
  expect(response.status).toBe(500)
  expect(await response.text()).toBe('')
})

/** What a server answers to raw bytes, up to the end of the connection. */
function raw(url: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text))
    let all = ''
    socket.setEncoding('utf8').on('data', (chunk: string) => (all += chunk))
    socket.on('close', () => resolve(all))
    socket.on('error', reject)
  })
}

test.each([
  ['a host that is none', 'POST / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}', 400],
  ['a method that no Request has', 'TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
  ['another’s URL', 'GET http://evil.example/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 405],
])('%s is refused', async (_name, text, status) => {
  const url = await listen(toNodeListener(serve().handler))
  const answer = await raw(url, text)
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(answer).not.toContain(CLIENT_ID)
})

test.each([
  ['answers without reading', answerNothing, 204],
  ['refuses', serve().handler, 403],
  ['fails', () => Promise.reject(new Error()), 500],
])(
  'a body is thrown away where a handler %s, so that its connection serves the next',
  async (_name, handler, status) => {
    const url = await listen(toNodeListener(handler))
    const head = 'POST / HTTP/1.1\r\nHost: a\r\nOrigin: https://evil.example\r\n'
    const long = `${head}Content-Length: 1000000\r\n\r\n${'x'.repeat(1_000_000)}`
    const answers = await raw(url, `${long}${head}Connection: close\r\nContent-Length: 0\r\n\r\n`)
    expect(answers.match(/HTTP\/1.1 \d+/g)).toEqual([`HTTP/1.1 ${status}`, `HTTP/1.1 ${status}`])
  },
)

test('a sender that leaves ends the request, and the server lives on', async () => {
  let leave: (word: string) => void
  const left = new Promise<string>((resolve) => (leave = resolve))
  const url = await listen(
    toNodeListener(async (request) => {
      request.signal.addEventListener('abort', () => leave('gone'))
      return new Response(await request.text())
    }),
  )
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{', () => socket.destroy())
  expect(await left).toBe('gone')
  expect((await fetch(url, { method: 'POST', body: 'x' })).status).toBe(200)
})

test('a sender that is answered ends nothing', async () => {
  let signal: AbortSignal | undefined
  const listener = toNodeListener(async (request) => {
    signal = request.signal
    return new Response(await request.text())
  })
  let closed: Promise<unknown> | undefined
  const url = await listen((incoming, outgoing) => {
    listener(incoming, outgoing)
    closed = once(outgoing, 'close')
  })
  await fetch(url, { method: 'POST', body: 'x' })
  await closed
  expect(signal?.aborted).toBe(false)
})
