import { dehydrate } from '@tanstack/react-query'
import { inspect } from 'node:util'
import { expect, test, vi } from 'vitest'
import type { ResendConfirmationCodeOptions } from '../../src/index.js'
import { listStorage } from '../support/storage.js'
import { EMAIL, openPage, raise, type Send } from './support.js'

const SECRETS = {
  username: 'grace.hopper@navy.example',
  clientId: '4jklientidklientid7q',
  secretHash: 'bWFjLW92ZXItdXNlcm5hbWU=',
  encodedData: 'fingerprint-of-a-browser',
  ipAddress: '203.0.113.77',
  metadata: 'campaign-seventeen',
  endpoint: 'endpoint-of-a-phone',
}
const NEEDLES = Object.values(SECRETS)
const everySecret = NEEDLES.join(' ')

const LEAKY = [
  'CodeDeliveryFailureException',
  'ForbiddenException',
  'InternalErrorException',
  'InvalidParameterException',
  'LimitExceededException',
  'NotAuthorizedException',
  'ResourceNotFoundException',
  'TooManyRequestsException',
  'UserLambdaValidationException',
  'UserNotFoundException',
  'NetworkError',
  'AbortError',
  'TypeError',
  'SomethingNewException',
]

/** An error whose every text names everything, as a client might raise it. */
function leak(name: string): Error {
  const error = raise(name, `CustomMessage failed with error ${everySecret}`)
  return Object.assign(error, { cause: new Error(everySecret), config: { body: everySecret }, stack: everySecret })
}

const attempts: [what: string, send: Send, more?: Omit<Partial<ResendConfirmationCodeOptions>, 'clock'>][] = [
  ['a message sent', async () => EMAIL],
  ['a reply without details', async () => undefined],
  [
    'already confirmed',
    () => Promise.reject(raise('InvalidParameterException', `${everySecret} is already confirmed.`)),
  ],
  ['a throw', () => { throw leak('Error') }], // prettier-ignore
  ['a rejection that is no error', () => Promise.reject({ message: everySecret, toString: () => everySecret })],
  ['an error named after the user', () => Promise.reject(raise(SECRETS.username, everySecret))],
  ['a member that breaks a constraint', async () => EMAIL, { secretHash: `${SECRETS.secretHash} ` }],
  ['a username with white space', async () => EMAIL, { username: `${SECRETS.username} ${SECRETS.ipAddress}` }],
  ['an option function that throws', async () => EMAIL, { clientMetadata: () => { throw leak('Error') } }], // prettier-ignore
  ...LEAKY.map((name): [string, Send] => [name, () => Promise.reject(leak(name))]),
]

test.each(attempts)('%s leaves no value of the request anywhere', async (_, send, more) => {
  const printed: unknown[] = []
  for (const level of ['log', 'info', 'debug', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation((...args) => void printed.push(args))
  const { items, adapter } = listStorage()
  const page = openPage({
    username: SECRETS.username,
    transport: { scope: SECRETS.clientId, send },
    storage: adapter,
    secretHash: () => SECRETS.secretHash,
    userContextData: { encodedData: SECRETS.encodedData, ipAddress: SECRETS.ipAddress },
    clientMetadata: async () => ({ source: SECRETS.metadata }),
    analyticsMetadata: { analyticsEndpointId: SECRETS.endpoint },
    ...more,
  })
  const outcome = await page.ask()
  const { client, events, now } = page
  const dehydrated = dehydrate(client, { shouldDehydrateMutation: () => true, shouldDehydrateQuery: () => true })
  expect(dehydrated.mutations).toHaveLength(1)
  const mutation = client.getMutationCache().getAll()[0]!
  expect(mutation.state.variables).toBeUndefined()

  const texts = {
    outcome: [JSON.stringify(outcome), inspect(outcome, { depth: 9, showHidden: true }), `${outcome as Error}`],
    causes: outcome instanceof Error ? [outcome.stack, outcome.message, inspect(outcome.cause)] : [],
    hook: [JSON.stringify(now), inspect(now, { depth: 9 })],
    events: JSON.stringify(events),
    called: inspect(
      [page.onSent, page.onError, page.onConfirmed].map((fn) => fn.mock.calls),
      { depth: 9 },
    ),
    storage: JSON.stringify([...items]),
    dehydrated: [JSON.stringify(dehydrated), inspect(dehydrated, { depth: 9 })],
    mutation: inspect([mutation.state, mutation.options.mutationKey, mutation.meta], { depth: 9 }),
    console: inspect(printed, { depth: 9 }),
    document: document.documentElement.outerHTML,
  }
  for (const [where, text] of Object.entries(texts))
    for (const needle of NEEDLES)
      expect(String(text).toLowerCase(), `${needle} in ${where}`).not.toContain(needle.toLowerCase())
})

// Words that look like nothing personal: only who made the request can know that they are.
const PLAIN = {
  username: 'grace',
  clientId: 'shopfront',
  secretHash: 'sesame',
  encodedData: 'fingerprint',
  ipAddress: 'gateway',
  metadata: 'campaign',
  endpoint: 'handset',
}

test.each(Object.entries(PLAIN))('an error of the service that names the %s (%s) is withheld', async (_, word) => {
  for (const name of ['UserLambdaValidationException', 'CodeDeliveryFailureException', 'SomethingNewException']) {
    const page = openPage({
      username: PLAIN.username,
      transport: {
        scope: PLAIN.clientId,
        send: () => Promise.reject(raise(name, `PreSignUp failed with error no ${word.toUpperCase()} today.`)),
      },
      secretHash: PLAIN.secretHash,
      userContextData: async () => ({ encodedData: PLAIN.encodedData, ipAddress: PLAIN.ipAddress }),
      clientMetadata: () => ({ source: PLAIN.metadata }),
      analyticsMetadata: { analyticsEndpointId: PLAIN.endpoint },
    })
    if (name.startsWith('User')) vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const error = await page.ask()
    expect(error).toMatchObject({ name: 'ResendCodeError', triggerMessage: null })
    expect(`${inspect(error, { depth: 9 })} ${JSON.stringify(error)}`.toLowerCase()).not.toContain(word)
  }
})

test('the request itself carries every value', async () => {
  const page = openPage({
    username: SECRETS.username,
    secretHash: () => SECRETS.secretHash,
    userContextData: async () => ({ encodedData: SECRETS.encodedData, ipAddress: SECRETS.ipAddress }),
    clientMetadata: { source: SECRETS.metadata },
    analyticsMetadata: { analyticsEndpointId: SECRETS.endpoint },
  })
  await page.tap()
  expect(page.send.mock.calls[0]![0]).toEqual({
    username: SECRETS.username,
    secretHash: SECRETS.secretHash,
    userContextData: { encodedData: SECRETS.encodedData, ipAddress: SECRETS.ipAddress },
    clientMetadata: { source: SECRETS.metadata },
    analyticsMetadata: { analyticsEndpointId: SECRETS.endpoint },
  })
})
