import type { Clock } from '../core/clock.js'
import type { Delivery } from '../core/delivery.js'
import type { ResendCodeError } from '../core/error.js'
import type { CooldownPolicy } from '../core/policy.js'
import type { StorageAdapter } from '../core/storage.js'
import type { StorageKind } from '../browser/storage.js'
import type { ResendRequest } from '../cognito/request.js'
import type { ResendTransport } from '../cognito/transport.js'
import type { CodeDeliveryDetails } from '../cognito/codeDeliveryDetails.js'
import type { ResendCodeLabelOptions } from '../locales/labels.js'
import type { CognitoUserPoolLike } from '../transports/userPool.js'
import type { ResendCodeEvent } from './events.js'

/** What a request member's function is called with. */
export interface RequestContext {
  /** Which resend of the hour this is, from 1. */
  readonly attempt: number
  /** The `locale` option, for a message in the person's language. */
  readonly locale: string | undefined
}

/** A request member: a value, or a function that makes it for each send and may be async. */
export type PerSend<T> = T | ((context: RequestContext) => T | Promise<T>)

/** How sends are carried and paced: what an app sets once, on `ResendCodeProvider`, or on each hook and button. */
export interface ResendCodeSettings {
  /** The app's `CognitoUserPool` of amazon-cognito-identity-js. Give this or `transport`, not both. */
  readonly userPool?: CognitoUserPoolLike | undefined
  /** What carries requests, such as `fetchTransport({ clientId, region })`. Give this or `userPool`, not both. */
  readonly transport?: ResendTransport | undefined
  /** How sends are paced. @default the transport's policy, else `defaultPolicy` */
  readonly policy?: CooldownPolicy | undefined
  /**
   * Where cooldowns live over reloads and tabs. An adapter is kept from the first render on.
   * @default 'local'
   */
  readonly storage?: StorageKind | StorageAdapter | undefined
  /** Where the time comes from. @default the page's own */
  readonly clock?: Clock | undefined
  /** How long a reply may take, ms; Cognito may run a trigger three times for 5 s each. @default 20_000 */
  readonly timeoutMs?: number | undefined
  /** Whether usernames that differ only in case are different users, as in a case-sensitive pool. @default false */
  readonly caseSensitive?: boolean | undefined
  /**
   * Whether sent, unknown user and already confirmed look the same. Cosmetic in a browser: what protects is the app
   * client's PreventUserExistenceErrors. @default false, unless the transport's backend conceals
   */
  readonly concealUserExistence?: boolean | undefined
  /** A BCP 47 tag for numbers and times, passed on to request members. @default 'en' */
  readonly locale?: string | undefined
  /** Whether the message holds a code or a link. @default 'code' */
  readonly verification?: 'code' | 'link' | undefined
  /** Words that replace the button's own, one by one. @default English */
  readonly labels?: ResendCodeLabelOptions | undefined
  /**
   * Whether people read a Lambda trigger's own words when it refuses a send, as plain text of at most 300 characters.
   * A function may change them, or return null to show the package's sentence. @default false
   */
  readonly showTriggerMessage?: boolean | ((text: string) => string | null) | undefined
  /** Told of every step, for product analytics. Nothing in it is sensitive. */
  readonly onEvent?: ((event: ResendCodeEvent) => void) | undefined
}

/** The optional members of the request, each with the service's own caveats; mapped, so that editors show them here too. */
export type PerSendMembers = {
  [Member in keyof Omit<ResendRequest, 'username'>]: PerSend<ResendRequest[Member]>
}

/** What `useResendConfirmationCode` takes. */
export interface ResendConfirmationCodeOptions extends ResendCodeSettings, PerSendMembers {
  /** Who signed up, as {@link ResendRequest.username}. While it is empty nothing can be sent. */
  readonly username: ResendRequest['username'] | null | undefined
  /** The `CodeDeliveryDetails` that sign-up returned: shows where the first message went and starts its cooldown. */
  readonly initialDelivery?: CodeDeliveryDetails | Delivery | null | undefined
  /**
   * When sign-up sent its message, epoch ms. A page that keeps `initialDelivery` over reloads keeps this with it: without
   * it, each load that knows nothing of the user counts it as sent just then. With `storage: 'none'` that is every
   * load; else one that comes a minute after the confirmation, or a day after the last message. @default the first time the page shows the user
   */
  readonly initialSentAt?: number | null | undefined
  /** The address the person typed, shown whole in place of Cognito's mask; never stored. */
  readonly destination?: string | undefined
  /** A message was sent. Called once, where it was asked for. */
  readonly onSent?: ((delivery: Delivery | null) => void) | undefined
  /** The user turned out to be confirmed already. Called once, where it was asked for. */
  readonly onConfirmed?: (() => void) | undefined
  /** An attempt failed. Called once, where it was asked for. */
  readonly onError?: ((error: ResendCodeError) => void) | undefined
  /** A cooldown that this page watched has ended. Called once for a page. */
  readonly onReady?: (() => void) | undefined
}
