import { Description, Markdown, Primary, Title } from '@storybook/addon-docs/blocks'
import { Code } from '../../support/Code.js'

const files = import.meta.glob<string>('./*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })

/** A file of the example, which a test runs, as a reader would write it in an app. */
function codeOf(file: string): string {
  return (files[`./${file}`] ?? '')
    .replaceAll('../../../src/index.js', 'react-cognito-resend-code')
    .replaceAll('../../../src/transports/backend.js', 'react-cognito-resend-code/transports/backend')
    .replaceAll('../../../src/server/index.js', 'react-cognito-resend-code/server')
}

function File({ name }: { readonly name: string }) {
  return <Code code={codeOf(name)} language="tsx" />
}

const REPLY = `
| member       | of a message sent                                                         | of a failure                                                            |
| ------------ | ------------------------------------------------------------------------- | ----------------------------------------------------------------------- |
| \`outcome\`    | \`"sent"\`                                                                  | \`"failed"\`                                                              |
| \`concealed\`  | whether an unknown and a confirmed user get this answer too                | –                                                                       |
| \`delivery\`   | \`{ destination, deliveryMedium, attributeName }\`; null when concealed       | –                                                                       |
| \`kind\`       | –                                                                         | as of \`ResendCodeError\`, such as \`"rate-limited"\`                         |
| \`code\`       | –                                                                         | Cognito’s own name, such as \`"LimitExceededException"\`, or null          |
| \`audience\`   | –                                                                         | \`"user"\` or \`"developer"\`                                               |
| \`member\`     | –                                                                         | the member of the request that is wrong, or null                        |
| \`reason\`     | –                                                                         | why the handler itself refused, such as \`"origin-not-allowed"\`, or null  |
| \`retryAfter\` | –                                                                         | whole seconds, as in the \`Retry-After\` header; null where nobody knows   |
`

const CHECKS = `
- \`authorize\` says who asks, from your session. The body has no say in it, and \`backendTransport\` does not send the
  username. \`unsafePublic: true\` opts out, and then \`rateLimit\` is required.
- A 401 of \`authorize\`, where the session has ended, is \`not-authorized\` in the page, whose words call it a problem on
  your side: lead the person back to sign-up in \`onError\`.
- \`allowedOrigins\` is the list of pages that may send. A POST without an \`Origin\` header comes from no browser, and is
  refused unless \`allowMissingOrigin\`.
- \`clientMetadata\` of a page is dropped but for the keys in \`allowClientMetadata\`. \`secretHash\` and \`ipAddress\` in a
  body are refused: they are a server’s to say. \`clientIp\` is your function; no forwarding header is trusted.
- Only a POST of JSON of at most 16 kB is read, piece by piece.
- Unknown, confirmed and sent look the same unless \`concealUserExistence: false\`, on both sides: the handler and the
  page. A page that conceals says “If an account needs confirming, a code is on its way.” What Cognito says only of
  users who exist is told all the same: its limit, a failed delivery, a trigger’s refusal. A \`rateLimit\` below five an
  hour comes before the limit.
- What one of your functions throws is answered with 500 and no word of it; \`onError\` gets all of it.
- The file for browsers throws: the secret can’t end up in a bundle unseen.
`

const LATER = `let handler: ResendHandler | undefined
export const POST = (request: Request) => (handler ??= createResendHandler({ … }))(request)`

const LISTENERS = `const listener = toNodeListener(resendCode)

// Express, before or after express.json()
app.all('/api/resend-code', listener)

// Fastify, which has read the body by then
fastify.post('/api/resend-code', (request, reply) => {
  reply.hijack()
  listener(Object.assign(request.raw, { body: request.body }), reply.raw)
})

// Koa, before or after its body parser
app.use(async (context, next) => {
  if (context.path !== '/api/resend-code') return next()
  context.respond = false
  listener(Object.assign(context.req, { body: context.request.body }), context.res)
})`

const OPTIONS = `// Next.js
export const OPTIONS = POST
// React Router, whose actions get no OPTIONS
export const loader = action
// Hono
app.on(['POST', 'OPTIONS'], '/api/resend-code', resend)
// Fastify; Express’s all() and the middleware for Koa have it
fastify.route({ method: ['POST', 'OPTIONS'], url: '/api/resend-code', handler })`

/** How a page and its own server are wired, by code that tests run. */
export function BackendDocs() {
  return (
    <>
      <Title />
      <Description />
      <Primary />
      <h2>The page</h2>
      <File name="ConfirmPage.tsx" />
      <h2>The server, on Node</h2>
      <File name="server.ts" />
      <h3>Its session</h3>
      <p>Yours, if you have one: whatever proves that this person has just signed up.</p>
      <File name="session.ts" />
      <h2>Next.js</h2>
      <File name="next.ts" />
      <p>
        Next.js loads this file while it builds. Where the variables are not set there, make the handler at the first
        request:
      </p>
      <Code code={LATER} language="tsx" />
      <h2>React Router</h2>
      <File name="reactRouter.ts" />
      <h2>Hono, Workers, Deno and Bun</h2>
      <File name="hono.ts" />
      <p>
        A test runs the handler on each: Node’s HTTP server, Next.js (on Node and edge), React Router, Hono, Express,
        Fastify, Koa, Deno, Bun and Cloudflare’s workerd.
      </p>
      <h2>Express, Fastify and Koa</h2>
      <Code code={LISTENERS} language="tsx" />
      <h2>A server of another origin</h2>
      <p>
        Say <code>allowCrossOrigin: true</code> to the transport, and <code>credentials: 'include'</code> where your
        session is a cookie. The browser asks first, by OPTIONS, which the handler answers where it is given that
        method, too:
      </p>
      <Code code={OPTIONS} language="tsx" />
      <h2>What the handler sees to</h2>
      <Markdown>{CHECKS}</Markdown>
      <h2>What it answers</h2>
      <p>
        One JSON shape, <code>BackendReply</code>, so that a server in any language can answer in its place. The
        transport goes by <code>kind</code>; the HTTP status is for proxies and logs.
      </p>
      <Markdown>{REPLY}</Markdown>
    </>
  )
}
