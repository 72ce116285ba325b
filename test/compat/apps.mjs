import { IN_PIECES } from './checkServer.mjs'

/**
 * Each app: what it runs after its installation, and what serves it.
 *
 * `suite` is its configuration of Vitest for the package's own tests. `check` checks more of its pages than `checkPage`.
 * `serve(port)` serves pages; with `handlers`, the paths of its server's handlers, a page under `/backend` uses
 * the first.
 * `servers` have no page: each runtime runs the same handler, by itself and under Hono, and finds the package by the
 * condition named; each framework on Node runs it at its `handlers`.
 */
export const APPS = {
  node: {
    run: [
      ['node', 'check.mjs'],
      ['node', 'types.mjs'],
    ],
  },
  'vite-react-19': {
    run: [['npx', 'vite', 'build']],
    serve: (port) => ['npx', 'vite', 'preview', '--host', '127.0.0.1', '--port', port, '--strictPort'],
  },
  'vite-react-18': {
    run: [['npx', 'vite', 'build']],
    serve: (port) => ['npx', 'vite', 'preview', '--host', '127.0.0.1', '--port', port, '--strictPort'],
  },
  'react-compiler': {
    run: [
      ['node', 'compileSources.mjs'],
      ['npx', 'vite', 'build'],
    ],
    suite: 'suite.config.js',
    serve: (port) => ['npx', 'vite', 'preview', '--host', '127.0.0.1', '--port', port, '--strictPort'],
    check: './checkCompiled.mjs',
  },
  // Its own tests of its sign-up page, as Storybook's Testing page shows them.
  example: {
    run: [
      ['npx', 'tsc'],
      ['npx', 'vitest', 'run'],
      ['npx', 'vite', 'build'],
      ['npx', 'playwright', 'test'],
    ],
  },
  vitest: { run: [['npx', 'vitest', 'run']] },
  jest: { run: [['npx', 'jest', '--ci']] },
  webpack: { run: [['npx', 'webpack']], serve: (port) => ['node', 'serve.mjs', port] },
  next: {
    run: [['npx', 'next', 'build']],
    serve: (port) => ['npx', 'next', 'start', '-H', '127.0.0.1', '-p', port],
    handlers: ['api/resend-code', 'api/edge/resend-code'],
  },
  'react-router': {
    run: [
      ['npx', 'react-router', 'typegen'],
      ['npx', 'tsc'],
      ['npx', 'react-router', 'build'],
    ],
    serve: () => ['npx', 'react-router-serve', 'build/server/index.js'],
    handlers: ['api/resend-code'],
    // It breaks the connection once the handler reads no further, so that the sender hears of no status.
    except: [IN_PIECES],
  },
  servers: {
    run: [
      // What its installation script does, where npm runs none: it puts the binary that npm has brought in place.
      ['node', 'node_modules/bun/install.js'],
      // As wrangler bundles a Worker, and Next.js an edge function.
      bundle('worker', 'esm', 'workerd,worker,browser'),
      bundle('edge', 'iife', 'edge-light,browser'),
    ],
    servers: [
      { runtime: 'Node’s HTTP server', condition: 'node', command: ['node', 'node.mjs'] },
      { runtime: 'Hono’s server on Node', condition: 'node', command: ['node', 'hono.mjs'] },
      {
        runtime: 'Deno',
        condition: 'deno',
        command: ['npx', 'deno', 'run', '--allow-env', '--allow-net=127.0.0.1', 'deno.mjs'],
      },
      { runtime: 'Bun', condition: 'bun', command: ['npx', 'bun', 'bun.mjs'] },
      {
        runtime: 'Cloudflare Workers (workerd)',
        condition: 'workerd',
        command: (port) => ['npx', 'workerd', 'serve', 'worker.capnp', `--socket-addr=http=127.0.0.1:${port}`],
      },
      { runtime: 'Vercel Edge (edge-runtime)', condition: 'edge-light', command: ['node', 'edgeServer.mjs'] },
      express('express', 'Express 5'),
      express('express4', 'Express 4'),
      { runtime: 'Fastify', command: ['node', 'fastify.mjs'], handlers: ['resend-code', 'unread/resend-code'] },
      { runtime: 'Koa', command: ['node', 'koa.mjs'], handlers: ['resend-code', 'parsed/resend-code'] },
    ],
  },
}

/** The quickest, so part of `npm test`; the others only by `npm run test:compat`. */
export const QUICK = ['node', 'vite-react-18']

function express(name, runtime) {
  const handlers = ['resend-code', 'router/resend-code', 'json/resend-code', 'urlencoded/resend-code']
  return { runtime, command: ['node', 'express.mjs', name], handlers }
}

function bundle(file, format, conditions) {
  const target = [`${file}.mjs`, `--outfile=dist/${file}.js`, `--format=${format}`]
  return ['npx', 'esbuild', ...target, '--bundle', '--platform=browser', `--conditions=${conditions}`]
}
