'use client'
import type { ReactNode } from 'react'
import { fetchTransport, ResendCodeProvider } from 'react-cognito-resend-code'

const transport = fetchTransport({ clientId: '1example23456789', region: 'us-east-1' })

export function Providers({ children }: { children: ReactNode }) {
  return <ResendCodeProvider transport={transport}>{children}</ResendCodeProvider>
}
