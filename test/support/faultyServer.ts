import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CognitoEmulator } from '../../src/testing/index.js'

/**
 * What goes wrong with the next reply: nothing is delivered and the connection drops, the same after the message was
 * sent, the reply stops in its middle, comes late, comes twice, or its origin may not read it.
 */
export type ReplyFault = 'drop' | 'drop-after' | 'cut-off' | 'held' | 'twice' | 'no-cors'

/** What stood in a request for another message. */
export interface ReceivedBody {
  readonly Username: string
  readonly ClientId: string
}

/** An emulator by HTTP whose replies fail on demand, and which counts what reached it. */
export interface FaultyServer {
  readonly url: string
  /** The body of each ResendConfirmationCode request, in order: counted when it came, whatever became of it. */
  readonly received: ReceivedBody[]
  /** What goes wrong with each reply about a user from now on, if anything. */
  fail(username: string, fault: ReplyFault | null): void
  /** Lets the replies go that are held back, of one user or all. */
  release(username?: string): void
  /** Breaks every connection that is open. */
  cut(): void
  reset(): void
  close(): Promise<void>
}

/** Each connection carries one request: no browser repeats one by itself because a reused connection broke. */
export async function startFaultyServer(emulator: CognitoEmulator): Promise<FaultyServer> {
  const received: ReceivedBody[] = []
  const faults = new Map<string, ReplyFault | null>()
  let held: { readonly username: string; readonly go: () => void }[] = []

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const isResend = String(incoming.headers['x-amz-target']).endsWith('.ResendConfirmationCode')
    const asked = isResend ? (JSON.parse(body.toString()) as ReceivedBody) : null
    if (asked) received.push(asked)
    const username = asked?.Username ?? ''
    const fault = faults.get(username)
    if (fault === 'drop') return void incoming.socket.destroy()

    const response = await emulator.handle(
      new Request(`http://127.0.0.1${incoming.url}`, {
        method: incoming.method ?? 'GET',
        headers: Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]),
        body: incoming.method === 'POST' ? body : null,
      }),
    )
    const text = await response.text()
    const headers: Record<string, string> = { ...Object.fromEntries(response.headers), connection: 'close' }
    if (fault === 'no-cors') delete headers['access-control-allow-origin']
    if (fault === 'drop-after') return void incoming.socket.destroy()
    if (fault === 'held') await new Promise<void>((go) => held.push({ username, go }))
    if (fault === 'cut-off') {
      outgoing.writeHead(response.status, { ...headers, 'content-length': text.length })
      outgoing.write(text.slice(0, text.length / 2), () => incoming.socket.destroy())
      return
    }
    if (fault === 'twice') {
      const head = Object.entries({ ...headers, 'content-length': text.length }).map(
        ([name, value]) => `${name}: ${value}`,
      )
      incoming.socket.end(`HTTP/1.1 200 OK\r\n${head.join('\r\n')}\r\n\r\n${text}`.repeat(2))
      return
    }
    outgoing.writeHead(response.status, headers).end(text)
  }

  const http = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => incoming.socket.destroy())
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const server: FaultyServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/`,
    received,
    fail: (username, fault) => void faults.set(username, fault),
    release(username) {
      for (const one of held) if (!username || one.username === username) one.go()
      held = held.filter((one) => username && one.username !== username)
    },
    cut: () => http.closeAllConnections(),
    reset() {
      server.release()
      faults.clear()
      received.length = 0
    },
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve())
        http.closeAllConnections()
      }),
  }
  return server
}
