import { bool, checkOptions, oneOf, text, type Rules } from './checks.js'
import { confirmUser, type Directory, type UserRecord } from './directory.js'
import type { UserSeed } from './options.js'
import { problem } from './problem.js'

/** A user as the emulator shows it: a copy, taken when it was asked for. */
export interface EmulatedUser {
  /** The name the user signed up with. */
  readonly username: string
  /** The user's permanent id, accepted as a username too. */
  readonly sub: string
  /** Whether the user has confirmed. */
  readonly status: 'UNCONFIRMED' | 'CONFIRMED'
  /** Whether an administrator has not disabled the user. */
  readonly enabled: boolean
  /**
   * Attributes by the service's names: `email`, `phone_number` and whatever sign-up gave; `email_verified` or
   * `phone_number_verified` is `'true'` once confirmed.
   */
  readonly attributes: Readonly<Record<string, string>>
  /** When the user was created, epoch ms. */
  readonly createdAt: number
  /** The newest code, which alone is valid, whether expired or not; undefined before the first and after confirming. */
  readonly code: { readonly value: string; readonly sentAt: number } | undefined
  /** The newest code for a new password, whether expired or not; undefined before the first and after its use. */
  readonly passwordCode: { readonly value: string; readonly sentAt: number } | undefined
}

/** The pool's users. */
export interface EmulatedUsers {
  /** All users, oldest first. */
  list(): readonly EmulatedUser[]
  /** One user, by username, address that people sign in with, or sub. */
  get(username: string): EmulatedUser | undefined
  /** Adds a user without sending anything. @throws Error for a wrong seed, or a name that is taken */
  add(seed: UserSeed): EmulatedUser
  /** Confirms a user as an administrator or another device would. @throws Error when there is none */
  confirm(username: string): EmulatedUser
}

const seedRules: Rules<UserSeed> = {
  username: { ...text, required: true },
  email: text,
  phoneNumber: text,
  status: oneOf('UNCONFIRMED', 'CONFIRMED'),
  enabled: bool,
  sub: text,
}

const copy = (user: UserRecord): EmulatedUser => ({ ...user, attributes: { ...user.attributes } })

/** The users of a directory, for a test. */
export function createUsers(directory: Directory): EmulatedUsers {
  return {
    list: () => directory.list.map(copy),
    get(username) {
      checkName('users.get()', username)
      const user = directory.find(username)
      return user && copy(user)
    },
    add(seed) {
      checkOptions('users.add()', seed, seedRules)
      const { username, email, phoneNumber, status, enabled, sub } = seed
      if (directory.find(username)) {
        const why = 'A pool has each name once.'
        throw problem(
          `users.add() was given "${username}", which exists.`,
          why,
          'Call reset() first, or give another name.',
        )
      }
      const user = directory.create(username, {
        ...(email === undefined ? {} : { email }),
        ...(phoneNumber === undefined ? {} : { phone_number: phoneNumber }),
      })
      Object.assign(user, { enabled: enabled ?? true, sub: sub ?? user.sub })
      if (status === 'CONFIRMED') confirmUser(user)
      return copy(user)
    },
    confirm(username) {
      checkName('users.confirm()', username)
      const user = directory.find(username)
      if (!user) {
        const remedy = 'Add the user with users.add() or sign up first.'
        throw problem(`users.confirm() was given "${username}".`, 'The pool has no such user.', remedy)
      }
      confirmUser(user)
      return copy(user)
    },
  }
}

function checkName(where: string, username: string): void {
  if (typeof username === 'string') return
  throw problem(`${where} was given ${String(username)}.`, 'Users are found by name.', 'Give the username as a string.')
}
