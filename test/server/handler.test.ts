// @vitest-environment node
import { describe, expect, it, vi } from 'vitest'
import { ask, CLIENT_ID, ORIGIN, poolWithSecret, SECRET, serve, told, URL_ } from './support.js'

const SENT = { outcome: 'sent', concealed: true, delivery: null }
const REFUSED = { outcome: 'failed', code: null, audience: 'developer', member: null, retryAfter: null }

describe('a send', () => {
  it('is signed with the secret, for the user of the session', async () => {
    const { handler, emulator } = serve({ authorize: () => ({ username: ' ada ' }) })
    const { status, reply, headers } = await told(handler(ask({ username: 'mallory' })))
    expect(status).toBe(200)
    expect(reply).toEqual(SENT)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-type')).toBe('application/json')
    expect(emulator.requests).toMatchObject([{ body: { Username: 'ada', ClientId: CLIENT_ID }, outcome: 'ok' }])
    expect(emulator.outbox.latest('ada')).toBeDefined()
  })

  it('carries what the page may say', async () => {
    const { handler, emulator } = serve({ allowClientMetadata: ['locale'], clientIp: () => '203.0.113.7' })
    await handler(
      ask({
        clientMetadata: { locale: 'de', admin: 'true' },
        analyticsMetadata: { analyticsEndpointId: 'e' },
        userContextData: { encodedData: 'd' },
      }),
    )
    expect(emulator.requests[0]?.body).toEqual({
      ClientId: CLIENT_ID,
      Username: 'ada',
      SecretHash: expect.any(String) as unknown,
      ClientMetadata: { locale: 'de' },
      AnalyticsMetadata: { AnalyticsEndpointId: 'e' },
      UserContextData: { EncodedData: 'd', IpAddress: '203.0.113.7' },
    })
  })

  it.each([[undefined], [null], ['']])('leaves an address out that clientIp does not know: %j', async (ip) => {
    const { handler, emulator } = serve({ clientIp: async () => ip })
    await handler(ask({ clientMetadata: { locale: 'de' } }, { headers: { 'x-forwarded-for': '203.0.113.7' } }))
    expect(emulator.requests[0]?.body).toEqual({
      ClientId: CLIENT_ID,
      Username: 'ada',
      SecretHash: expect.any(String) as unknown,
    })
  })

  it('asks of fetch only what every runtime has', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json({}))
    await serve({ fetch }).handler(ask())
    const init = fetch.mock.calls[0]?.[1]
    // Cloudflare Workers throw for `redirect: 'error'`, and for `cache` before 2024-11-11.
    expect(init).toMatchObject({ method: 'POST', redirect: 'manual' })
    expect(init).not.toHaveProperty('cache')
  })

  it('follows no redirect, and repeats nothing', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(
      async () => new Response(null, { status: 307, headers: { location: 'https://elsewhere.example/' } }),
    )
    expect((await told(serve({ fetch }).handler(ask()))).reply).toMatchObject({ outcome: 'failed', kind: 'unknown' })
    expect(fetch).toHaveBeenCalledTimes(1)
  })
})

describe('ForgotPassword', () => {
  it('is what a handler of its own sends', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json({}))
    const { handler } = serve({ operation: 'ForgotPassword', fetch })
    expect((await told(handler(ask({ operation: 'ForgotPassword' })))).reply).toEqual(SENT)
    expect(fetch.mock.calls[0]?.[1]?.headers).toMatchObject({
      'X-Amz-Target': 'AWSCognitoIdentityProviderService.ForgotPassword',
    })
  })

  it.each([
    [{}, { operation: 'ForgotPassword' }],
    [{ operation: 'ForgotPassword' }, {}],
    [{ operation: 'SignUp' }, {}],
    [{ operation: null }, { operation: 'ForgotPassword' }],
  ])('is not mistaken: %j is refused by a handler of %j', async (body, options) => {
    const { handler, emulator } = serve(options)
    expect(await told(handler(ask(body)))).toMatchObject({ status: 400, reply: { ...REFUSED, member: 'operation' } })
    expect(emulator.requests).toEqual([])
  })
})

describe('what Cognito says', () => {
  it.each([
    ['LimitExceededException', 429, 'rate-limited', 'user'],
    ['TooManyRequestsException', 429, 'throttled', 'user'],
    ['CodeDeliveryFailureException', 502, 'delivery-failed', 'user'],
    ['UserLambdaValidationException', 422, 'rejected-by-trigger', 'user'],
    ['InternalErrorException', 503, 'service-unavailable', 'user'],
    ['ForbiddenException', 502, 'blocked', 'developer'],
    ['ResourceNotFoundException', 502, 'misconfigured', 'developer'],
  ] as const)('%s is %i, %s', async (name, status, kind, audience) => {
    const { handler, emulator, errors } = serve()
    emulator.failNext({ type: 'error', name, message: `About ada in client ${CLIENT_ID}` })
    const answer = await told(handler(ask()))
    expect(answer.status).toBe(status)
    expect(answer.reply).toMatchObject({ outcome: 'failed', kind, code: name, reason: null, retryAfter: null })
    expect(answer.text).not.toMatch(/About|ada|1example/)
    expect(errors).toHaveLength(answer.reply?.audience === 'developer' ? 1 : 0)
    if (audience === 'developer') expect(answer.reply).toMatchObject({ audience })
    expect(emulator.requests).toHaveLength(1)
  })

  it.each([
    ['a lost reply', { type: 'lost-reply', sent: true }, 504, 'reply-lost'],
    ['a success cut off', { type: 'malformed-reply', reply: 'cut-off' }, 504, 'reply-lost'],
    ['a success that is HTML', { type: 'malformed-reply', reply: 'html-200' }, 504, 'reply-lost'],
    ['a firewall’s page', { type: 'malformed-reply', reply: 'html-403' }, 502, 'unknown'],
    ['one that names itself', { type: 'malformed-reply', reply: 'html-403-with-error-type' }, 502, 'blocked'],
    ['no answer in time', { type: 'no-answer', sent: true }, 504, 'reply-lost'],
  ] as const)('%s', async (_name, fault, status, kind) => {
    const { handler, emulator } = serve({ timeoutMs: 20 })
    emulator.failNext(fault)
    expect(await told(handler(ask()))).toMatchObject({ status, reply: { outcome: 'failed', kind } })
    expect(emulator.requests).toHaveLength(1)
  })

  it('tells a request that the runtime ended from one that the page ended', async () => {
    const fetch = () => Promise.reject(new DOMException('gone', 'AbortError'))
    expect(await told(serve({ fetch }).handler(ask()))).toMatchObject({ status: 504, reply: { kind: 'reply-lost' } })
  })

  it.each([
    ['Cloudflare Workers', new Error('Network connection lost.'), 'reply-lost'],
    ['what no runtime says of a connection', new Error('Too many subrequests.'), 'unknown'],
  ])('knows a lost connection in the words of %s', async (_who, error, kind) => {
    const fetch = () => Promise.reject(error)
    expect((await told(serve({ fetch }).handler(ask()))).reply).toMatchObject({ kind })
  })

  it.each(['ada', 'fe80::1', 'browser-fp', 'my-end', 'long words'])(
    'tells not even the team which value it was: %s',
    async (value) => {
      const { handler, emulator, errors } = serve({ allowClientMetadata: ['note'], clientIp: () => 'fe80::1' })
      emulator.failNext({ type: 'error', name: 'InvalidParameterException', message: `Value '${value}' is bad` })
      await handler(
        ask({
          clientMetadata: { note: 'long words' },
          analyticsMetadata: { analyticsEndpointId: 'my-end' },
          userContextData: { encodedData: 'browser-fp' },
        }),
      )
      expect(errors).toMatchObject([[{ cause: { message: expect.stringMatching(/^\(withheld/) as unknown } }, 'send']])
    },
  )

  it('tells the team of a wrong secret, and the page nothing of it', async () => {
    const { handler, errors } = serve({ clientSecret: 'another-secret' })
    const answer = await told(handler(ask()))
    expect(answer.reply).toMatchObject({ kind: 'misconfigured', code: 'NotAuthorizedException', audience: 'developer' })
    expect(errors).toMatchObject([[{ kind: 'misconfigured' }, 'send']])
    expect(JSON.stringify(errors) + answer.text).not.toMatch(/another-secret|1example|ada/)
  })
})

describe('whether the user exists', () => {
  const users = ['ada', 'bob', 'nobody']

  it('can’t be told from the answer', async () => {
    const answers = await Promise.all(
      users.map(async (username) => {
        const { status, text, headers } = await told(serve({ authorize: () => ({ username }) }).handler(ask()))
        return { status, text, headers: [...headers] }
      }),
    )
    expect(JSON.parse(answers[0]!.text)).toEqual(SENT)
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
  })

  it('is told where the app says so', async () => {
    const replies = users.map(async (username) => {
      const { handler } = serve({ authorize: () => ({ username }), concealUserExistence: false })
      return (await told(handler(ask()))).reply
    })
    expect(await Promise.all(replies)).toEqual([
      {
        outcome: 'sent',
        concealed: false,
        delivery: { destination: 'a***@e***', deliveryMedium: 'EMAIL', attributeName: 'email' },
      },
      expect.objectContaining({ kind: 'already-confirmed', code: 'InvalidParameterException' }),
      expect.objectContaining({ kind: 'user-not-found', code: 'UserNotFoundException' }),
    ])
  })
})

describe('the app’s own functions', () => {
  it('answers with what authorize answers, readable by the page', async () => {
    const answer = new Response('sign in first', {
      status: 401,
      headers: [
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
      ],
    })
    const { handler, emulator } = serve({ authorize: async () => answer })
    const response = await handler(ask())
    expect(response.status).toBe(401)
    expect(await response.text()).toBe('sign in first')
    expect(response.headers.get('access-control-allow-origin')).toBe(ORIGIN)
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect(emulator.requests).toEqual([])
  })

  it('can answer with a redirect, whose headers are fixed', async () => {
    const { handler } = serve({ authorize: () => Response.redirect(`${ORIGIN}/sign-in`) })
    expect((await handler(ask())).headers.get('location')).toBe(`${ORIGIN}/sign-in`)
  })

  it('says that authorize answered with what was sent before, to the page and the team', async () => {
    const answer = new Response('sign in first', { status: 401 })
    const { handler, errors } = serve({ authorize: () => answer })
    // `told` would read JSON.
    expect(await (await handler(ask())).text()).toBe('sign in first')
    const { status, headers, reply } = await told(handler(ask()))
    expect(status).toBe(500)
    expect(reply).toMatchObject({ reason: 'handler-failed' })
    expect(headers.get('access-control-allow-origin')).toBe(ORIGIN)
    expect(errors).toMatchObject([[{ name: 'TypeError' }, 'authorize']])
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['true', true],
    ['no username', {}],
    ['an empty username', { username: '' }],
    ['a number', { username: 5 }],
    ['what Cognito would refuse', { username: 'a b' }],
  ])('takes %s of authorize for nobody', async (_name, user) => {
    const { handler, emulator, errors } = serve({ authorize: () => user })
    expect(await told(handler(ask({ username: 'ada' })))).toMatchObject({
      status: 500,
      reply: { ...REFUSED, kind: 'misconfigured', reason: 'handler-failed' },
    })
    expect(emulator.requests).toEqual([])
    expect(errors).toMatchObject([
      [{ message: expect.stringMatching(/authorize\(\) returned neither/) as unknown }, 'authorize'],
    ])
  })

  it('sends only what rateLimit lets pass, and says when the next may', async () => {
    const rateLimit = vi.fn<(request: Request, user: object) => object>(() => ({ allowed: false, retryAfter: 59.2 }))
    const { handler, emulator } = serve({ rateLimit })
    const { status, reply, headers } = await told(handler(ask()))
    expect(status).toBe(429)
    expect(reply).toEqual({
      ...REFUSED,
      kind: 'rate-limited',
      audience: 'user',
      reason: 'too-many-requests',
      retryAfter: 60,
    })
    expect(headers.get('retry-after')).toBe('60')
    expect(rateLimit.mock.calls[0]?.[1]).toEqual({ username: 'ada' })
    expect(emulator.requests).toEqual([])
    rateLimit.mockReturnValue({ allowed: true })
    expect((await told(handler(ask()))).reply).toEqual(SENT)
  })

  it.each([[undefined], [null], [0], [-1], [NaN], [Infinity], ['soon']])(
    'knows no time of retryAfter %j',
    async (retryAfter) => {
      const { handler } = serve({ rateLimit: () => ({ allowed: false, retryAfter }) })
      const { status, reply, headers } = await told(handler(ask()))
      expect(status).toBe(429)
      expect(reply?.retryAfter).toBeNull()
      expect(headers.has('retry-after')).toBe(false)
    },
  )

  it.each([[undefined], [true], ['allowed'], [{}], [{ allowed: 'yes' }]])(
    'takes %j of rateLimit for no',
    async (decision) => {
      const { handler, emulator, errors } = serve({ rateLimit: () => decision })
      expect(await told(handler(ask()))).toMatchObject({ status: 500, reply: { reason: 'handler-failed' } })
      expect(emulator.requests).toEqual([])
      expect(errors).toHaveLength(1)
    },
  )

  it.each(['authorize', 'rateLimit', 'clientIp'])(
    'answers 500 where %s throws, and tells the team alone',
    async (step) => {
      const thrown = new Error(`database at 10.0.0.1 refused ${SECRET}`)
      for (const fail of [
        () => {
          throw thrown
        },
        () => Promise.reject(thrown),
      ]) {
        const { handler, emulator, errors } = serve({ [step]: fail })
        const { status, text, reply } = await told(handler(ask()))
        expect(status).toBe(500)
        expect(reply).toEqual({ ...REFUSED, kind: 'service-unavailable', audience: 'user', reason: 'handler-failed' })
        expect(text).not.toMatch(/database|sekrit/)
        expect(errors).toEqual([[thrown, step]])
        expect(emulator.requests).toEqual([])
      }
    },
  )

  it('logs by itself no more than an error’s name', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const fail = () => {
      throw new RangeError(SECRET)
    }
    await serve({ authorize: fail, onError: undefined }).handler(ask())
    await serve({ clientSecret: 'wrong', onError: undefined }).handler(ask())
    await serve({ authorize: () => undefined, onError: undefined }).handler(ask())
    const read = ask()
    await read.text()
    await serve({ onError: undefined }).handler(read)
    expect(log.mock.calls.flat()).toEqual([
      expect.stringMatching(/authorize failed with "RangeError".*onError/),
      expect.stringMatching(/^react-cognito-resend-code: misconfigured \(NotAuthorizedException\)/),
      expect.stringMatching(/authorize\(\) returned neither/),
      expect.stringMatching(
        /^react-cognito-resend-code: createResendHandler got a request whose body was read already/,
      ),
    ])
    expect(log.mock.calls.join()).not.toMatch(/sekrit|1example|ada\b/)
    log.mockRestore()
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('no log')
      },
    ],
    // Node ends a process for a rejection that nobody handles, and so does the test.
    ['rejects', () => Promise.reject(new Error('no log'))],
  ])('answers although onError %s', async (_name, onError) => {
    const { handler } = serve({ authorize: () => undefined, onError })
    expect((await handler(ask())).status).toBe(500)
  })
})

describe('unsafePublic', () => {
  const open = { unsafePublic: true, rateLimit: () => ({ allowed: true }) }

  it('takes the username from the body', async () => {
    const { handler, emulator } = serve(open)
    expect((await told(handler(ask({ username: 'ada' })))).reply).toEqual(SENT)
    expect(emulator.requests).toMatchObject([{ body: { Username: 'ada' }, outcome: 'ok' }])
  })

  it.each<[unknown, string]>([
    [{}, 'developer'],
    [{ username: 5 }, 'developer'],
    [{ username: '' }, 'user'],
    [{ username: 'a b' }, 'user'],
    [{ username: 'x'.repeat(129) }, 'user'],
  ])('refuses %j', async (body, audience) => {
    const { handler, emulator } = serve(open)
    expect(await told(handler(ask(body)))).toMatchObject({
      status: 400,
      reply: { ...REFUSED, audience, kind: 'invalid-request', member: 'username', reason: 'invalid-body' },
    })
    expect(emulator.requests).toEqual([])
  })
})

describe('which requests are served', () => {
  it.each<[string, Request, number, string]>([
    ['GET', new Request(URL_, { headers: { origin: ORIGIN } }), 405, 'method-not-allowed'],
    ['PUT', ask({}, { method: 'PUT' }), 405, 'method-not-allowed'],
    [
      'a form',
      ask('a=1', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
      415,
      'unsupported-media-type',
    ],
    ['text that is JSON', ask({}, { headers: { 'content-type': 'text/plain' } }), 415, 'unsupported-media-type'],
    ['an announced length', ask({}, { headers: { 'content-length': '16385' } }), 413, 'body-too-large'],
    ['too much', ask({ clientMetadata: { a: 'x'.repeat(17_000) } }), 413, 'body-too-large'],
    ['no JSON', ask('{'), 400, 'invalid-body'],
    ['nothing', ask(''), 400, 'invalid-body'],
    ['bytes that are no text', ask(new Uint8Array([0x22, 0xff, 0x22])), 400, 'invalid-body'],
    ['an unknown member', ask({ Username: 'bob' }), 400, 'invalid-body'],
    ['another origin', ask({}, { headers: { origin: 'https://evil.example' } }), 403, 'origin-not-allowed'],
    ['a like origin', ask({}, { headers: { origin: `${ORIGIN}.evil.example` } }), 403, 'origin-not-allowed'],
    ['a sandboxed page', ask({}, { headers: { origin: 'null' } }), 403, 'origin-not-allowed'],
  ])('not %s', async (_name, request, status, reason) => {
    const authorize = vi.fn(() => ({ username: 'ada' }))
    const { handler, emulator, errors } = serve({ authorize })
    const answer = await told(handler(request))
    expect(answer).toMatchObject({ status, reply: { ...REFUSED, reason } })
    expect(authorize).not.toHaveBeenCalled()
    expect(emulator.requests).toEqual([])
    expect(errors).toEqual([])
    if (status === 405) expect(answer.headers.get('allow')).toBe('POST, OPTIONS')
  })

  it.each([
    [{ secretHash: 'h' }, 'secretHash'],
    [{ ipAddress: '203.0.113.7' }, 'ipAddress'],
    [{ userContextData: { ipAddress: '203.0.113.7' } }, 'userContextData.ipAddress'],
    [{ clientMetadata: { a: 1 } }, 'clientMetadata'],
    [{ analyticsMetadata: 'e' }, 'analyticsMetadata'],
  ])('not %j, and says which member', async (body, member) => {
    const { handler, emulator } = serve({ allowClientMetadata: ['a'] })
    expect(await told(handler(ask(body)))).toMatchObject({
      status: 400,
      reply: { ...REFUSED, kind: 'invalid-request', member, reason: 'invalid-body' },
    })
    expect(emulator.requests).toEqual([])
  })

  it('not one without an origin, unless the app says so', async () => {
    const without = () =>
      new Request(URL_, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
    expect((await told(serve().handler(without()))).status).toBe(403)
    const response = await serve({ allowMissingOrigin: true }).handler(without())
    expect(response.status).toBe(200)
    expect(response.headers.has('access-control-allow-origin')).toBe(false)
    const foreign = ask({}, { headers: { origin: 'https://evil.example' } })
    expect((await serve({ allowMissingOrigin: true }).handler(foreign)).status).toBe(403)
  })

  it('reads no further than the limit', async () => {
    let pulled = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1_000
        controller.enqueue(new Uint8Array(1_000).fill(0x20))
      },
    })
    const request = ask('', { body: endless, duplex: 'half' } as RequestInit)
    expect((await told(serve({ maxBodySize: 5_000 }).handler(request))).status).toBe(413)
    expect(pulled).toBeLessThan(10_000)
  })

  it('waits no longer than 10 s for a body', async () => {
    vi.useFakeTimers()
    try {
      const answer = told(serve().handler(ask('', { body: new ReadableStream(), duplex: 'half' } as RequestInit)))
      await vi.advanceTimersByTimeAsync(10_000)
      expect(await answer).toMatchObject({ status: 408, reply: { reason: 'body-timeout', audience: 'user' } })
    } finally {
      vi.useRealTimers()
    }
  })

  it('tells the team that somebody has read the body before', async () => {
    const { handler, errors } = serve()
    const request = ask()
    await request.text()
    expect((await told(handler(request))).reply).toMatchObject({ reason: 'handler-failed' })
    expect(errors).toMatchObject([[{ message: expect.stringMatching(/read already/) as unknown }, 'request']])
  })
})

describe('a page of another origin', () => {
  it('may ask before it sends, and reads the answer and its Retry-After', async () => {
    const { handler } = serve({ rateLimit: () => ({ allowed: false, retryAfter: 9 }) })
    const asked = await handler(
      new Request(URL_, {
        method: 'OPTIONS',
        headers: {
          origin: ORIGIN,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type, x-csrf-token',
        },
      }),
    )
    expect(asked.status).toBe(204)
    expect(Object.fromEntries(asked.headers)).toMatchObject({
      'access-control-allow-origin': ORIGIN,
      'access-control-allow-credentials': 'true',
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type, x-csrf-token',
      vary: 'Access-Control-Request-Headers, Origin',
    })
    const answer = await handler(ask())
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': ORIGIN,
      'access-control-expose-headers': 'Retry-After',
      vary: 'Origin',
    })
  })

  it('that is not allowed is told no more than that', async () => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' }
    const asked = await serve().handler(new Request(URL_, { method: 'OPTIONS', headers }))
    expect(asked.status).toBe(403)
    expect([...asked.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
    expect(asked.headers.get('vary')).toBe('Origin')
  })
})

it('shares nothing between requests, and may be called bare', async () => {
  const emulator = poolWithSecret()
  emulator.users.add({ username: 'eve', email: 'eve@example.com' })
  const names = ['ada', 'eve']
  const { handler } = serve({ authorize: async () => ({ username: names.shift() }) }, emulator)
  const responses = await Promise.all([handler(ask()), handler(ask())])
  expect(responses.map(({ status }) => status)).toEqual([200, 200])
  expect(emulator.outbox.messages.map(({ username }) => username).sort()).toEqual(['ada', 'eve'])
})
