import { build } from 'esbuild'
import { here, root } from './prepare.mjs'

/** One copy of each, whoever imports it: the package is in another folder than its peers here. */
const ONE_COPY = ['react', 'react-dom', '@tanstack/react-query', 'amazon-cognito-identity-js']

/** Bundles a page as an app in production would. */
export async function bundle(page, { profiling = false } = {}) {
  const alias = Object.fromEntries(ONE_COPY.map((name) => [name, here(`node_modules/${name}`)]))
  const { outputFiles } = await build({
    entryPoints: [here(`pages/${page}.jsx`)],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    alias: {
      'react-cognito-resend-code': `${root}/dist/index.js`,
      ...(profiling && { 'react-dom/client': here('node_modules/react-dom/profiling.js') }),
      ...alias,
    },
  })
  return outputFiles[0].text
}
