import { defined } from './defined.js'
import type { ResendCodeSettings } from './options.js'
import { wrongUse } from './wrongUse.js'

/**
 * The nearer settings over the farther, key by key; undefined is "not given". A nearer transport or pool replaces the
 * farther one, whichever of the two that is.
 *
 * @throws Error when one level gives both a transport and a pool
 */
export function mergeSettings<Near extends ResendCodeSettings>(far: ResendCodeSettings, near: Near): Near {
  const { transport, userPool } = Object(near) as Near
  if (transport && userPool)
    throw wrongUse(
      'got both userPool and transport.',
      () =>
        process.env.NODE_ENV !== 'production' &&
        ` Two ways to send could send twice, so none is chosen. Give one:

  useResendConfirmationCode({ username, userPool })
  // or
  useResendConfirmationCode({ username, transport })
`,
    )
  const carrier = (transport || userPool) && { transport: undefined, userPool: undefined }
  return { ...far, ...carrier, ...defined(near) } as Near
}

/** The settings of one hook or button, with what its transport decides where nobody else has. */
export function withTransport<Options extends ResendCodeSettings>(options: Options): Options {
  const { concealUserExistence = options.transport?.concealUserExistence } = options
  return { ...options, concealUserExistence }
}
