import { ResendCodeButton } from 'react-cognito-resend-code'

/** A server component, with the client's button in it. */
export default function Page() {
  return <ResendCodeButton username="jane" />
}
