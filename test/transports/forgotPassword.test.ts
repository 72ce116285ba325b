// @vitest-environment node
import { describe, expect, it, vi } from 'vitest'
import { defaultPolicy, fetchTransport } from '#src/index.js'
import { forgotPasswordPolicy, forgotPasswordTransport } from '#src/transports/forgotPassword.js'

const clientId = '1h57kf5cpq17m0eml12example'
const attempt = () => ({ signal: new AbortController().signal })

describe('forgotPasswordTransport', () => {
  it('sends ForgotPassword by the way of another transport, which still sends its own', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response('{}'))
    const signUp = fetchTransport({ clientId, region: 'us-east-1', fetch })
    const forgot = forgotPasswordTransport(signUp)
    await forgot.send({ username: 'jane', clientMetadata: { a: 'b' } }, attempt())
    await signUp.send({ username: 'jane' }, attempt())
    expect(fetch.mock.calls.map(([, init]) => [new Headers(init!.headers).get('x-amz-target'), init!.body])).toEqual([
      [
        'AWSCognitoIdentityProviderService.ForgotPassword',
        JSON.stringify({ ClientId: clientId, Username: 'jane', ClientMetadata: { a: 'b' } }),
      ],
      [
        'AWSCognitoIdentityProviderService.ResendConfirmationCode',
        JSON.stringify({ ClientId: clientId, Username: 'jane' }),
      ],
    ])
  })

  it('names its operation, so that its ledger is apart, and its own pace', () => {
    const signUp = fetchTransport({ clientId, region: 'us-east-1' })
    const forgot = forgotPasswordTransport(signUp)
    expect(forgot).toMatchObject({ scope: clientId, operation: 'ForgotPassword', policy: forgotPasswordPolicy })
    expect(signUp).toMatchObject({ scope: clientId, operation: 'ResendConfirmationCode' })
  })

  it.each([undefined, null, {}, { scope: 'mine', send: async () => undefined }])(
    'refuses %j, which would send a sign-up’s code',
    (wrong) => {
      expect(() => forgotPasswordTransport(wrong as never)).toThrow(
        /no `with`[^]*forgotPasswordTransport\(userPoolTransport\(userPool\)\)/,
      )
    },
  )
})

describe('forgotPasswordPolicy', () => {
  const now = 1_800_000_000_000
  const sends = (count: number) => Array.from({ length: count }, (_, index) => ({ at: now - index, counted: true }))
  const next = (count: number, kind: 'sent' | 'rate-limited') =>
    forgotPasswordPolicy.next({
      ledger: sends(count).reverse(),
      outcome: { kind, retryAt: null },
      previous: null,
      now,
      random: () => 0,
    })

  it('does not hold five for all, since Cognito may allow twenty', () => {
    expect(next(5, 'sent')).toMatchObject({ endsAt: now + 300_000, reason: 'sent' })
    expect(next(20, 'sent')).toMatchObject({ reason: 'exhausted' })
  })

  it('guesses the wait where Cognito refuses earlier', () => {
    expect(next(5, 'rate-limited')).toEqual({
      startedAt: now,
      endsAt: now + 900_000,
      reason: 'rate-limited',
      estimated: true,
    })
  })

  it('paces messages as a sign-up’s', () => {
    for (let count = 1; count < 5; count++) {
      const input = { ledger: sends(count), outcome: { kind: 'sent', retryAt: null }, previous: null, now, random: () => 0 } as const // prettier-ignore
      expect(forgotPasswordPolicy.next(input)).toEqual(defaultPolicy.next(input))
    }
  })
})
