// @vitest-environment node
import { expect, test } from 'vitest'
import { PACES } from '#src/core/kinds.js'
import { ask, CLIENT_ID, poolWithSecret, SECRET, serve, told } from './support.js'
import { fc } from '../support/fc.js'

const MEMBERS = ['outcome', 'kind', 'code', 'audience', 'member', 'reason', 'retryAfter'].sort()

/** What no answer holds: secrets, the session's user, the text of the service or of what was asked. */
function expectQuiet(text: string, ...others: string[]) {
  for (const secret of [SECRET, CLIENT_ID, 'Exception: ', ...others]) expect(text).not.toContain(secret)
  expect(text).not.toMatch(/\bada\b/)
}

/** One of the two documented shapes, and nothing else. */
function expectShape(reply: Record<string, unknown> | null) {
  if (reply?.outcome === 'sent') {
    expect(reply).toEqual({ outcome: 'sent', concealed: true, delivery: null })
    return
  }
  expect(Object.keys(reply!).sort()).toEqual(MEMBERS)
  expect(Object.keys(PACES)).toContain(reply?.kind)
  expect([
    null,
    'username',
    'secretHash',
    'ipAddress',
    'userContextData',
    'clientMetadata',
    'analyticsMetadata',
    'operation',
  ]).toContain((reply?.member as string | null)?.replace(/\..*/, '') ?? null)
}

const MARK = 'zq9mark'
const hostileKey = fc.oneof(
  fc.constantFrom(
    ...[
      '__proto__',
      'operation',
      'constructor',
      'prototype',
      'toString',
      'username',
      'clientMetadata',
      'analyticsMetadata',
    ],
    ...['userContextData', 'encodedData', 'ipAddress', 'secretHash', 'ClientId', 'Username', 'SecretHash', 'locale'],
  ),
  fc.string().map((text) => MARK + text),
)
const hostileText = fc.oneof(fc.constantFrom('\r\nset-cookie: a=1', '\u0000', '🙈', '<script>', '../', ''), fc.string())
const { value: hostile } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    hostileText.map((text) => MARK + text),
    fc.constantFrom(null, true, 0, -1e308),
    tie('list'),
    tie('record'),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
  record: fc
    .array(fc.tuple(hostileKey, tie('value')), { maxLength: 6 })
    // As JSON has it: `__proto__` is a key like any other.
    .map(
      (entries) =>
        JSON.parse(
          `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join()}}`,
        ) as object,
    ),
}))

test('whatever JSON comes, it answers in its shape, asks for nobody but the session’s user and pollutes nothing', async () => {
  const emulator = poolWithSecret()
  const { handler, errors } = serve({ allowClientMetadata: ['locale', '__proto__'] }, emulator)
  await fc.assert(
    fc.asyncProperty(hostile, async (body) => {
      emulator.reset()
      const { status, text, reply } = await told(handler(ask(body)))
      expectShape(reply)
      expectQuiet(text, MARK)
      expect([200, 400, 413]).toContain(status)
      expect(emulator.requests.length).toBe(status === 200 ? 1 : 0)
      for (const { body: sent } of emulator.requests) {
        const { ClientMetadata = {}, ...wire } = sent as Record<string, object>
        expect(wire).toMatchObject({ Username: 'ada', ClientId: CLIENT_ID })
        expect(Object.keys(ClientMetadata).filter((key) => !['locale', '__proto__'].includes(key))).toEqual([])
        expect(JSON.stringify(wire)).not.toContain('IpAddress')
      }
      expect(Object.keys(Object.prototype)).toEqual([])
      expect(errors).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('whatever bytes and headers come, it answers in its shape', async () => {
  const { handler, emulator } = serve()
  const headerValue = fc.oneof(
    fc.constantFrom('application/json', 'application/json; charset=utf-8', 'text/html', 'null', '*', '0', '-1', '1e9'),
    fc.string().map((text) => text.replace(/[^\x20-\x7e]/g, '?')),
  )
  const headerName = fc.constantFrom(
    ...['content-type', 'content-length', 'origin', 'x-forwarded-for', 'cookie', 'authorization', 'host'],
    ...['access-control-request-headers', 'access-control-request-method', 'x-http-method-override'],
  )
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 200 }),
      fc.dictionary(headerName, headerValue),
      fc.constantFrom('POST', 'GET', 'OPTIONS', 'DELETE', 'PATCH', 'post', 'M-SEARCH'),
      async (bytes, headers, method) => {
        const body = method === 'GET' ? null : bytes
        const { status, text, reply } = await told(handler(ask('', { method, headers, body })))
        expect(status).toBeLessThan(500)
        if (status !== 204) expectShape(reply)
        expectQuiet(text)
      },
    ),
    { numRuns: 300 },
  )
  expect(emulator.requests.every(({ body }) => (body as { Username: string }).Username === 'ada')).toBe(true)
})

test('whatever Cognito answers, it answers in its shape', async () => {
  const reply = fc.record({
    status: fc.integer({ min: 200, max: 599 }),
    body: fc.oneof(
      fc.string(),
      fc.jsonValue().map((value) => JSON.stringify(value)),
    ),
    type: fc.constantFrom('', 'LimitExceededException:', 'x#UserNotFoundException', '__proto__', 'toString'),
    message: hostileText,
  })
  await fc.assert(
    fc.asyncProperty(reply, async ({ status, body, type, message }) => {
      const text = [204, 205, 304].includes(status)
        ? null
        : body || JSON.stringify({ __type: type, message: MARK + message })
      const fetch = async () => new Response(text, { status, headers: type ? { 'x-amzn-errortype': type } : {} })
      const answer = await told(serve({ fetch }).handler(ask()))
      expectShape(answer.reply)
      expectQuiet(answer.text, MARK)
    }),
    { numRuns: 300 },
  )
})

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['text', 'POST /'],
  ['an object', { method: 'POST', headers: new Headers({ origin: 'https://app.example.com' }) }],
  [
    'a trap',
    new Proxy(
      {},
      {
        get() {
          throw new Error(SECRET)
        },
      },
    ),
  ],
])('it answers %s, which is no request', async (_name, request) => {
  const { status, text, reply } = await told(serve().handler(request as Request))
  expect(status).toBeGreaterThanOrEqual(400)
  expectShape(reply)
  expectQuiet(text)
})

test('a body that breaks off, or is cut by the page, is answered', async () => {
  const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError(`terminated ${SECRET}`)) })
  const { status, text } = await told(serve().handler(ask('', { body: broken, duplex: 'half' } as never)))
  expect(status).toBe(400)
  expectQuiet(text)
})
