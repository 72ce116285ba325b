import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { preview } from 'vite'
import { here, manifest } from './package.js'
import type { Files } from './starts.js'

const INSTALLED = [
  '@tanstack/react-query',
  '@testing-library/dom',
  '@testing-library/react',
  '@testing-library/user-event',
  '@types/react',
  '@types/react-dom',
  '@vitejs/plugin-react',
  'amazon-cognito-identity-js',
  'aws-amplify',
  'jsdom',
  'react',
  'react-dom',
  'vite',
  'vitest',
]

/** What create-vite makes for React with TypeScript, where it matters to a start. */
const EMPTY: Files = {
  'package.json': JSON.stringify({ name: 'app', private: true, type: 'module' }),
  'index.html':
    '<!doctype html><html lang="en"><div id="root"></div><script type="module" src="/src/main.tsx"></script></html>',
  'vite.config.ts': `import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
export default defineConfig({ plugins: [react()] })`,
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      module: 'ESNext',
      moduleResolution: 'bundler',
      jsx: 'react-jsx',
      types: ['vite/client'],
      strict: true,
      verbatimModuleSyntax: true,
      skipLibCheck: true,
      noEmit: true,
    },
    include: ['src'],
  }),
  'src/main.tsx': `import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import App from './App'
createRoot(document.getElementById('root')!).render(<StrictMode><App /></StrictMode>)`,
}

/** An app on this machine, with this package installed as it is published. */
export interface ViteApp {
  /** The folder it is in. */
  readonly root: string
  /** Checks the types. */
  check(): void
  /** Runs its tests, in Vitest with jsdom. */
  test(): void
  /** Builds, as `vite build` does in that mode; returns the folder. */
  build(mode?: 'production' | 'development'): string
  /** Checks the types, builds for production and serves; returns the URL. */
  start(): Promise<string>
  /** Stops serving and removes the app. */
  remove(): Promise<void>
}

/** An empty Vite app with some files of its own, and the package as it is packed in `tarball`. */
export function createViteApp(files: Files, tarball: string): ViteApp {
  const root = mkdtempSync(join(tmpdir(), 'resend-code-app-'))
  const modules = join(root, 'node_modules')
  for (const [path, text] of Object.entries({ ...EMPTY, ...files })) write(join(root, path), text)
  for (const name of INSTALLED) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(here(`node_modules/${name}`), join(modules, name), 'junction')
  }
  const own = join(modules, manifest.name)
  mkdirSync(own)
  command(own, 'tar', ['-xzf', tarball, '--strip-components', '1'])

  let close = async () => {}
  const check = () => run(root, {}, here('node_modules/typescript/bin/tsc'))
  const build = (mode = 'production') => {
    const outDir = mode === 'production' ? 'dist' : mode
    const options = ['--logLevel', 'warn', '--mode', mode, '--outDir', outDir]
    run(root, { NODE_ENV: mode }, here('node_modules/vite/bin/vite.js'), 'build', ...options)
    return join(root, outDir)
  }
  return {
    root,
    check,
    test: () => run(root, {}, here('node_modules/vitest/vitest.mjs'), 'run', '--environment', 'jsdom'),
    build,
    async start() {
      check()
      build()
      const server = await preview({ root, preview: { host: '127.0.0.1', port: 0 }, logLevel: 'silent' })
      close = () => server.close()
      const address = server.httpServer.address()
      if (address === null || typeof address === 'string') throw new Error('The app is not served.')
      return `http://127.0.0.1:${address.port}/`
    },
    async remove() {
      await close()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Runs a tool's script in the app as its owner would, without what Vitest sets for itself. */
function run(cwd: string, given: NodeJS.ProcessEnv, script: string, ...args: string[]): void {
  const { NODE_ENV: _mode, VITEST: _vitest, NODE_OPTIONS: _options, ...env } = process.env
  command(cwd, process.execPath, [script, ...args], { ...env, ...given })
}

function command(cwd: string, name: string, args: string[], env: NodeJS.ProcessEnv = process.env): void {
  const { status, stdout, stderr } = spawnSync(name, args, { cwd, encoding: 'utf8', env })
  if (status !== 0) throw new Error(`${[name, ...args].join(' ')} failed.\n${stdout}\n${stderr}`)
}
