// @vitest-environment node
import { afterEach, expect, it, vi } from 'vitest'
import { checkRequest } from '#src/cognito/constraints.js'
import { developerWords } from '#src/core/developerWords.js'
import { toResendCodeError } from '#src/cognito/errors.js'
import { fetchTransport } from '#src/transports/fetch.js'

afterEach(() => vi.unstubAllEnvs())

it('are left out in production: kind, code and member are left', () => {
  vi.stubEnv('NODE_ENV', 'production')
  expect(toResendCodeError({ name: 'LimitExceededException' }).message).toBe(
    'react-cognito-resend-code: rate-limited (LimitExceededException)',
  )
  expect(toResendCodeError({ name: 'Odd' }).message).toBe('react-cognito-resend-code: unknown')
  expect(() => checkRequest({})).toThrow(/^react-cognito-resend-code: invalid-request: username$/)
  expect(() => fetchTransport({ clientId: '' })).toThrow(/^fetchTransport: clientId$/)
  expect(() => fetchTransport({ clientId: 'a' })).toThrow(/^fetchTransport: endpoint$/)
})

it('are left out where there is no process, without a crash', () => {
  const inBrowser = (): string => {
    throw new ReferenceError('process is not defined')
  }
  expect(developerWords(inBrowser)).toBeUndefined()
})
