import {
  bool,
  callable,
  checkOptions,
  count,
  list,
  listOf,
  object,
  oneOf,
  text,
  withFunctions,
  type Rules,
} from './checks.js'
import { isClientId } from './constraints.js'
import type { CognitoEmulatorOptions, EmulatorClient, PasswordPolicy } from './options.js'

const attributes = listOf(oneOf('email', 'phone_number'))

/** What the emulator's options must be. */
export const emulatorRules: Rules<CognitoEmulatorOptions> = {
  clients: list,
  clock: withFunctions('a clock, such as createTestClock()', 'now', 'setTimeout', 'clearTimeout'),
  region: text,
  userPoolId: text,
  endpoint: text,
  domain: text,
  verification: oneOf('code', 'link'),
  usernameAttributes: attributes,
  autoVerifiedAttributes: attributes,
  caseSensitive: bool,
  passwordPolicy: object,
  customMessage: callable,
  users: list,
  limits: object,
  nextCode: callable,
  passthrough: callable,
}

const client: Rules<EmulatorClient> = {
  clientId: { wanted: 'letters, digits, "_" and "+", at most 128', holds: isClientId, required: true },
  clientSecret: text,
  preventUserExistenceErrors: oneOf('ENABLED', 'LEGACY'),
}

const limits: Rules<NonNullable<CognitoEmulatorOptions['limits']>> = {
  resends: count,
  confirmations: count,
  passwordResets: count,
}

const passwordPolicy: Rules<PasswordPolicy> = {
  minimumLength: count,
  requireLowercase: bool,
  requireUppercase: bool,
  requireNumbers: bool,
  requireSymbols: bool,
}

/** Throws where an option is not what it must be; the users are looked at as they are added. */
export function checkEmulatorOptions(options: CognitoEmulatorOptions): void {
  const where = 'createCognitoEmulator()'
  checkOptions(where, options, emulatorRules)
  for (const each of options.clients ?? []) checkOptions(`${where}, in \`clients\`,`, each, client)
  checkOptions(`${where}, in \`limits\`,`, options.limits ?? {}, limits)
  checkOptions(`${where}, in \`passwordPolicy\`,`, options.passwordPolicy ?? {}, passwordPolicy)
}
