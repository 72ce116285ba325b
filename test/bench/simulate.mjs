// What 100,000 people who wait out an outage do to a quota of 50 requests a second, by how a page paces them.
//   npm run simulate -- [--grid] [--seed 1] [--people 100000] [--quota 50]
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { module } = await runnerImport(fileURLToPath(new URL('outage/main.ts', import.meta.url)), {
  root,
  configFile: false,
  logLevel: 'error',
})
module.main(process.argv.slice(2))
