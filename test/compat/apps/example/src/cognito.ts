import { CognitoUser, CognitoUserAttribute, type CognitoUserPool } from 'amazon-cognito-identity-js'
import type { CodeDeliveryDetails } from 'react-cognito-resend-code'

/** Signs up, and says where the first code went. */
export function signUp(pool: CognitoUserPool, email: string, password: string): Promise<CodeDeliveryDetails> {
  const attributes = [new CognitoUserAttribute({ Name: 'email', Value: email })]
  return new Promise((resolve, reject) =>
    pool.signUp(email, password, attributes, [], (error, result) =>
      result ? resolve(result.codeDeliveryDetails) : reject(error ?? new Error('No answer.')),
    ),
  )
}

/** Confirms with the code from the message. Who was confirmed already is confirmed, too. */
export function confirm(pool: CognitoUserPool, email: string, code: string): Promise<void> {
  const user = new CognitoUser({ Username: email, Pool: pool })
  return new Promise((resolve, reject) =>
    user.confirmRegistration(code, false, (error: Error | null) =>
      error && !/current status is confirmed/i.test(error.message) ? reject(error) : resolve(),
    ),
  )
}
