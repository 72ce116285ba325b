import type { TestProject } from 'vitest/node'
import { read } from './package.js'
import { createViteApp } from './viteApp.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the probe page, built for production; and another for development. */
    readonly probe: { readonly production: string; readonly development: string }
  }
}

const FILES = ['App.tsx', 'Probe.ts', 'useOptions.ts', 'liveThrough.ts']

/** Builds the probe page on the published package, once for all tests that open it. */
export default async function buildProbe(project: TestProject): Promise<() => Promise<void>> {
  const files = {
    'vite.config.ts': `import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
export default defineConfig({ plugins: [react()], define: { global: 'globalThis' }, build: { modulePreload: false } })`,
    ...Object.fromEntries(
      FILES.map((file) => [
        `src/${file}`,
        read(`test/support/probe/${file}`)
          .replaceAll('../../../src/index.js', 'react-cognito-resend-code')
          .replaceAll('../../../src/testing/index.js', 'react-cognito-resend-code/testing'),
      ]),
    ),
  }
  const app = createViteApp(files, project.getProvidedContext().tarball)
  app.check()
  project.provide('probe', { production: app.build(), development: app.build('development') })
  return () => app.remove()
}
