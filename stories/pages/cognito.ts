import { CognitoUser, CognitoUserAttribute, type CognitoUserPool } from 'amazon-cognito-identity-js'
import type { SignUpStep } from './useSignUpStep.js'

/** Signs up, and says what the confirm step needs to know; null where the pool confirms people by itself. */
export function signUp(pool: CognitoUserPool, username: string, password: string): Promise<SignUpStep | null> {
  const attribute = new CognitoUserAttribute({
    Name: username.includes('@') ? 'email' : 'phone_number',
    Value: username,
  })
  return new Promise((resolve, reject) => {
    pool.signUp(username, password, [attribute], [], (error, result) => {
      if (error || !result) reject(error ?? new Error('no answer'))
      else if (result.userConfirmed) resolve(null)
      else resolve({ username, delivery: result.codeDeliveryDetails, sentAt: Date.now() })
    })
  })
}

/** Sets a new password with the code from the message. */
export function changePassword(pool: CognitoUserPool, username: string, code: string, password: string): Promise<void> {
  const user = new CognitoUser({ Username: username, Pool: pool })
  return new Promise((resolve, reject) => {
    user.confirmPassword(code, password, { onSuccess: () => resolve(), onFailure: reject })
  })
}

/** Confirms a sign-up with the code from the message. */
export function confirm(pool: CognitoUserPool, username: string, code: string): Promise<void> {
  const user = new CognitoUser({ Username: username, Pool: pool })
  return new Promise((resolve, reject) => {
    user.confirmRegistration(code, false, (error: Error | undefined) => {
      if (error) reject(error)
      else resolve()
    })
  })
}
