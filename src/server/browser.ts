import type * as server from './index.js'

function refuse(): never {
  throw new Error(
    'react-cognito-resend-code: react-cognito-resend-code/server was imported into a browser bundle. It holds the client secret of your app client, which everybody could read there. Import it in server code only; the page speaks to it by backendTransport of react-cognito-resend-code/transports/backend. In a test with jsdom, let the file of your server run in the node environment.',
  )
}

/** Not in a browser. */
export const createResendHandler: typeof server.createResendHandler = refuse()

/** Not in a browser. */
export const toNodeListener: typeof server.toNodeListener = refuse()
