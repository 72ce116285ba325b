import type { Pool } from './pool.js'
import { ServiceError } from './serviceErrors.js'

/** Throws InvalidPasswordException when a password is not what the pool asks for. */
export function checkPassword(pool: Pool, password: string): void {
  const policy = pool.options.passwordPolicy ?? {}
  const rules: readonly (readonly [boolean, string])[] = [
    [password.length >= (policy.minimumLength ?? 8), 'Password not long enough'],
    [!(policy.requireLowercase ?? true) || /[a-z]/.test(password), 'Password must have lowercase characters'],
    [!(policy.requireUppercase ?? true) || /[A-Z]/.test(password), 'Password must have uppercase characters'],
    [!(policy.requireNumbers ?? true) || /[0-9]/.test(password), 'Password must have numeric characters'],
    [!(policy.requireSymbols ?? true) || /[^A-Za-z0-9]/.test(password), 'Password must have symbol characters'],
  ]
  const broken = rules.find(([holds]) => !holds)
  if (!broken) return
  throw new ServiceError('InvalidPasswordException', `Password did not conform with policy: ${broken[1]}`)
}
