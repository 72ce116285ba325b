import { defineConfig } from 'vite'
import manifest from './package.json' with { type: 'json' }
import { declarations } from './build/declarations.js'
import { entries } from './build/entries.js'
import { styles } from './build/styles.js'

const peers = Object.keys(manifest.peerDependencies)
const external = [/^node:/, ...peers.map((peer) => new RegExp(`^${peer}($|/)`))]

// One file in dist for each file in src: a bundler keeps what a page uses, and `'use client'` stays where it stands.
const files = { preserveModules: true, preserveModulesRoot: 'src', exports: 'named' } as const

/** The library's build. Storybook and Vitest have configurations of their own. */
export default defineConfig({
  // Whatever NODE_ENV is set where this runs, such as by Vitest.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  // `process.env.NODE_ENV` stays: the app's bundler decides what is a development build.
  build: {
    target: 'es2022',
    minify: false,
    lib: { entry: entries(manifest.exports) },
    rolldownOptions: {
      external,
      // An inlined constant would leave an import of its file for nothing.
      optimization: { inlineConst: false },
      checks: { moduleLevelDirective: false, bundlerTimings: false },
      output: [
        { ...files, format: 'es', entryFileNames: '[name].js' },
        { ...files, format: 'cjs', entryFileNames: '[name].cjs' },
      ],
    },
  },
  plugins: [styles('src/styles'), declarations('tsconfig.build.json')],
})
