import { readFileSync } from 'node:fs'
import { EdgeRuntime, runServer } from 'edge-runtime'

const runtime = new EdgeRuntime({
  extend: (context) => Object.assign(context, { process: { env: { ...process.env } } }),
  initialCode: readFileSync('dist/edge.js', 'utf8'),
})
await runServer({ runtime, host: '127.0.0.1', port: Number(process.env.PORT) })
