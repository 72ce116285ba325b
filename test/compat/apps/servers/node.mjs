import { createServer } from 'node:http'
import { toNodeListener } from 'react-cognito-resend-code/server'
import { createApp } from './app.mjs'

createServer(toNodeListener(createApp(process.env))).listen(process.env.PORT, '127.0.0.1')
