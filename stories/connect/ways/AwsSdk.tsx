import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import { ResendCodeButton } from '../../../src/index.js'
import { awsSdkTransport } from '../../../src/transports/awsSdk.js'
import '../../../src/styles/styles.css'

const client = new CognitoIdentityProviderClient({ region: 'us-east-1' })
const transport = awsSdkTransport(client, { clientId: '1example23456789' })

export function AwsSdk({ username }: { readonly username: string }) {
  return <ResendCodeButton username={username} transport={transport} />
}
