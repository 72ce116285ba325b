import { QueryClient } from '@tanstack/react-query'
import { createElement } from 'react'
import {
  fetchTransport,
  isResendCodeError,
  ResendCodeButton,
  useResendConfirmationCode,
} from 'react-cognito-resend-code'
import { createResendHandler, toNodeListener } from 'react-cognito-resend-code/server'
import { createCognitoEmulator } from 'react-cognito-resend-code/testing'
import { backendTransport } from 'react-cognito-resend-code/transports/backend'

const transport = fetchTransport({ clientId: '1example23456789', region: 'us-east-1' })
export const button = createElement(ResendCodeButton, { username: 'jane', transport })
export const useOwn = () =>
  useResendConfirmationCode({ username: 'jane', transport: backendTransport('/api') }, new QueryClient())
export const kind = (error: unknown) => (isResendCodeError(error) ? error.kind : null)
export const listener = toNodeListener(
  createResendHandler({
    clientId: '1example23456789',
    clientSecret: 'secret',
    region: 'us-east-1',
    allowedOrigins: ['https://app.example.com'],
    authorize: () => ({ username: 'jane' }),
    fetch: createCognitoEmulator().fetch,
  }),
)
