import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { checkEmulator } from './checkEmulator.js'
import { isConnectionLost } from './connectionLost.js'
import type { CognitoEmulator } from './emulator.js'

/** What {@link startCognitoServer} takes. */
export interface CognitoServerOptions {
  /** Where it listens. @default a free one */
  readonly port?: number | undefined
}

/** A running server. */
export interface CognitoServer {
  /** Such as `http://127.0.0.1:43210`: a client's `endpoint`. */
  readonly url: string
  /** Stops at once, also where replies are held back. */
  close(): Promise<void>
}

/**
 * Serves an emulator by HTTP on 127.0.0.1. A lost reply destroys the socket. No connection is kept alive, so that no
 * client repeats a request by itself because a reused one broke.
 *
 * @throws (rejects) Error when it is not given an emulator, or when the port is taken
 */
export async function startCognitoServer(
  emulator: CognitoEmulator,
  { port = 0 }: CognitoServerOptions = {},
): Promise<CognitoServer> {
  checkEmulator('startCognitoServer()', emulator)
  const server = createServer((incoming, outgoing) => void answer(emulator, incoming, outgoing))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(emulator: CognitoEmulator, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  try {
    const response = await emulator.handle(await toRequest(incoming), { signal: gone.signal })
    const body = Buffer.from(await response.text())
    const headers = { ...Object.fromEntries(response.headers), 'content-length': body.length, connection: 'close' }
    outgoing.writeHead(response.status, headers)
    outgoing.end(body)
  } catch (error) {
    if (gone.signal.aborted || isConnectionLost(error)) incoming.socket.destroy()
    else fail(outgoing, error)
  }
}

/** What the test's own code threw, such as `nextCode`, must not pass for a lost reply. */
function fail(outgoing: ServerResponse, error: unknown): void {
  console.error(error)
  outgoing.writeHead(500, { 'content-type': 'text/plain', 'access-control-allow-origin': '*', connection: 'close' })
  outgoing.end(error instanceof Error ? error.message : String(error))
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const method = incoming.method ?? 'GET'
  const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)])
  const body = method === 'GET' || method === 'HEAD' ? null : Buffer.concat(chunks)
  return new Request(new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? '127.0.0.1'}`), {
    method,
    headers,
    body,
  })
}
