const { createElement } = require('react')
const { renderToString } = require('react-dom/server')
const { QueryClient, QueryClientProvider } = require('@tanstack/react-query')
const { fetchTransport, ResendCodeButton } = require('react-cognito-resend-code')
const { createResendHandler } = require('react-cognito-resend-code/server')
const { createCognitoEmulator } = require('react-cognito-resend-code/testing')

test('the button renders under the app’s own QueryClient', () => {
  const transport = fetchTransport({ clientId: '1example23456789', region: 'us-east-1' })
  const button = createElement(ResendCodeButton, { username: 'jane', transport })
  const html = renderToString(createElement(QueryClientProvider, { client: new QueryClient() }, button))
  expect(html).toContain('data-part="trigger"')
})

test('the handler sends to the emulator', async () => {
  const client = { clientId: 'a', clientSecret: 'b' }
  const emulator = createCognitoEmulator({
    clients: [client],
    users: [{ username: 'jane', email: 'jane@example.com' }],
  })
  const origin = 'https://app.example.com'
  const handler = createResendHandler({
    ...client,
    region: 'us-east-1',
    allowedOrigins: [origin],
    authorize: () => ({ username: 'jane' }),
    fetch: emulator.fetch,
  })
  const headers = { origin, 'content-type': 'application/json' }
  const response = await handler(new Request(origin, { method: 'POST', headers, body: '{}' }))
  expect(await response.json()).toMatchObject({ outcome: 'sent' })
  expect(emulator.requests).toHaveLength(1)
})
