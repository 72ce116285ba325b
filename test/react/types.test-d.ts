import type { CognitoUserPool } from 'amazon-cognito-identity-js'
import { expectTypeOf } from 'vitest'
import {
  useResendConfirmationCode,
  type Cooldown,
  type Delivery,
  type ResendCodeError,
  type ResendConfirmationCodeOptions,
  type ResendRequest,
  type ResendSendOptions,
  type ResendTransport,
  type TransportChanges,
} from '../../src/index.js'

declare const userPool: CognitoUserPool
declare const transport: ResendTransport
declare const amplify: { destination?: string; deliveryMedium?: 'EMAIL' | 'SMS' | 'PHONE'; attributeName?: string }

export function Page() {
  const result = useResendConfirmationCode({ username: 'ada', userPool })

  // A status tells the rest.
  if (result.status === 'cooldown') {
    expectTypeOf(result.cooldown).toEqualTypeOf<Cooldown>()
    expectTypeOf(result.canResend).toEqualTypeOf<false>()
    expectTypeOf(result.error).toEqualTypeOf<ResendCodeError | null>()
  } else {
    expectTypeOf(result.cooldown).toEqualTypeOf<null>()
  }
  if (result.status === 'error') {
    expectTypeOf(result.error).toEqualTypeOf<ResendCodeError>()
    expectTypeOf(result.canResend).toEqualTypeOf<true>()
  }
  if (result.status === 'pending' || result.status === 'confirmed') {
    expectTypeOf(result.error).toEqualTypeOf<null>()
    expectTypeOf(result.canResend).toEqualTypeOf<false>()
  }
  if (result.error === null) expectTypeOf(result.status).toEqualTypeOf<'idle' | 'pending' | 'cooldown' | 'confirmed'>()
  expectTypeOf(result.status).toEqualTypeOf<'idle' | 'pending' | 'cooldown' | 'error' | 'confirmed'>()
  expectTypeOf(result.delivery).toEqualTypeOf<Delivery | null>()

  // It is safe as a handler.
  expectTypeOf(result.resend).toExtend<(event: MouseEvent) => void>()
  expectTypeOf(result.getTriggerProps().onClick).toExtend<(event: MouseEvent) => void>()
  expectTypeOf(result.resendAsync).returns.resolves.toEqualTypeOf<
    { readonly type: 'sent'; readonly delivery: Delivery | null } | { readonly type: 'confirmed' }
  >()

  // What the library and Amplify return fits as it is, also where it may be missing.
  expectTypeOf(userPool).toExtend<NonNullable<ResendConfirmationCodeOptions['userPool']>>()
  type Result = NonNullable<Parameters<Parameters<CognitoUserPool['signUp']>[4]>[1]>
  expectTypeOf<Result['codeDeliveryDetails']>().toExtend<ResendConfirmationCodeOptions['initialDelivery']>()
  useResendConfirmationCode({ username: null, transport, initialDelivery: undefined, initialSentAt: 1768478400000 })
  useResendConfirmationCode({ username: undefined, transport, initialDelivery: amplify })

  // Request members are values, functions, or async functions.
  useResendConfirmationCode({
    username: 'ada',
    clientMetadata: ({ attempt, locale }) => ({ attempt: String(attempt), locale: locale ?? 'en' }),
    secretHash: async () => 'aGFzaA==',
    userContextData: { encodedData: 'x', ipAddress: undefined },
    analyticsMetadata: () => undefined,
  })

  // @ts-expect-error a username is needed, if only as null
  useResendConfirmationCode({ transport })
  // @ts-expect-error a username is a string
  useResendConfirmationCode({ username: 7, transport })
  // @ts-expect-error metadata holds strings
  useResendConfirmationCode({ username: 'ada', clientMetadata: { attempt: 1 } })
  // @ts-expect-error a hash is a string
  useResendConfirmationCode({ username: 'ada', secretHash: () => 1 })
  // @ts-expect-error a deadline is a number, not a Date
  useResendConfirmationCode({ username: 'ada', initialSentAt: new Date() })
  // @ts-expect-error no such storage
  useResendConfirmationCode({ username: 'ada', storage: 'cookie' })
  // @ts-expect-error a storage must be able to forget
  useResendConfirmationCode({ username: 'ada', storage: { getItem: () => null, setItem: () => undefined } })
  // @ts-expect-error a transport has a scope
  useResendConfirmationCode({ username: 'ada', transport: { send: async () => undefined } })
  // @ts-expect-error no such option
  useResendConfirmationCode({ username: 'ada', transport, cooldown: 30 })
}

// A transport of one's own names what it is called with.
export class OwnTransport implements ResendTransport {
  readonly scope = 'https://api.example.com'
  send({ username }: ResendRequest, { signal }: ResendSendOptions): Promise<Delivery | undefined> {
    return fetch(this.scope, { method: 'POST', body: username, signal }).then(() => undefined)
  }
  with(changes: TransportChanges): ResendTransport {
    return Object.assign(new OwnTransport(), changes)
  }
}
