// What Vercel's edge functions get: their globals and no others, with the environment in `process.env`.
import { createApp } from './app.mjs'

const app = createApp(process.env)

addEventListener('fetch', (event) => event.respondWith(app(event.request)))
