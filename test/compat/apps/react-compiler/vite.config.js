import assert from 'node:assert/strict'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { COMPILED } from './compiled.js'
import { reactCompiler } from './reactCompiler.js'

/** The app's own components. */
const OWN = ['AllWays', 'ByTheHook', 'Seconds']

/** In the published files JSX has become calls of `jsx()`, which the compiler does not know from any other function. */
const NO_JSX = [
  // It calls no hook, so nothing tells that it is a component.
  'ResendCodeButton',
  // It gives an element its ref.
  'Remaining',
]

const all = { compiled: [], skipped: [] }

export default defineConfig({
  plugins: [
    reactCompiler(/\/src\/\w+\.jsx$|\/react-cognito-resend-code\/dist\/.*\.js$/, ({ compiled, skipped }) => {
      all.compiled.push(...compiled)
      all.skipped.push(...skipped)
    }),
    react(),
    {
      name: 'all-compiled',
      buildEnd(error) {
        if (error) return
        const expected = COMPILED.filter((name) => !NO_JSX.includes(name)).concat(OWN)
        assert.deepEqual(all.compiled.sort(), expected.sort())
        assert.deepEqual(all.skipped, ['Remaining: Cannot access refs during render'])
      },
    },
  ],
})
