import type { Clock } from '../core/clock.js'
import type { CustomMessage } from './customMessage.js'

/** An app client of the emulated pool. */
export interface EmulatorClient {
  /** Its id: letters, digits, `_` and `+`. */
  readonly clientId: string
  /** Its secret. With one, each request must carry a `SecretHash`; without, none may. */
  readonly clientSecret?: string | undefined
  /**
   * `ENABLED` answers for an unknown or disabled user with a simulated delivery, `LEGACY` with an error.
   * @default 'LEGACY', as in the API; the console's default is ENABLED
   */
  readonly preventUserExistenceErrors?: 'ENABLED' | 'LEGACY' | undefined
}

/** A user to start with. */
export interface UserSeed {
  /** The name to sign in with; in a pool with `usernameAttributes` an e-mail address or phone number. */
  readonly username: string
  /**
   * The user's e-mail address. Without an address or number nothing can be sent, and a resend is refused as
   * NotAuthorizedException. @default the username, where it is an e-mail address that people sign in with
   */
  readonly email?: string | undefined
  /** The user's number in E.164, such as `+12065550100`. @default the username, where it is a number that people sign in with */
  readonly phoneNumber?: string | undefined
  /** Whether the user has confirmed. @default 'UNCONFIRMED' */
  readonly status?: 'UNCONFIRMED' | 'CONFIRMED' | undefined
  /** Whether an administrator has not disabled the user. @default true */
  readonly enabled?: boolean | undefined
  /** The user's permanent id. @default a random UUID */
  readonly sub?: string | undefined
}

/** What a password must have. Source for the defaults: the pool that the console makes. */
export interface PasswordPolicy {
  /** How many characters it has at least. @default 8 */
  readonly minimumLength?: number | undefined
  /** Whether it needs a small letter. @default true */
  readonly requireLowercase?: boolean | undefined
  /** Whether it needs a capital letter. @default true */
  readonly requireUppercase?: boolean | undefined
  /** Whether it needs a digit. @default true */
  readonly requireNumbers?: boolean | undefined
  /** Whether it needs a special character. @default true */
  readonly requireSymbols?: boolean | undefined
}

/** What {@link createCognitoEmulator} takes. */
export interface CognitoEmulatorOptions {
  /** The pool's app clients. @default one without a secret: `'1example23456789'` */
  readonly clients?: readonly EmulatorClient[] | undefined
  /** Where the time comes from: codes, limits, latency. @default this machine's time */
  readonly clock?: Clock | undefined
  /** The pool's region. @default 'us-east-1' */
  readonly region?: string | undefined
  /** The pool's id, in the region. @default `<region>_Example01` */
  readonly userPoolId?: string | undefined
  /** One more URL to answer at, such as a proxy's. @default none beyond the service's own in the region */
  readonly endpoint?: string | undefined
  /** Where links point: a host, or an origin with its scheme. @default `example.auth.<region>.amazoncognito.com` */
  readonly domain?: string | undefined
  /** What confirms an e-mail address; an SMS carries a code in any case. @default 'code' */
  readonly verification?: 'code' | 'link' | undefined
  /** What people sign in with instead of a username of their own. @default [] (any username) */
  readonly usernameAttributes?: readonly ('email' | 'phone_number')[] | undefined
  /** What the pool sends codes to. With both, a user who has a number gets an SMS. @default ['email', 'phone_number'] */
  readonly autoVerifiedAttributes?: readonly ('email' | 'phone_number')[] | undefined
  /** Whether `Jane` and `jane` are two users. @default false */
  readonly caseSensitive?: boolean | undefined
  /** What SignUp asks of a password. */
  readonly passwordPolicy?: PasswordPolicy | undefined
  /** The pool's CustomMessage trigger. @default none */
  readonly customMessage?: CustomMessage | undefined
  /** Users to start with, also after `reset()`. @default [] */
  readonly users?: readonly UserSeed[] | undefined
  /**
   * How many of each a user has in a rolling hour.
   *
   * @see https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html
   */
  readonly limits?:
    | {
        /** ResendConfirmationCode. @default 5 */
        readonly resends?: number | undefined
        /** ConfirmSignUp. @default 15 */
        readonly confirmations?: number | undefined
        /** ForgotPassword and ConfirmForgotPassword together; the service allows 5 to 20, by risk. @default 5 */
        readonly passwordResets?: number | undefined
      }
    | undefined
  /** The next code, for pages that must look the same each time. @default six random digits, never twice the same in a row */
  readonly nextCode?: ((previous: string | undefined) => string) | undefined
  /** What `emulator.fetch` calls for other URLs. @default none: it rejects */
  readonly passthrough?: typeof globalThis.fetch | undefined
}
