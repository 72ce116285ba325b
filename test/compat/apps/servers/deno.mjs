import { createApp } from './app.mjs'

Deno.serve({ port: Number(Deno.env.get('PORT')), hostname: '127.0.0.1' }, createApp(Deno.env.toObject()))
