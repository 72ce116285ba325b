import { uuid } from './random.js'
import { ServiceError } from './serviceErrors.js'
import type { EmulatedUser } from './users.js'

/** A user as the operations change it. */
export type UserRecord = { -readonly [Member in keyof EmulatedUser]: EmulatedUser[Member] }

/** The users, as the operations see them. */
export interface Directory {
  /** All, oldest first. */
  readonly list: readonly UserRecord[]
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

  return { list: users, find, create, clear: () => void users.splice(0) }
}

/** Confirms: the code is spent by it, and what it was sent to is verified; all that the user has, where no code was. */
export function confirmUser(user: UserRecord, attribute?: 'email' | 'phone_number'): void {
  const verified = (attribute ? [attribute] : ['email', 'phone_number']).filter((name) => user.attributes[name])
  user.status = 'CONFIRMED'
  user.code = undefined
  user.attributes = { ...user.attributes, ...Object.fromEntries(verified.map((name) => [`${name}_verified`, 'true'])) }
}

/** What the service says of who is not there, or disabled. */
export function notEnabled(user: UserRecord | undefined): ServiceError {
  return user
    ? new ServiceError('NotAuthorizedException', 'User is disabled.')
    : new ServiceError('UserNotFoundException')
}
