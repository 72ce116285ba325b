import { developerWords } from '../core/developerWords.js'
import type { ResendTransport } from '../cognito/transport.js'
import { paced } from '../core/paced.js'
import type { CooldownPolicy } from '../core/policy.js'

/**
 * The pace of ForgotPassword: the same spans between messages as for a sign-up's. Cognito allows a user 5 to 20 an hour,
 * by how risky they look, and counts ConfirmForgotPassword with them; so `sendsLeft` counts from 20, an upper bound, and
 * where Cognito refuses earlier the wait is a guess: 15 minutes, then an hour.
 *
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html
 */
export const forgotPasswordPolicy: CooldownPolicy = /* @__PURE__ */ paced({ limit: 20 })

/**
 * Sends Cognito's ForgotPassword, by the way of another transport: the code for a new password, asked for and asked for
 * again with the same hook and button.
 *
 * `forgotPasswordTransport(userPoolTransport(userPool))`, and so with `fetchTransport`, `amplifyTransport` and
 * `awsSdkTransport`. Its cooldowns and counts are apart from a sign-up's. The code works for an hour. Call the hook's
 * `markConfirmed()` when ConfirmForgotPassword has set the password: a minute later another may be asked for.
 *
 * @throws an Error at once for a transport that has no `with`: it would send a sign-up's code
 */
export function forgotPasswordTransport(transport: ResendTransport): ResendTransport {
  if (typeof transport?.with !== 'function')
    throw new Error(
      developerWords(
        () =>
          process.env.NODE_ENV !== 'production' &&
          `react-cognito-resend-code: forgotPasswordTransport needs a transport that can carry ForgotPassword, which this one does not say: it has no \`with\`, and would send a sign-up's code. Write:

  forgotPasswordTransport(userPoolTransport(userPool))

A transport of your own may have with({ operation, policy }), which returns one that sends that operation.`,
      ) || 'forgotPasswordTransport: with',
    )
  return transport.with({ operation: 'ForgotPassword', policy: forgotPasswordPolicy })
}
