// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { checkClientId } from '#src/cognito/clientId.js'
import { checkRequest } from '#src/cognito/constraints.js'
import { ResendCodeError } from '#src/core/error.js'
import { fc } from '../support/fc.js'

function refusal(request: unknown): ResendCodeError {
  try {
    checkRequest(request)
  } catch (error) {
    expect(error).toBeInstanceOf(ResendCodeError)
    return error as ResendCodeError
  }
  throw new Error('was not refused')
}

/** All that an error says of itself. */
const says = (error: ResendCodeError) => `${error.message}\n${error.stack}\n${JSON.stringify(error)}\n${String(error)}`

const LONG = 'x'.repeat(131072)
const throwing = (key: string) =>
  Object.defineProperty({ username: 'jane' }, key, {
    get: () => {
      throw new Error('no')
    },
    enumerable: true,
  })
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

describe('what the service takes', () => {
  it.each([
    ['the least', { username: 'j' }, { username: 'j' }],
    ['white space around the username', { username: '\t jane@example.com\n' }, { username: 'jane@example.com' }],
    ['128 characters of two code units', { username: '𝒳'.repeat(128) }, { username: '𝒳'.repeat(128) }],
    ['letters, marks, symbols, numbers and punctuation', { username: 'é\u0301€٣؟' }, { username: 'é\u0301€٣؟' }],
    [
      'every member',
      {
        username: 'jane',
        clientMetadata: { '': '', locale: 'de' },
        analyticsMetadata: { analyticsEndpointId: '' },
        userContextData: { encodedData: LONG, ipAddress: '203.0.113.7' },
        secretHash: '5nAkRgUw5Vx7SIUEmv6HrgEXPK/SwtnH5F8rxZL+71w=',
      },
    ],
    [
      'objects without a prototype',
      Object.assign(Object.create(null), {
        username: 'jane',
        clientMetadata: Object.assign(Object.create(null), { a: 'b' }),
      }),
    ],
  ])('%s', (_name, request, expected = request) => {
    expect(checkRequest(request)).toEqual({ ...expected })
  })

  it('keeps a __proto__ key of the client metadata as the key it is', () => {
    const { clientMetadata } = checkRequest(JSON.parse('{"username":"jane","clientMetadata":{"__proto__":"x"}}'))
    expect(JSON.stringify(clientMetadata)).toBe('{"__proto__":"x"}')
    expect(Object.getPrototypeOf(clientMetadata)).toBe(Object.prototype)
  })

  it('leaves out what the service does not know, and what is not the request’s own', () => {
    const request = Object.assign(Object.create({ secretHash: 'inherited' }), { username: 'jane', password: 'x' })
    expect(JSON.stringify(checkRequest(request))).toBe('{"username":"jane"}')
  })

  it('reads each member once', () => {
    let reads = 0
    expect(
      checkRequest({
        get username() {
          return reads++ ? 'not checked' : 'jane'
        },
      }).username,
    ).toBe('jane')
    expect(reads).toBe(1)
  })
})

describe('what the service refuses', () => {
  it.each<[string, unknown, string, 'user' | 'developer']>([
    ['no username', {}, 'username', 'developer'],
    ['a username that is a number', { username: 5 }, 'username', 'developer'],
    ['an array for a username', { username: ['jane'] }, 'username', 'developer'],
    ['a String object', { username: new String('jane') }, 'username', 'developer'],
    ['an empty username', { username: '' }, 'username', 'user'],
    ['a username of white space', { username: ' \n ' }, 'username', 'user'],
    ['white space inside', { username: 'jane doe' }, 'username', 'user'],
    ['a zero-width space', { username: 'jane\u200b' }, 'username', 'user'],
    ['half a surrogate pair', { username: 'jane\ud800' }, 'username', 'user'],
    ['129 characters', { username: 'x'.repeat(129) }, 'username', 'user'],
    ['129 characters of two code units', { username: '𝒳'.repeat(129) }, 'username', 'user'],
    ['an endless username', { username: 'x'.repeat(5_000_000) }, 'username', 'user'],
    ['an empty secret hash', { username: 'j', secretHash: '' }, 'secretHash', 'developer'],
    ['a secret hash with a line break', { username: 'j', secretHash: 'abc=\n' }, 'secretHash', 'developer'],
    ['a secret hash of base64url', { username: 'j', secretHash: 'ab-c' }, 'secretHash', 'developer'],
    ['a long secret hash', { username: 'j', secretHash: 'x'.repeat(129) }, 'secretHash', 'developer'],
    ['null for a secret hash', { username: 'j', secretHash: null }, 'secretHash', 'developer'],
    ['metadata with a number', { username: 'j', clientMetadata: { a: 1 } }, 'clientMetadata', 'developer'],
    ['metadata with an array', { username: 'j', clientMetadata: { a: ['x'] } }, 'clientMetadata', 'developer'],
    ['metadata with undefined', { username: 'j', clientMetadata: { a: undefined } }, 'clientMetadata', 'developer'],
    ['metadata with a long value', { username: 'j', clientMetadata: { a: `${LONG}x` } }, 'clientMetadata', 'developer'],
    [
      'metadata with a long key',
      { username: 'j', clientMetadata: { [`${LONG}x`]: '' } },
      'clientMetadata',
      'developer',
    ],
    ['metadata that is an array', { username: 'j', clientMetadata: ['x'] }, 'clientMetadata', 'developer'],
    ['metadata that is a map', { username: 'j', clientMetadata: new Map() }, 'clientMetadata', 'developer'],
    [
      'metadata that is a promise',
      { username: 'j', clientMetadata: Promise.resolve({}) },
      'clientMetadata',
      'developer',
    ],
    ['metadata whose getter throws', { username: 'j', clientMetadata: throwing('a') }, 'clientMetadata', 'developer'],
    ['analytics that are a string', { username: 'j', analyticsMetadata: 'x' }, 'analyticsMetadata', 'developer'],
    [
      'an endpoint id that is a number',
      { username: 'j', analyticsMetadata: { analyticsEndpointId: 1 } },
      'analyticsMetadata.analyticsEndpointId',
      'developer',
    ],
    ['null for a context', { username: 'j', userContextData: null }, 'userContextData', 'developer'],
    [
      'a long context',
      { username: 'j', userContextData: { encodedData: `${LONG}x` } },
      'userContextData.encodedData',
      'developer',
    ],
    [
      'an ip address that throws',
      { username: 'j', userContextData: throwing('ipAddress') },
      'userContextData.ipAddress',
      'developer',
    ],
    ['a request that is null', null, 'request', 'developer'],
    ['a request that is an array', [], 'request', 'developer'],
    ['a revoked proxy', revoked(), 'request', 'developer'],
    ['a username that throws', throwing('username'), 'username', 'developer'],
  ])('%s', (_name, request, member, audience) => {
    const error = refusal(request)
    expect(error).toMatchObject({ kind: 'invalid-request', code: null, member, audience })
    expect(error.message).toContain(`${member} must be `)
    expect(error.message).toMatch(/Nothing was sent.*(check the address|Mend what the page passes)/)
  })
})

it('throws nothing but its own error, and no value stands in it', () => {
  const value = fc.string({ minLength: 6, unit: 'grapheme' }).map((text) => `s3cret ${text}`)
  const anything = fc.oneof(value, fc.anything({ withNullPrototype: true, withMap: true, withDate: true }))
  const request = fc.record(
    {
      username: anything,
      clientMetadata: fc.oneof(fc.dictionary(value, anything), anything),
      analyticsMetadata: fc.record({ analyticsEndpointId: anything }),
      userContextData: fc.record({ encodedData: anything, ipAddress: anything }),
      secretHash: anything,
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(request, (given) => {
      try {
        checkRequest(given)
      } catch (error) {
        expect(error).toBeInstanceOf(ResendCodeError)
        expect(says(error as ResendCodeError)).not.toContain('s3cret')
      }
    }),
    { numRuns: 500 },
  )
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }), (given) => {
      expect(refusal(given).kind).toBe('invalid-request')
    }),
  )
})

describe('checkClientId', () => {
  it.each(['1h57kf5cpq17m0eml12EXAMPLE', 'a', 'a+_', 'x'.repeat(128)])('takes %s', (id) => {
    expect(checkClientId(id, 'x')).toBe(id)
  })

  it.each([undefined, null, 5, '', ['abc'], 'with space', 'trailing\n', 'x'.repeat(129), 'a-b'])('refuses %j', (id) => {
    expect(() => checkClientId(id, 'fetchTransport')).toThrow(/fetchTransport needs a client id.*Copy it from/)
  })
})
