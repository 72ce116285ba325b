// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { toResendCodeError } from '#src/cognito/errors.js'
import { ResendCodeError } from '#src/core/error.js'
import { fc } from '../support/fc.js'

const raised = (name: string, message = '', more: object = {}) => Object.assign(new Error(message), { name, ...more })

/** All that an error says of itself: also the head of its stack, but not the frames, which name the engine's functions. */
const says = (error: ResendCodeError) =>
  [
    error.message,
    error.stack?.replaceAll(/\n {4}at .*/g, ''),
    JSON.stringify(error),
    JSON.stringify(error.cause),
    error.triggerMessage,
  ].join('\n')

describe('the errors of the service', () => {
  it.each([
    ['CodeDeliveryFailureException', 'Invalid email provided/Unable to send the email', 'delivery-failed', 'user'],
    ['ForbiddenException', 'Request not allowed due to WAF block.', 'blocked', 'developer'],
    ['ForbiddenException', '403', 'blocked', 'developer'],
    ['InternalErrorException', '', 'service-unavailable', 'user'],
    ['InvalidEmailRoleAccessPolicyException', '', 'misconfigured', 'developer'],
    ['InvalidLambdaResponseException', '', 'rejected-by-trigger', 'developer'],
    ['InvalidParameterException', 'User is already confirmed.', 'already-confirmed', 'user'],
    ['InvalidParameterException', 'this user has ALREADY been confirmed', 'already-confirmed', 'user'],
    ['InvalidParameterException', 'Username should be an email.', 'invalid-request', 'user'],
    ['InvalidParameterException', "1 validation error detected: Value at 'username' failed", 'invalid-request', 'user'],
    [
      'InvalidParameterException',
      "1 validation error detected: Value at 'secretHash' failed",
      'invalid-request',
      'developer',
    ],
    ['InvalidParameterException', 'Username given here must be an email.', 'invalid-request', 'user'],
    ['InvalidParameterException', 'Invalid email address format.', 'invalid-request', 'user'],
    ['InvalidParameterException', 'Invalid phone number format.', 'invalid-request', 'user'],
    ['InvalidParameterException', 'User is not confirmed.', 'invalid-request', 'developer'],
    ['InvalidParameterException', '', 'invalid-request', 'developer'],
    ['InvalidSmsRoleAccessPolicyException', '', 'misconfigured', 'developer'],
    ['InvalidSmsRoleTrustRelationshipException', '', 'misconfigured', 'developer'],
    ['LimitExceededException', 'Attempt limit exceeded, please try after some time.', 'rate-limited', 'user'],
    [
      'LimitExceededException',
      'Exceeded daily email limit for the operation or the account.',
      'misconfigured',
      'developer',
    ],
    ['LimitExceededException', 'The daily mail limit is reached.', 'misconfigured', 'developer'],
    ['LimitExceededException', 'something new', 'rate-limited', 'user'],
    ['NotAuthorizedException', 'Cannot resend codes. Auto verification not turned on.', 'misconfigured', 'developer'],
    ['NotAuthorizedException', 'Unable to verify secret hash for client abc', 'misconfigured', 'developer'],
    ['NotAuthorizedException', 'User is disabled.', 'not-authorized', 'developer'],
    ['NotAuthorizedException', 'User is already confirmed.', 'already-confirmed', 'user'],
    ['OperationNotEnabledException', '', 'misconfigured', 'developer'],
    ['ResourceNotFoundException', 'User pool client abc does not exist.', 'misconfigured', 'developer'],
    ['TooManyRequestsException', 'Rate exceeded', 'throttled', 'user'],
    ['UnexpectedLambdaException', '', 'rejected-by-trigger', 'developer'],
    [
      'UserLambdaValidationException',
      'CustomMessage failed with error Use your work mail.',
      'rejected-by-trigger',
      'user',
    ],
    ['UserNotFoundException', 'Username/client id combination not found.', 'user-not-found', 'user'],
    ['InternalFailure', '', 'service-unavailable', 'user'],
    ['ServiceUnavailable', '', 'service-unavailable', 'user'],
    ['ThrottlingException', '', 'throttled', 'user'],
    ['PasswordHistoryPolicyViolationException', '', 'unknown', 'user'],
  ])('%s %j is %s', (name, message, kind, audience) => {
    // As the library raises it, as Amplify and the SDK do, as a raw body, and with the spellings of other front ends.
    for (const error of [
      raised(name, message, { code: name }),
      raised(name, message, { $fault: 'client', $metadata: { httpStatusCode: 500 } }),
      { __type: `com.amazon#${name}`, message },
      raised('Error', message, { code: `${name}:http://x` }),
      raised(`${name}: more`, message, { code: 20 }),
    ]) {
      expect(toResendCodeError(error)).toMatchObject({ kind, code: name, audience, retryAt: null })
      expect(toResendCodeError(error).cause).toEqual({ name, message })
    }
    // `src/cognito/help.ts` says of each what to mend.
    if (kind !== 'unknown') expect(toResendCodeError(raised(name, message)).message).not.toMatch(/No row of the error/)
  })

  it.each([
    ['Username should be an email.', 'username'],
    ["1 validation error detected: Value at 'secretHash' failed", null],
  ])('names the username as the member only where it is the one refused: %s', (message, member) => {
    expect(toResendCodeError(raised('InvalidParameterException', message)).member).toBe(member)
  })

  it.each(['ExceptionHandler', 'MyInternalFailure', 'NoServiceUnavailable'])(
    'takes no other name for a code of the service: %s',
    (name) => {
      expect(toResendCodeError(raised(name))).toMatchObject({ kind: 'unknown', code: null, cause: { name } })
    },
  )

  it.each(['constructor', 'toString', '__proto__'])('finds no help for a name that every object has: %s', (name) => {
    expect(toResendCodeError(raised(name)).message).toContain('No row of the error table knows this')
  })

  it('says in development what to mend, and of the daily e-mail limit something else than of the hour’s', () => {
    expect(toResendCodeError(raised('ResourceNotFoundException')).message).toMatch(
      /misconfigured \(ResourceNotFoundException\): .*client id and region/,
    )
    expect(toResendCodeError(raised('LimitExceededException', 'Exceeded daily email limit')).message).toContain(
      'Amazon SES',
    )
    expect(toResendCodeError(raised('LimitExceededException')).message).not.toContain('Amazon SES')
  })
})

describe('the clients’ own', () => {
  const read = 'Cannot read properties of undefined (reading '
  it.each<[string, unknown, string]>([
    ['the library, network', raised('Error', 'Network error', { code: 'NetworkError' }), 'reply-lost'],
    ['Amplify, network', raised('NetworkError', 'A network error has occurred.'), 'reply-lost'],
    ['Chromium', new TypeError('Failed to fetch'), 'reply-lost'],
    ['Chromium, body', new TypeError('network error'), 'reply-lost'],
    ['Firefox', new TypeError('NetworkError when attempting to fetch resource.'), 'reply-lost'],
    ['Firefox, body', new TypeError('Error in input stream'), 'reply-lost'],
    ['Safari', new TypeError('Load failed'), 'reply-lost'],
    ['Safari, lost', new TypeError('The network connection was lost.'), 'reply-lost'],
    ['Safari, cancelled', new TypeError('cancelled'), 'reply-lost'],
    ['Safari, canceled', new TypeError('canceled'), 'reply-lost'],
    ['Safari, offline', new TypeError('The Internet connection appears to be offline.'), 'reply-lost'],
    ['Node', new TypeError('fetch failed'), 'reply-lost'],
    ['Node, body', new TypeError('terminated'), 'reply-lost'],
    ['React Native', new TypeError('Network request failed'), 'reply-lost'],
    ['the SDK, timeout', raised('TimeoutError', 'socket hang up', { code: 'ECONNRESET' }), 'reply-lost'],
    ['a DOMException, timeout', new DOMException('x', 'TimeoutError'), 'reply-lost'],
    ['node-fetch', raised('FetchError', 'request to https://x failed'), 'reply-lost'],
    ['ECONNREFUSED', raised('Error', 'connect', { code: 'ECONNREFUSED' }), 'reply-lost'],
    ['ENOTFOUND', raised('Error', '', { code: 'ENOTFOUND' }), 'reply-lost'],
    ['undici', raised('ConnectTimeoutError', '', { code: 'UND_ERR_CONNECT_TIMEOUT' }), 'reply-lost'],
    ['a DOMException, abort', new DOMException('x', 'AbortError'), 'aborted'],
    ['Node, abort', raised('AbortError', '', { code: 'ABORT_ERR' }), 'aborted'],
    [
      'the SDK, 2xx that is not JSON',
      raised('SyntaxError', 'Unexpected token <', { $metadata: { httpStatusCode: 200 } }),
      'reply-lost',
    ],
    [
      'the SDK, 403 that is not JSON',
      raised('SyntaxError', 'Unexpected token <', { $metadata: { httpStatusCode: 403 } }),
      'unknown',
    ],
    ['the SDK, an error of its own after a 2xx', raised('Odd', '', { $metadata: { httpStatusCode: 200 } }), 'unknown'],
    ['Amplify, 403 that is not JSON', new SyntaxError('Unexpected token <'), 'unknown'],
    ['the library, HTML, V8', new TypeError(`${read}'split')`), 'unknown'],
    ['the library, null, V8', new TypeError(`${read}'__type')`), 'unknown'],
    [
      'the library, HTML, Safari',
      new TypeError("undefined is not an object (evaluating '(data.__type || data.code).split')"),
      'unknown',
    ],
    [
      'the library, HTML, Firefox',
      new TypeError('can\'t access property "split", (data.__type || data.code) is undefined'),
      'unknown',
    ],
    ['a URL that is none', new TypeError("Failed to execute 'fetch' on 'Window': Failed to parse URL"), 'unknown'],
    ['fetchTransport', raised('UnreadableReply', '', { code: 'UnreadableReply' }), 'unknown'],
    ['a name that only ends like one', raised('NoFetchError'), 'unknown'],
    ['a slip that speaks of an end', new TypeError('unterminated group'), 'unknown'],
    ['a string', 'NetworkError', 'unknown'],
    ['undefined', undefined, 'unknown'],
    ['constructor as a name', raised('constructor'), 'unknown'],
    ['__proto__ as a name', raised('__proto__'), 'unknown'],
  ])('%s', (_name, error, kind) => {
    expect(toResendCodeError(error)).toMatchObject({ kind, code: null, audience: 'user' })
  })

  it('knows a firewall’s page by the header of the SDK’s reply', () => {
    const headers = { 'x-amzn-errortype': 'ForbiddenException' }
    const page = raised('SyntaxError', 'Unexpected token <', { $response: { headers } })
    expect(toResendCodeError(page)).toMatchObject({ kind: 'blocked', code: 'ForbiddenException' })
  })

  it('leaves a request that the page’s own policy kept back to the developer', () => {
    expect(toResendCodeError(raised('ContentSecurityPolicy'))).toMatchObject({
      kind: 'misconfigured',
      code: null,
      audience: 'developer',
    })
  })

  it('passes its own through', () => {
    const error = new ResendCodeError('offline', 'x')
    expect(toResendCodeError(error)).toBe(error)
  })

  it('believes a finite retryAt', () => {
    expect(toResendCodeError({ name: 'LimitExceededException', retryAt: 1_800_000_000_000 }).retryAt).toBe(
      1_800_000_000_000,
    )
    for (const retryAt of [NaN, Infinity, '1', null, {}]) expect(toResendCodeError({ retryAt }).retryAt).toBeNull()
  })
})

describe('a trigger’s own words', () => {
  const said = (message: string, redact: string[] = []) =>
    toResendCodeError(raised('UserLambdaValidationException', message), { redact }).triggerMessage

  it.each([
    ['CustomMessage failed with error Please use your work mail..', 'Please use your work mail.'],
    ['CustomMessage_ResendCode failed with error Nicht erlaubt.', 'Nicht erlaubt'],
    ['CustomMessage failed with error   Not today', 'Not today'],
    ["CustomMessage failed with error 'work' addresses only", "'work' addresses only"],
    ["CustomMessage failed with error Use the address 'work'", "Use the address 'work'"],
    ['CustomMessage failed with error An error occurred (AccessDenied) when calling PutItem: denied.', null],
    [`CustomMessage failed with error ${'ja '.repeat(200)}.`, 'ja '.repeat(100)],
    ['PreSignUp failed with error callback is not a function.', null],
    ['CustomMessage failed with error RequestId: 1 Error: Runtime exited with error: exit status 1.', null],
    ["CustomMessage failed with error Cannot read properties of undefined (reading 'x').", null],
    ['CustomMessage failed with error 2026-10-01T00:00 Task timed out after 5.00 seconds.', null],
    ["CreateAuthChallenge failed with error 'challengeMetaData'.", null],
    ['CustomMessage failed with error .', null],
    ['something else', null],
  ])('%s', (message, words) => {
    expect(said(message)).toBe(words)
  })

  it('are withheld when they hold a value', () => {
    const message = `CustomMessage failed with error ${'ja '.repeat(95)}JANE@example.com.`
    expect(said(message, ['jane@example.com'])).toBeNull()
    expect(said(message, [])).not.toBeNull()
  })

  it.each([
    ['You have been asked to wait ten minutes', ['en']],
    ['Only the staff of it may sign up', ['al', 'ada', 'f', '42']],
  ])('are not withheld since a short value stands within their words: %s', (words, redact) => {
    expect(said(`CustomMessage failed with error ${words}.`, redact)).toBe(words)
  })

  it.each([
    ['A mail to al was refused', 'AL'],
    ['No user al_2 here', 'al'],
    ['「bob」は使えません', 'Bob'],
    ['用户王小明不存在', '王小明'],
    ['Wait, x', 'x'],
    ['no #1!', '#1'],
  ])('are withheld where a short value is a word of them: %s', (words, value) => {
    expect(said(`CustomMessage failed with error ${words}.`, [value])).toBeNull()
  })

  it('are no other error’s', () => {
    const message = 'CustomMessage failed with error Use your work mail.'
    expect(toResendCodeError(raised('UnexpectedLambdaException', message)).triggerMessage).toBeNull()
  })

  it('make it the developer’s where there are none for people', () => {
    expect(toResendCodeError(raised('UserLambdaValidationException', 'x')).audience).toBe('developer')
  })
})

describe('the cause', () => {
  const withheld = '(withheld: it may name the user or the app client)'
  it.each([
    ['Client 1h57kf5cpq17m0eml12example is configured for secret but secret was not received', withheld],
    ['no user jane@example.com', withheld],
    ['no user +15551234567', withheld],
    ['no user +1 (555) 123-4567', withheld],
    ['no user a2c2e290-6d0f-4a08-a5ca-f0162935f3a6', withheld],
    ['from 203.0.113.77', withheld],
    ['abcde1fghijklmno', withheld],
    ['12+34+56+78+90+a', withheld],
    ['1/2/3/4/5/6/7/8/9', '1/2/3/4/5/6/7/8/9'],
    ['RequestId: a1b2c3', 'RequestId: a1b2c3'],
    ['no user jänedoe', withheld],
    ['no user JÄNEDOE', withheld],
    ['Attempt limit exceeded, please try after some time.', 'Attempt limit exceeded, please try after some time.'],
    [
      "Failed: InvalidSmsRoleTrustRelationshipException at 'x'",
      "Failed: InvalidSmsRoleTrustRelationshipException at 'x'",
    ],
    ['ja '.repeat(5000), 'ja '.repeat(100)],
  ])('of %j', (message, kept) => {
    expect(toResendCodeError(raised('X', message), { redact: ['JäneDoe', ''] }).cause).toEqual({
      name: 'X',
      message: kept,
    })
  })

  it('is the text where a text was raised', () => {
    expect(toResendCodeError('out of order').cause).toEqual({ name: 'Error', message: 'out of order' })
  })

  it('is withheld for a value with white space around it, and passes over what is no value', () => {
    const redact = [undefined, 5, ' jane '] as string[]
    expect(toResendCodeError(raised('X', 'no user jane'), { redact }).cause?.message).toBe(withheld)
    expect(toResendCodeError(raised('X', 'no user 5'), { redact }).cause?.message).toBe('no user 5')
  })

  it('does not keep the start of a value that was cut off', () => {
    const data = 'ab-'.repeat(5000)
    expect(toResendCodeError(raised('X', `context ${data}`), { redact: [data] }).cause?.message).toBe(withheld)
  })

  it('keeps a name that a short value stands within, and none that it is', () => {
    const named = (name: string) => toResendCodeError(raised(name, 'x'), { redact: ['it'] })
    expect(named('CognitoCustomException')).toMatchObject({ code: 'CognitoCustomException', cause: { message: 'x' } })
    expect(named('IT').cause?.name).toBe('Error')
  })

  it('takes a name of up to 64 characters', () => {
    expect(toResendCodeError(raised('x'.repeat(64))).cause?.name).toBe('x'.repeat(64))
    expect(toResendCodeError(raised('x'.repeat(65))).cause?.name).toBe('Error')
  })

  it('takes no name out of a text that holds a value', () => {
    expect(toResendCodeError(raised('"jane_doe '), { redact: ['"jane_doe'] }).cause?.name).toBe('Error')
    expect(toResendCodeError({ __type: 'Odd "jane" doe' }, { redact: ['"jane" doe'] }).cause?.name).toBe('Error')
  })

  it('takes no name that holds a value or looks like one', () => {
    for (const name of ['janeException', 'user_12345678', 'a1'.repeat(20), 'x'.repeat(2000)])
      expect(toResendCodeError(raised(name), { redact: ['jane'] })).toMatchObject({
        code: null,
        cause: { name: 'Error' },
      })
  })
})

describe('hostile input', () => {
  const trap = () => {
    throw new Error('trap')
  }
  const handler = Object.fromEntries(
    ['get', 'has', 'getPrototypeOf', 'ownKeys', 'getOwnPropertyDescriptor'].map((name) => [name, trap]),
  )
  it.each<[string, unknown]>([
    ['a proxy that throws', new Proxy(new Error('x'), handler)],
    [
      'getters that throw',
      Object.defineProperties(
        {},
        Object.fromEntries(['name', 'code', 'message', 'retryAt', '$metadata'].map((key) => [key, { get: trap }])),
      ),
    ],
    ['symbols', { name: Symbol('x'), code: Symbol('y'), message: Symbol('z') }],
    ['a symbol', Symbol('x')],
    ['null', null],
    ['an endless name', { name: 'a'.repeat(10_000_000), message: '\n'.repeat(10_000_000) }],
    ['a name that is looked for no further', { name: `${' '.repeat(1_000)}LimitExceededException` }],
  ])('%s', (_name, error) => {
    expect(toResendCodeError(error)).toMatchObject({ kind: 'unknown', code: null })
  })

  it('never throws, and no value stands in what it returns', () => {
    const secret = fc
      .string({ minLength: 8, maxLength: 200, unit: 'grapheme' })
      .filter((text) => text.trim().length > 6)
    const name = fc.constantFrom('UserLambdaValidationException', 'NotAuthorizedException', 'TypeError', 'Odd')
    fc.assert(
      fc.property(secret, name, fc.string(), fc.anything(), (value, known, text, more) => {
        const message = `CustomMessage failed with error ${text} ${value} ${text}.`
        for (const error of [
          raised(known, message),
          raised(`${known}${value}`, message, { code: value, retryAt: more, $metadata: more }),
          { name: value, code: value, message, cause: value, __type: value },
          message,
          more,
        ]) {
          const result = toResendCodeError(error, { redact: [value] })
          expect(result).toBeInstanceOf(ResendCodeError)
          if (error !== more) expect(says(result)).not.toContain(value.trim())
        }
      }),
      // Such values stand in the runner's own frames.
      {
        numRuns: 500,
        examples: [['roperty ', 'Odd', '', null] as const, ['fast-check', 'TypeError', '', null] as const],
      },
    )
  })
})
