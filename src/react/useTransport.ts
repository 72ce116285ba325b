'use client'
import { useMemo } from 'react'
import type { ResendTransport } from '../cognito/transport.js'
import { userPoolTransport } from '../transports/userPool.js'
import type { ResendCodeSettings } from './options.js'
import { wrongUse } from './wrongUse.js'

/** The transport of the settings. @throws Error when there is none, or what is given can't send */
export function useTransport({ transport, userPool }: ResendCodeSettings): ResendTransport {
  const pooled = useMemo(() => (userPool ? userPoolTransport(userPool) : undefined), [userPool])
  const chosen = transport ?? pooled
  if (typeof chosen?.send === 'function') return chosen
  throw wrongUse(
    'there is no way to send.',
    () =>
      process.env.NODE_ENV !== 'production' &&
      ` useResendConfirmationCode needs your user pool or a transport, here or from ResendCodeProvider. Write one of:

  useResendConfirmationCode({ username, userPool })

  const transport = fetchTransport({ clientId: '…', region: 'us-east-1' })
  useResendConfirmationCode({ username, transport })
`,
  )
}
