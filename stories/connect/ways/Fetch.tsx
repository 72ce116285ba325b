import { fetchTransport, ResendCodeButton } from '../../../src/index.js'
import '../../../src/styles/styles.css'

const transport = fetchTransport({ clientId: '1example23456789', region: 'us-east-1' })

export function Fetch({ username }: { readonly username: string }) {
  return <ResendCodeButton username={username} transport={transport} />
}
