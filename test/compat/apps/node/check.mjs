// Renders on a server as ES modules and as CommonJS, with what each finds of React and TanStack Query.
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import * as React from 'react'
import * as Server from 'react-dom/server'
import * as Query from '@tanstack/react-query'
import * as Package from 'react-cognito-resend-code'
import * as PackageServer from 'react-cognito-resend-code/server'
import * as Backend from 'react-cognito-resend-code/transports/backend'

const require = createRequire(import.meta.url)
const required = {
  React: require('react'),
  Server: require('react-dom/server'),
  Query: require('@tanstack/react-query'),
  Package: require('react-cognito-resend-code'),
  PackageServer: require('react-cognito-resend-code/server'),
  Backend: require('react-cognito-resend-code/transports/backend'),
}

for (const {
  React: react,
  Server: server,
  Query: query,
  Package: lib,
  PackageServer: backend,
  Backend: transports,
} of [{ React, Server, Query, Package, PackageServer, Backend }, required]) {
  const { createElement } = react
  for (const transport of [
    lib.fetchTransport({ clientId: '1example23456789', region: 'us-east-1' }),
    transports.backendTransport('/api/resend-code'),
  ]) {
    const html = server.renderToString(
      createElement(
        query.QueryClientProvider,
        { client: new query.QueryClient() },
        createElement(lib.ResendCodeButton, { username: 'jane', transport }),
      ),
    )
    assert.match(html, /<button [^>]*data-part="trigger"/)
    assert.doesNotMatch(html, /style="|jane/)
  }
  assert.equal(typeof backend.createResendHandler, 'function')
  assert.throws(() => backend.createResendHandler({}), /react-cognito-resend-code: createResendHandler/)
}
