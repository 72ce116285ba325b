// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createResendHandler, type ResendHandlerOptions } from '#src/server/index.js'

const base = {
  clientId: '1example23456789',
  clientSecret: 'sekrit',
  region: 'us-east-1',
  allowedOrigins: ['https://app.example.com'],
}
const authorize = () => ({ username: 'ada' })
const rateLimit = () => ({ allowed: true })
const create = (options: object) => createResendHandler(options as ResendHandlerOptions)

describe('a handler is made', () => {
  it.each<[string, ResendHandlerOptions]>([
    ['of a session', { ...base, authorize }],
    ['of a session and a limit', { ...base, authorize, rateLimit, unsafePublic: false }],
    ['for anyone', { ...base, unsafePublic: true, rateLimit }],
    ['of an endpoint', { ...base, region: undefined, endpoint: 'http://127.0.0.1:9/', authorize }],
    ['for the page of a mobile app', { ...base, allowedOrigins: ['capacitor://localhost'], authorize }],
    ['for a page that is developed', { ...base, allowedOrigins: ['http://localhost:5173'], authorize }],
  ])('%s', (_name, options) => {
    expect(createResendHandler(options)).toBeTypeOf('function')
  })
})

describe('it is not made, and the error says why', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each<[string, object, RegExp]>([
    ['without authorize', base, /needs an authorize function.*session.*lend its secret/],
    ['with authorize that is none', { ...base, authorize: 'ada' }, /needs an authorize function/],
    ['where unsafePublic is not true', { ...base, unsafePublic: 'yes', rateLimit }, /needs an authorize function/],
    ['for anyone without a limit', { ...base, unsafePublic: true }, /needs a rateLimit function with unsafePublic/],
    ['of both', { ...base, authorize, unsafePublic: true, rateLimit }, /got both authorize and unsafePublic/],
    ['without a secret', { ...base, clientSecret: '', authorize }, /needs the clientSecret.*environment variable/],
    ['of a secret that ends in a new line', { ...base, clientSecret: 'sekrit\n', authorize }, /without white space/],
    ['without a client id', { ...base, clientId: undefined, authorize }, /createResendHandler needs a client id/],
    [
      'without a region',
      { ...base, region: undefined, authorize },
      /createResendHandler needs a region or an endpoint/,
    ],
    ['of both places', { ...base, endpoint: 'https://x/', authorize }, /needs a region or an endpoint, and not both/],
    ['of a pool id', { ...base, region: 'us-east-1_Ab', authorize }, /createResendHandler needs a region/],
    ['without origins', { ...base, allowedOrigins: undefined, authorize }, /needs allowedOrigins/],
    ['of no origin', { ...base, allowedOrigins: [], authorize }, /needs allowedOrigins/],
    ['of any origin', { ...base, allowedOrigins: ['*'], authorize }, /needs allowedOrigins/],
    ['of a URL', { ...base, allowedOrigins: ['https://app.example.com/'], authorize }, /without a path or a slash/],
    ['of a URL of an app', { ...base, allowedOrigins: ['capacitor://localhost/a'], authorize }, /needs allowedOrigins/],
    ['of pages without one', { ...base, allowedOrigins: ['null'], authorize }, /needs allowedOrigins/],
    ['of a host', { ...base, allowedOrigins: ['app.example.com'], authorize }, /with its scheme/],
    ['with a limit that is none', { ...base, authorize, rateLimit: 5 }, /bad rateLimit. Give a function/],
    ['with no time', { ...base, authorize, timeoutMs: 0 }, /bad timeoutMs. Give a whole number above 0/],
    ['with a part of a millisecond', { ...base, authorize, timeoutMs: 1.5 }, /bad timeoutMs/],
    ['with more than a timer counts', { ...base, authorize, timeoutMs: 2 ** 31 }, /bad timeoutMs.*below 2\^31/],
    ['with no size', { ...base, authorize, maxBodySize: Infinity }, /bad maxBodySize/],
    [
      'with null for no concealment',
      { ...base, authorize, concealUserExistence: null },
      /bad concealUserEx.*true or f/,
    ],
    ['with a word for true', { ...base, authorize, allowMissingOrigin: 'true' }, /bad allowMissingOrigin/],
    [
      'with a key',
      { ...base, authorize, allowClientMetadata: 'locale' },
      /bad allowClientMetadata. Give a list of keys/,
    ],
    ['of no URL', { ...base, region: undefined, endpoint: 'cognito', authorize }, /needs a region or an endpoint/],
    [
      'of a URL without a scheme',
      { ...base, region: undefined, endpoint: 'localhost:9229', authorize },
      /the endpoint's URL, with its scheme/,
    ],
    ['for another operation', { ...base, authorize, operation: 'SignUp' }, /bad operation. Give 'ResendConf/],
    ['of nothing', undefined as never, /needs a client id/],
  ])('%s', (_name, options, words) => {
    expect(() => create(options)).toThrow(words)
    expect(() => create(options)).toThrow(/^react-cognito-resend-code: /)
    expect(() => create(options)).not.toThrow(/sekrit|1example/)
    // Where an environment variable is missing is most often there.
    vi.stubEnv('NODE_ENV', 'production')
    expect(() => create(options)).toThrow(words)
  })

  it('and some of it does not compile', () => {
    // @ts-expect-error without authorize, for nobody
    expect(() => createResendHandler({ ...base })).toThrow()
    // @ts-expect-error for anyone without a limit
    expect(() => createResendHandler({ ...base, unsafePublic: true })).toThrow()
    // @ts-expect-error of both, where one would be passed over
    expect(() => createResendHandler({ ...base, authorize, unsafePublic: true, rateLimit })).toThrow()
  })
})

it('keeps what it was made of', async () => {
  const allowedOrigins = ['https://app.example.com']
  const handler = createResendHandler({ ...base, allowedOrigins, authorize, fetch: async () => Response.json({}) })
  allowedOrigins.push('https://evil.example')
  const headers = { origin: 'https://evil.example', 'content-type': 'application/json' }
  const request = new Request('https://app.example.com/', { method: 'POST', headers, body: '{}' })
  expect((await handler(request)).status).toBe(403)
})
