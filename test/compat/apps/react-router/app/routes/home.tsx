import { fetchTransport, ResendCodeButton } from 'react-cognito-resend-code'

const transport = fetchTransport({ clientId: '1example23456789', region: 'us-east-1' })

export default function Home() {
  return <ResendCodeButton username="jane" transport={transport} />
}
