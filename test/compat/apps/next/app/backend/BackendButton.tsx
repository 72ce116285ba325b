'use client'
import { ResendCodeButton } from 'react-cognito-resend-code'
import { backendTransport } from 'react-cognito-resend-code/transports/backend'

const transport = backendTransport('/api/resend-code')

export function BackendButton() {
  return <ResendCodeButton username="jane" transport={transport} concealUserExistence={false} />
}
