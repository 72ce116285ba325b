import { createElement, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { fetchTransport, ResendCodeButton, ResendCodeProvider } from 'react-cognito-resend-code'
import 'react-cognito-resend-code/styles.css'

const transport = fetchTransport({ clientId: '1example23456789', region: 'us-east-1' })
const button = createElement(ResendCodeButton, { username: 'jane' })
const app = createElement(ResendCodeProvider, { transport }, button)
createRoot(document.getElementById('root')).render(createElement(StrictMode, null, app))
