import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const html =
  '<!doctype html><html lang="en"><link rel="icon" href="data:,"><div id="root"></div><script src="/main.js"></script></html>'
createServer((request, response) => {
  const isScript = request.url === '/main.js'
  response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' })
  response.end(isScript ? readFileSync('dist/main.js') : html)
}).listen(Number(process.argv[2]), '127.0.0.1')
