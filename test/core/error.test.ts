// @vitest-environment node
import { expect, test } from 'vitest'
import { isResendCodeError, ResendCodeError } from '../../src/core/error.js'

test('says whose it is, what happened, and by default no more', () => {
  const error = new ResendCodeError('offline', 'the browser is offline.')
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({
    name: 'ResendCodeError',
    kind: 'offline',
    code: null,
    audience: 'user',
    retryAt: null,
    member: null,
    triggerMessage: null,
    cause: undefined,
  })
  expect(error.message).toBe('react-cognito-resend-code: the browser is offline.')
})

test('keeps what it is made of', () => {
  const init = {
    code: 'LimitExceededException',
    audience: 'developer',
    retryAt: 1,
    member: 'username',
    triggerMessage: 'no',
    cause: { name: 'Error', message: 'x' },
  } as const
  expect(new ResendCodeError('rate-limited', 'x', init)).toMatchObject(init)
})

test.each(['blocked', 'not-authorized', 'misconfigured'] as const)('%s is the developer’s to mend', (kind) => {
  expect(new ResendCodeError(kind, 'x').audience).toBe('developer')
})

test('knows itself, and one of another copy of the package, and nothing else', () => {
  const other = (members: object) => Object.assign(new Error('x'), members)
  expect(isResendCodeError(new ResendCodeError('unknown', 'x'))).toBe(true)
  expect(isResendCodeError(other({ name: 'ResendCodeError', kind: 'unknown' }))).toBe(true)
  expect(isResendCodeError(other({ name: 'ResendCodeError' }))).toBe(false)
  expect(isResendCodeError(other({ kind: 'unknown' }))).toBe(false)
  expect(isResendCodeError({ name: 'ResendCodeError', kind: 'unknown' })).toBe(false)
})
