// @vitest-environment node
import { CognitoIdentityProviderClient, ResendConfirmationCodeCommand } from '@aws-sdk/client-cognito-identity-provider'
import { CognitoUser, CognitoUserPool } from 'amazon-cognito-identity-js'
import { createAmplifyContext } from 'aws-amplify'
import { resendSignUpCode } from 'aws-amplify/auth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toResendCodeError } from '#src/index.js'
import { createCognitoEmulator } from '#src/testing/index.js'
import { startCognitoServer } from '#src/testing/node.js'
import { situations } from './support/situations.js'

/** What the clients raise by themselves, for apps with a transport of their own: here some repeat a request. */
const clients: readonly (readonly [name: string, resend: (endpoint: string) => Promise<unknown>])[] = [
  [
    'amazon-cognito-identity-js',
    (endpoint) =>
      new Promise((resolve, reject) => {
        const Pool = new CognitoUserPool({ UserPoolId: 'us-east-1_Example01', ClientId: '1example23456789', endpoint })
        new CognitoUser({ Username: 'jane', Pool }).resendConfirmationCode((error, reply) => {
          if (error) reject(error)
          else resolve(reply)
        })
      }),
  ],
  [
    'aws-amplify/auth',
    (userPoolEndpoint) => {
      const pool = { userPoolId: 'us-east-1_Example01', userPoolClientId: '1example23456789', userPoolEndpoint }
      return resendSignUpCode(createAmplifyContext({ Auth: { Cognito: pool } }), { username: 'jane' })
    },
  ],
  [
    'AWS SDK v3',
    (endpoint) => {
      const client = new CognitoIdentityProviderClient({ region: 'us-east-1', endpoint })
      return client.send(new ResendConfirmationCodeCommand({ ClientId: '1example23456789', Username: 'jane' }))
    },
  ],
]

// Amplify says that the endpoint is not the service's own.
const { warn } = console
beforeAll(() => void (console.warn = () => undefined))
afterAll(() => void (console.warn = warn))

describe.concurrent.each(clients)('%s', (client, resend) => {
  const rows = situations.map(
    ({ name, outcome, fault, byClient }) => [name, byClient?.[client] ?? outcome, fault] as const,
  )

  test.each(rows)('%s: %s', { timeout: 20_000 }, async (_name, outcome, fault) => {
    const emulator = createCognitoEmulator({ users: [{ username: 'jane', email: 'jane@example.com' }] })
    const server = await startCognitoServer(emulator)
    if (fault) emulator.setFault(fault)
    const kind = await resend(server.url).then(
      () => 'sent',
      (raised: unknown) => toResendCodeError(raised).kind,
    )
    expect(kind).toBe(outcome === 'confirmed' ? 'already-confirmed' : outcome)
    expect(emulator.requests.length).toBeGreaterThan(0)
    await server.close()
  })
})
