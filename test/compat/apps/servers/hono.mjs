import { serve } from '@hono/node-server'
import { createApp } from './app.mjs'

serve({ fetch: createApp(process.env), port: Number(process.env.PORT), hostname: '127.0.0.1' })
