import { CognitoUserPool } from 'amazon-cognito-identity-js'
import { useMemo } from 'react'
import { createPolicy, fetchTransport, type ResendConfirmationCodeOptions } from '../../../src/index.js'
import type { Shown } from './Probe.js'

const endpoint = new URLSearchParams(location.search).get('endpoint') ?? undefined

/** The hook's options that stand behind what is shown. */
export function useOptions({
  policy: pace,
  clientId = '1example23456789',
  by = 'fetch',
  client: _,
  options,
  ...rest
}: Shown): ResendConfirmationCodeOptions {
  const way = useMemo(
    () =>
      by === 'fetch'
        ? { transport: fetchTransport({ clientId, endpoint }) }
        : {
            userPool: new CognitoUserPool({
              UserPoolId: 'us-east-1_Example01',
              ClientId: clientId,
              ...(endpoint && { endpoint }),
            }),
          },
    [by, clientId],
  )
  const policy = useMemo(() => (pace ? createPolicy(pace) : undefined), [pace])
  return { ...rest, ...way, policy, ...options }
}
