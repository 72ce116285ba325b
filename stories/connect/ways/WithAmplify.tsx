import { Amplify } from 'aws-amplify'
import { ResendCodeButton } from '../../../src/index.js'
import { amplifyTransport } from '../../../src/transports/amplify.js'
import '../../../src/styles/styles.css'

Amplify.configure({ Auth: { Cognito: { userPoolId: 'us-east-1_Example01', userPoolClientId: '1example23456789' } } })

const transport = amplifyTransport(Amplify)

export function WithAmplify({ username }: { readonly username: string }) {
  return <ResendCodeButton username={username} transport={transport} />
}
