import type { Body } from '../constraints.js'
import type { Pool } from '../pool.js'
import { confirmSignUp } from './confirmSignUp.js'
import { resendConfirmationCode } from './resendConfirmationCode.js'
import { signUp } from './signUp.js'

/** An operation that the emulator knows. */
export type EmulatedOperation = 'SignUp' | 'ConfirmSignUp' | 'ResendConfirmationCode'

/** What answers each operation. */
export const operations: Readonly<Record<EmulatedOperation, (pool: Pool, body: Body) => Promise<object>>> = {
  SignUp: signUp,
  ConfirmSignUp: confirmSignUp,
  ResendConfirmationCode: resendConfirmationCode,
}
