// What each way costs a page: minified, gzipped, React left out of all.
//   npm run bench:size
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { here, prepare, root } from './support/prepare.mjs'
import { table } from './support/stats.mjs'

/** Confirms by the wire, as the package resends: what a page adds for itself. */
const CONFIRM = `
  const confirm = (code) => fetch('https://cognito-idp.us-east-1.amazonaws.com/', {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AWSCognitoIdentityProviderService.ConfirmSignUp' },
    body: JSON.stringify({ ClientId: '1example23456789', Username: 'ada', ConfirmationCode: code }),
  })
  const Form = () => {
    const { mutate, isError } = useMutation({ mutationFn: confirm })
    return createElement('form', { action: (data) => mutate(data.get('code')) }, createElement('input', { name: 'code' }), isError && 'That is not the code.')
  }`

const OURS = [
  ['useSecondsRemaining', `export { useSecondsRemaining } from 'react-cognito-resend-code'`],
  [
    'useResendConfirmationCode, fetchTransport',
    `export { useResendConfirmationCode, fetchTransport } from 'react-cognito-resend-code'`,
  ],
  ['ResendCodeButton', `export { ResendCodeButton } from 'react-cognito-resend-code'`],
]
const PEERS = [
  ['react-timer-hook: useTimer', `export { useTimer } from 'react-timer-hook'`],
  ['react-countdown', `export { default } from 'react-countdown'`],
  ['usehooks-ts: useCountdown', `export { useCountdown } from 'usehooks-ts'`],
  [
    'amazon-cognito-identity-js: CognitoUser',
    `export { CognitoUser, CognitoUserPool } from 'amazon-cognito-identity-js'`,
  ],
  [
    'aws-amplify/auth: resendSignUpCode',
    `export { Amplify } from 'aws-amplify'; export { resendSignUpCode } from 'aws-amplify/auth'`,
  ],
  [
    'AWS SDK v3: ResendConfirmationCodeCommand',
    `export { CognitoIdentityProviderClient, ResendConfirmationCodeCommand } from '@aws-sdk/client-cognito-identity-provider'`,
  ],
]
const PAGES = [
  [
    'this package, with TanStack Query',
    `import { createElement } from 'react'
    import { QueryClient, QueryClientProvider, useMutation } from '@tanstack/react-query'
    import { fetchTransport, ResendCodeButton } from 'react-cognito-resend-code'
    ${CONFIRM}
    const client = new QueryClient()
    const transport = fetchTransport({ clientId: '1example23456789', region: 'us-east-1' })
    export const Page = () => createElement(QueryClientProvider, { client },
      createElement(Form), createElement(ResendCodeButton, { username: 'ada', transport }))`,
    `${root}dist/styles.css`,
  ],
  [
    'Amplify UI: Authenticator',
    `import { createElement } from 'react'
    import { Amplify } from 'aws-amplify'
    import { Authenticator } from '@aws-amplify/ui-react'
    Amplify.configure({ Auth: { Cognito: { userPoolId: 'us-east-1_Example01', userPoolClientId: '1example23456789' } } })
    export const Page = () => createElement(Authenticator, { initialState: 'signUp' })`,
    here('node_modules/@aws-amplify/ui-react/dist/styles.css'),
  ],
]

const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length

/** Bytes of a module with all that it imports, and how many are TanStack Query's. */
async function size(code, { withQuery = false } = {}) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: here('.'), loader: 'js' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    external: ['react', 'react-dom', 'react/*', 'react-dom/*', ...(withQuery ? [] : ['@tanstack/*'])],
    alias: {
      'react-cognito-resend-code': `${root}dist/index.js`,
      ...(withQuery && { '@tanstack/react-query': here('node_modules/@tanstack/react-query') }),
    },
    logLevel: 'error',
  })
  return gzip(outputFiles[0].contents)
}

const kB = (bytes) => `${(bytes / 1_000).toFixed(bytes < 10_000 ? 2 : 1)} kB`

prepare()
const rows = []
for (const [name, code] of [...OURS, ...PEERS]) rows.push([name, kB(await size(code))])
console.log(`${table(['gzip, React and TanStack Query left out', 'size'], rows)}\n`)

const pages = []
for (const [name, code, css] of PAGES)
  pages.push({ name, js: await size(code, { withQuery: true }), css: gzip(readFileSync(css)) })
const [ours] = pages
console.log(
  table(
    ['the whole confirm-and-resend part of a page', 'script', 'styles', 'times ours'],
    pages.map(({ name, js, css }) => [name, kB(js), kB(css), `${((js + css) / (ours.js + ours.css)).toFixed(1)} ×`]),
  ),
)
