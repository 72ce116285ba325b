// React Compiler compiles the components and hooks of the package's sources, all but those that are named.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from './reactCompiler.js'

const COMPILED = [
  'MailboxLink',
  'PrivateQueryClient',
  'Remaining',
  'ResendCodeButton',
  'ResendCodeMessage',
  'ResendCodeProvider',
  'ResendCodeTrigger',
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
const LEFT = [
  // Each hands its ref to `renderPart`, which puts it on the element and does not read it.
  'Countdown: Cannot access refs during render',
  'Destination: Cannot access refs during render',
  'Help: Cannot access refs during render',
  // It memoizes the words by two of the settings, which the compiler takes for changed by what merges them.
  'Root: Existing memoization could not be preserved',
]

const all = { compiled: [], skipped: [] }
for (const folder of ['components', 'react']) {
  const path = join(process.env.REPOSITORY, 'src', folder)
  for (const file of readdirSync(path)) {
    const { compiled, skipped } = await compile(readFileSync(join(path, file), 'utf8'), file)
    all.compiled.push(...compiled)
    all.skipped.push(...skipped)
  }
}
assert.deepEqual(all.compiled.sort(), COMPILED)
assert.deepEqual(all.skipped.sort(), LEFT)
