import { describe, expect, it } from 'vitest'
import {
  createCognitoEmulator,
  createTestClock,
  interceptFetch,
  type CognitoEmulatorOptions,
  type UserSeed,
} from '../../src/testing/index.js'
import { cognitoHandlers } from '../../src/testing/msw.js'
import { startCognitoServer } from '../../src/testing/node.js'
import { renderWithCognito } from '../../src/testing/react.js'

/** As JavaScript calls it: with anything. */
const loose = <Result,>(call: (...given: never[]) => Result) => call as unknown as (...given: unknown[]) => Result

/** What is told: the package, what happened, why it matters and what to do. */
const told = (...words: readonly string[]) =>
  new RegExp(`^react-cognito-resend-code/testing: .*${words.join('.*\\. .*')}.*\\.$`)

describe('the emulator’s options', () => {
  const create = loose(createCognitoEmulator)
  it.each<[unknown, ...string[]]>([
    [null, 'null', 'Give an object'],
    ['jane', '"jane"', 'Give an object'],
    [{ usernameAtributes: ['email'] }, '`usernameAtributes`', 'usernameAttributes'],
    [{ verification: 'links' }, '"links" as `verification`', "'code' or 'link'"],
    [{ usernameAttributes: 'email' }, '"email" as `usernameAttributes`', 'an array of'],
    [{ autoVerifiedAttributes: ['phone'] }, '`autoVerifiedAttributes`', "'phone_number'"],
    [{ clock: Date }, '`clock`', 'createTestClock'],
    [{ clients: { clientId: 'a' } }, 'object as `clients`', 'an array'],
    [{ clients: ['a'] }, 'in `clients`, was given "a"', 'Give an object'],
    [{ clients: [{ clientID: 'a' }] }, 'in `clients`, was given `clientID`', 'clientId'],
    [{ clients: [{}] }, 'undefined as `clientId`', 'letters, digits'],
    [{ clients: [{ clientId: 'test-client' }] }, '"test-client" as `clientId`', 'letters, digits'],
    [{ clients: [{ clientId: 'a', preventUserExistenceErrors: true }] }, 'preventUserExistenceErrors', "'ENABLED'"],
    [{ limits: { resend: 3 } }, 'in `limits`, was given `resend`', 'resends'],
    [{ passwordPolicy: { minimumLength: '8' } }, '"8" as `minimumLength`', 'a number'],
    [{ users: { username: 'jane' } }, 'object as `users`', 'an array'],
    [{ users: ['jane'] }, 'users.add\\(\\) was given "jane"', 'Give an object'],
    [{ users: [{ name: 'jane' }] }, 'users.add\\(\\) was given `name`', 'username'],
    [{ users: [{ email: 'jane@example.com' }] }, 'undefined as `username`', 'a string'],
    [{ users: [{ username: 'jane', status: 'confirmed' }] }, '"confirmed" as `status`', "'CONFIRMED'"],
  ])('%j', (options, ...words) => {
    expect(() => create(options)).toThrow(told(...words))
  })

  it('may be undefined', () => {
    const options = { clients: undefined, users: undefined, limits: { resends: undefined }, passwordPolicy: undefined }
    expect(createCognitoEmulator(options).users.list()).toEqual([])
  })
})

describe('faults', () => {
  const emulator = createCognitoEmulator()
  it.each<[unknown[], ...string[]]>([
    [[], 'undefined', "an error's name"],
    [['lost-reply'], '"lost-reply"', "type: 'lost-reply'"],
    [['LimitExceeded'], '"LimitExceeded"', '"LimitExceededException"'],
    [[{ type: 'error' }], 'undefined as `name`', 'a string'],
    [[{ type: 'error', name: 'XException', status: 204 }], '`status`', 'from 200 to 599'],
    [[{ type: 'latency' }], 'undefined as `ms`', 'a number'],
    [[{ type: 'latency', ms: 5, timer: 'wall' }], '"wall" as `timer`', "'real'"],
    [[{ type: 'lost-reply' }], 'undefined as `sent`', 'true or false'],
    [[{ type: 'malformed-reply', reply: 'html' }], '"html" as `reply`', "'html-200'"],
    [[{ type: 'no-answer', send: true }], '`send`', 'sent'],
    [['InternalErrorException', { operation: 'Resend' }], '"Resend" as `operation`', "'ResendConfirmationCode'"],
    [['InternalErrorException', { time: 2 }], '`time`', 'times'],
    [['CodeMismatchException'], 'no operation', "operation: 'ConfirmSignUp'"],
    [['UsernameExistsException'], 'no operation', "operation: 'SignUp'"],
  ])('%j', (given, ...words) => {
    expect(() => loose(emulator.failNext)(...given)).toThrow(told(...words))
    if (!JSON.stringify(given).includes('time"'))
      expect(() => loose(emulator.setFault)(...given)).toThrow(told(...words))
  })

  it('of another operation’s are taken where the operation is named', () => {
    emulator.failNext('CodeMismatchException', { operation: 'ConfirmSignUp' })
    emulator.failNext('CodeMismatchException', { operation: 'ResendConfirmationCode' })
  })

  it.each(['InternalFailure', 'ServiceUnavailable', 'NewException'])('may be %s, which nobody knows here', (name) => {
    emulator.failNext(name)
  })
})

describe('users', () => {
  const { users } = createCognitoEmulator({ usernameAttributes: ['email', 'phone_number'] })
  it('are named', () => {
    users.add({ username: 'jane@example.com' })
    expect(() => loose((name: string) => users.confirm(name))()).toThrow(
      told('users.confirm\\(\\) was given undefined', 'username'),
    )
    expect(() => loose((name: string) => users.get(name))()).toThrow(
      told('users.get\\(\\) was given undefined', 'username'),
    )
    expect(() => loose((seed: UserSeed) => users.add(seed))()).toThrow(
      told('users.add\\(\\) was given undefined', 'Give an object'),
    )
    expect(users.get('')).toBeUndefined()
  })
})

it('a link must be there to be followed', async () => {
  const { followLink } = createCognitoEmulator()
  await expect(loose(followLink)(undefined)).rejects.toThrow(
    told('followLink\\(\\) was given undefined', "verification: 'link'"),
  )
})

it('an emulator must be given to what answers for it', async () => {
  expect(() => void cognitoHandlers(undefined as never)).toThrow(
    told('cognitoHandlers\\(\\)', 'createCognitoEmulator\\(\\)'),
  )
  expect(() => interceptFetch({} as never)).toThrow(told('interceptFetch\\(\\)', 'createCognitoEmulator\\(\\)'))
  await expect(loose(startCognitoServer)({ port: 0 })).rejects.toThrow(
    told('startCognitoServer\\(\\)', 'createCognitoEmulator\\(\\)'),
  )
})

it('a clock takes options', () => {
  expect(() => loose(createTestClock)(5)).toThrow(told('createTestClock\\(\\) was given 5', 'Give an object'))
})

it.each<[unknown, ...string[]]>([
  [{ users: [] }, '`users`', 'Put it in `pool`'],
  [{ pool: { clock: createTestClock() } }, '`clock`', 'beside `pool`'],
  [{ client: {} }, '`client`', 'queryClient'],
  [{ emulator: {} }, '`emulator`', 'createCognitoEmulator'],
  [{ clock: { now: Date.now } }, '`clock`', 'createTestClock'],
])('renderWithCognito: %j', (options, ...words) => {
  expect(() => loose(renderWithCognito)(null, options)).toThrow(told(...words))
})

it('a pool’s options may have a clock that is undefined', () => {
  expect(renderWithCognito(null, { pool: { clock: undefined } as CognitoEmulatorOptions }).emulator.requests).toEqual(
    [],
  )
})

it('says where the runtime has no Request, as in Jest’s jsdom', () => {
  const { Request } = globalThis
  Reflect.deleteProperty(globalThis, 'Request')
  try {
    expect(() => createCognitoEmulator()).toThrow(told('no `Request`', 'jest-fixed-jsdom'))
  } finally {
    globalThis.Request = Request
  }
})
