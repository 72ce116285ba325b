import type { Body } from '../constraints.js'
import type { Pool } from '../pool.js'
import { confirmForgotPassword } from './confirmForgotPassword.js'
import { confirmSignUp } from './confirmSignUp.js'
import { forgotPassword } from './forgotPassword.js'
import { resendConfirmationCode } from './resendConfirmationCode.js'
import { signUp } from './signUp.js'

/** An operation that the emulator knows. */
export type EmulatedOperation =
  'SignUp' | 'ConfirmSignUp' | 'ResendConfirmationCode' | 'ForgotPassword' | 'ConfirmForgotPassword'

/** What answers each operation. */
export const operations: Readonly<Record<EmulatedOperation, (pool: Pool, body: Body) => Promise<object>>> = {
  SignUp: signUp,
  ConfirmSignUp: confirmSignUp,
  ResendConfirmationCode: resendConfirmationCode,
  ForgotPassword: forgotPassword,
  ConfirmForgotPassword: confirmForgotPassword,
}
