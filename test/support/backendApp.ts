import ts from 'typescript'
import { read } from './package.js'
import type { Files } from './starts.js'

const published = (text: string) =>
  text
    .replaceAll('../../../src/index.js', 'react-cognito-resend-code')
    .replaceAll('../../../src/transports/backend.js', 'react-cognito-resend-code/transports/backend')
    .replaceAll('../../../src/server/index.js', 'react-cognito-resend-code/server')

/** A file of the example, as Node runs it. */
const forNode = (file: string) =>
  ts.transpileModule(published(read(`stories/connect/backend/${file}`)), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  }).outputText

/** The example of a page and its own server, on the published package; `server/main.js` serves both. */
export function backendApp(): Files {
  return {
    'src/App.tsx': `import { ResendCodeProvider } from 'react-cognito-resend-code'
import 'react-cognito-resend-code/styles.css'
import { ConfirmPage } from './ConfirmPage.js'

export default function App() {
  return (
    <ResendCodeProvider>
      <ConfirmPage username="jane@example.com" />
    </ResendCodeProvider>
  )
}`,
    'src/ConfirmPage.tsx': published(read('stories/connect/backend/ConfirmPage.tsx')),
    'server/server.js': forNode('server.ts'),
    'server/session.js': forNode('session.ts'),
    // What an app has besides: its pages, and a sign-up that has just succeeded.
    'server/main.js': `import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { server } from './server.js'
import { startSession } from './session.js'

const types = { js: 'text/javascript', css: 'text/css' }

createServer(async (request, response) => {
  if (request.url.startsWith('/api/')) return server.emit('request', request, response)
  if (request.url !== '/') {
    const file = await readFile('dist' + request.url).catch(() => null)
    return response.writeHead(file ? 200 : 404, { 'content-type': types[request.url.split('.').pop()] ?? 'text/plain' }).end(file)
  }
  const { cookie, csrfToken } = startSession('jane', process.env.SESSION_KEY)
  const html = await readFile('dist/index.html', 'utf8')
  response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': cookie })
  response.end(html.replace('<div', '<meta name="csrf-token" content="' + csrfToken + '"><div'))
}).listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'))
`,
  }
}
