import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

/** A served folder. */
export interface Site {
  /** Such as `http://127.0.0.1:43210/`. */
  readonly url: string
  /** The bodies that were posted to `/report`. */
  readonly reports: string[]
  close(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** Serves a folder on 127.0.0.1; each reply carries the headers given. */
export async function serveSite(
  folder: string,
  headers: (url: URL) => Readonly<Record<string, string>> = () => ({}),
): Promise<Site> {
  const reports: string[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (request.method === 'POST') {
      let text = ''
      request.on('data', (chunk: Buffer) => (text += chunk.toString()))
      request.on('end', () => {
        reports.push(text)
        response.writeHead(204).end()
      })
      return
    }
    const path = join(folder, url.pathname === '/' ? 'index.html' : decodeURIComponent(url.pathname))
    // Another page of the site, for those that go and come back.
    if (!existsSync(path))
      return response.writeHead(404, { 'content-type': 'text/html' }).end('<title>Elsewhere</title>')
    // A sandboxed frame has an origin of its own.
    const own = {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'access-control-allow-origin': '*',
    }
    response.writeHead(200, { ...own, ...headers(url) })
    createReadStream(path).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    reports,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
