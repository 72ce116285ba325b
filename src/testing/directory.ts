import { uuid } from './random.js'
import type { UserSeed } from './options.js'
import { checkOptions } from './checks.js'
import { userRules } from './checkEmulatorOptions.js'
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

/** The same, as the operations change it. */
export type UserRecord = { -readonly [Member in keyof EmulatedUser]: EmulatedUser[Member] }

/** The pool's users. */
export interface EmulatedUsers {
  /** All users, oldest first. */
  list(): readonly EmulatedUser[]
  /** One user, by username, address that people sign in with, or sub. */
  get(username: string): EmulatedUser | undefined
  /** Adds a user without sending anything. @throws Error when the name is taken */
  add(seed: UserSeed): EmulatedUser
  /** Confirms a user as an administrator or another device would. @throws Error when there is none */
  confirm(username: string): EmulatedUser
}

/** The users, as the operations see them. */
export interface Directory {
  readonly publicView: EmulatedUsers
  find(username: string): UserRecord | undefined
  create(username: string, attributes: Readonly<Record<string, string>>): UserRecord
  clear(): void
}

/** How names are read. */
export interface DirectoryOptions {
  readonly caseSensitive: boolean
  readonly usernameAttributes: readonly string[]
  readonly now: () => number
}

/** What an address and a number look like where a username must be one. */
export const usernameFormats = { email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, phone_number: /^\+\d{1,15}$/ } as const

/** An empty directory. */
export function createDirectory({ caseSensitive, usernameAttributes, now }: DirectoryOptions): Directory {
  const users: UserRecord[] = []
  const fold = (name: string) => (caseSensitive ? name : name.toLowerCase())

  function find(username: string): UserRecord | undefined {
    const name = fold(username)
    return users.find(
      (user) =>
        fold(user.username) === name ||
        user.sub === username ||
        usernameAttributes.some((attribute) => name && fold(user.attributes[attribute] ?? '') === name),
    )
  }

  function create(username: string, given: Readonly<Record<string, string>>): UserRecord {
    const attributes = { ...given }
    for (const attribute of usernameAttributes) {
      const format = usernameFormats[attribute as keyof typeof usernameFormats]
      if (format.test(username)) attributes[attribute] = username
    }
    const user: UserRecord = {
      username,
      sub: uuid(),
      status: 'UNCONFIRMED',
      enabled: true,
      attributes,
      createdAt: now(),
      code: undefined,
      passwordCode: undefined,
    }
    users.push(user)
    return user
  }

  const copy = (user: UserRecord): EmulatedUser => ({ ...user, attributes: { ...user.attributes } })

  return {
    find,
    create,
    clear: () => void users.splice(0),
    publicView: {
      list: () => users.map(copy),
      get(username) {
        checkName('users.get()', username)
        const user = find(username)
        return user && copy(user)
      },
      add(seed) {
        checkOptions('users.add()', seed, userRules)
        const { username, email, phoneNumber, status, enabled, sub } = seed
        if (find(username)) {
          const why = 'A pool has each name once.'
          throw problem(
            `users.add() was given "${username}", which exists.`,
            why,
            'Call reset() first, or give another name.',
          )
        }
        const user = create(username, {
          ...(email === undefined ? {} : { email }),
          ...(phoneNumber === undefined ? {} : { phone_number: phoneNumber }),
        })
        Object.assign(user, { enabled: enabled ?? true, sub: sub ?? user.sub })
        if (status === 'CONFIRMED') confirmUser(user)
        return copy(user)
      },
      confirm(username) {
        checkName('users.confirm()', username)
        const user = find(username)
        if (!user) {
          const remedy = 'Add the user with users.add() or sign up first.'
          throw problem(`users.confirm() was given "${username}".`, 'The pool has no such user.', remedy)
        }
        confirmUser(user)
        return copy(user)
      },
    },
  }
}

function checkName(where: string, username: string): void {
  if (typeof username === 'string') return
  throw problem(`${where} was given ${String(username)}.`, 'Users are found by name.', 'Give the username as a string.')
}

/** Confirms: the code is spent by it, and what it was sent to is verified; all that the user has, where no code was. */
export function confirmUser(user: UserRecord, attribute?: 'email' | 'phone_number'): void {
  const verified = (attribute ? [attribute] : ['email', 'phone_number']).filter((name) => user.attributes[name])
  user.status = 'CONFIRMED'
  user.code = undefined
  user.attributes = { ...user.attributes, ...Object.fromEntries(verified.map((name) => [`${name}_verified`, 'true'])) }
}
