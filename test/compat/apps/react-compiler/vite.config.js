import assert from 'node:assert/strict'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { reactCompiler } from './reactCompiler.js'

/** The app's own components, and the hooks and components of the published files that call a hook. */
const COMPILED = [
  'AllWays',
  'ByTheHook',
  'PrivateQueryClient',
  'ResendCodeMessage',
  'ResendCodeProvider',
  'Seconds',
  'WatchLeave',
  'useAnnouncer',
  'useClient',
  'useComposedRef',
  'useEntry',
  'useLanguage',
  'useReached',
  'useResend',
  'useResendConfirmationCode',
  'useRoot',
  'useSecondsRemaining',
  'useSpeech',
  'useTransport',
]
/**
 * Those that the compiler leaves as they are. Each hands a ref to a function that only puts it on an element: here
 * that is React's own `jsx()` too, for the compiler does not know it from any other function.
 */
const LEFT = ['Countdown', 'Destination', 'Help', 'Remaining', 'Root', 'Trigger']

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
        assert.deepEqual(all.compiled.sort(), COMPILED)
        const expected = LEFT.map((file) => `${file}: Cannot access refs during render`)
        assert.deepEqual(all.skipped.sort(), expected)
      },
    },
  ],
})
