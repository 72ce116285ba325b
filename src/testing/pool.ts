import type { Clock } from '../core/clock.js'
import { createDirectory, type Directory, type UserRecord } from './directory.js'
import { parseUrl } from './endpoints.js'
import { createHourlyLimit, type HourlyLimit } from './limits.js'
import type { CognitoEmulatorOptions, EmulatorClient } from './options.js'
import { createOutbox, type OutboxStore } from './outbox.js'
import { problem } from './problem.js'
import { sixDigits } from './random.js'
import { systemClock } from './systemClock.js'
import { createUsers, type EmulatedUsers } from './users.js'

/** All that the operations work on: the options, completed, and the state. */
export interface Pool {
  readonly region: string
  readonly userPoolId: string
  readonly clock: Clock
  readonly clients: readonly EmulatorClient[]
  /** Origin of the links. */
  readonly domain: string
  readonly options: CognitoEmulatorOptions
  readonly usernameAttributes: readonly ('email' | 'phone_number')[]
  readonly autoVerifiedAttributes: readonly ('email' | 'phone_number')[]
  readonly users: Directory
  /** The same, as a test sees them. */
  readonly publicUsers: EmulatedUsers
  readonly outbox: OutboxStore
  readonly resends: HourlyLimit
  readonly confirmations: HourlyLimit
  /** ForgotPassword and ConfirmForgotPassword together. */
  readonly passwordResets: HourlyLimit
  readonly nextCode: (previous: string | undefined) => string
}

/** A pool with nobody in it but the users of the options. */
export function createPool(options: CognitoEmulatorOptions): Pool {
  const { clock = systemClock, region = 'us-east-1', usernameAttributes = [], caseSensitive = false } = options
  const clients = options.clients ?? [{ clientId: '1example23456789' }]
  if (clients.length === 0) {
    const why = 'Each request names the app client it comes from.'
    throw problem('createCognitoEmulator({ clients: [] }) was called.', why, "Give one, such as { clientId: 'test' }.")
  }
  const domain = options.domain ?? `example.auth.${region}.amazoncognito.com`
  const users = createDirectory({ caseSensitive, usernameAttributes, now: () => clock.now() })
  const pool: Pool = {
    region,
    userPoolId: options.userPoolId ?? `${region}_Example01`,
    clock,
    clients,
    domain: parseUrl(domain.includes('://') ? domain : `https://${domain}`, 'domain').origin,
    options,
    usernameAttributes,
    autoVerifiedAttributes: options.autoVerifiedAttributes ?? ['email', 'phone_number'],
    users,
    publicUsers: createUsers(users),
    outbox: createOutbox((username) => users.find(username)?.username),
    resends: createHourlyLimit(clock, options.limits?.resends ?? 5),
    confirmations: createHourlyLimit(clock, options.limits?.confirmations ?? 15),
    passwordResets: createHourlyLimit(clock, options.limits?.passwordResets ?? 5),
    nextCode: options.nextCode ?? sixDigits,
  }
  seed(pool)
  return pool
}

/** Back to the state it was created in. */
export function resetPool(pool: Pool): void {
  pool.users.clear()
  pool.outbox.clear()
  pool.resends.clear()
  pool.confirmations.clear()
  pool.passwordResets.clear()
  seed(pool)
}

function seed({ options, publicUsers }: Pool): void {
  for (const user of options.users ?? []) publicUsers.add(user)
}

/** A user's name in the pool: where people sign in with an address or number it gives each the sub for one. */
export function poolName({ usernameAttributes }: Pool, user: UserRecord): string {
  return usernameAttributes.length > 0 ? user.sub : user.username
}
