import { CognitoUserPool } from 'amazon-cognito-identity-js'
import { ResendCodeButton } from '../../../src/index.js'
import '../../../src/styles/styles.css'

const userPool = new CognitoUserPool({ UserPoolId: 'us-east-1_Example01', ClientId: '1example23456789' })

export function UserPool({ username }: { readonly username: string }) {
  return <ResendCodeButton username={username} userPool={userPool} />
}
