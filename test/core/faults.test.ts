// @vitest-environment node
import { expect, test } from 'vitest'
import { hold } from './simulation/hold.js'

// As in tabs.test.ts; in a file of its own, so that two processors share the work.
test.each([
  [
    'storage that is cleared, full or blocked',
    2_500,
    { tap: 8, everywhere: 3, pass: 10, open: 1, life: 2, storage: 1, clear: 1 },
  ],
  [
    'users who are confirmed, sign up again, and policies that change',
    2_000,
    { tap: 8, everywhere: 3, pass: 10, open: 1, life: 1, confirm: 1, signUp: 1, policy: 1 },
  ],
] as const)('%s', { timeout: 120_000 }, async (_, runs, weights) => {
  await expect(hold(runs, weights)).resolves.toBeUndefined()
})

test('browsers without Web Locks', { timeout: 120_000 }, async () => {
  const weights = { tap: 8, everywhere: 2, pass: 10, open: 1, life: 2 }
  await expect(hold(500, weights, { locks: false })).resolves.toBeUndefined()
})
