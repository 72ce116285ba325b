// @vitest-environment node
import { expect, test } from 'vitest'
import { hold } from './simulation/hold.js'

/*
 * Each holds all invariants, over random stories of several tabs (`simulation/run.ts` tells them, `simulation/model.ts`
 * is what they are held to): at most one request in flight per user; none inside a cooldown; at most 5 counted sends in
 * any 60 minutes; all awake tabs agree after one event; endsAt never past policy.maxMs; every state has a way out;
 * users, clients and operations never share; nothing throws; no timer spins.
 */
test.each([
  ['tabs that open, reload, sleep and die', 3_000, { tap: 8, everywhere: 3, pass: 10, open: 1, life: 3 }],
  [
    'clocks that are set, and machines that sleep',
    2_500,
    { tap: 8, everywhere: 3, pass: 10, life: 2, clock: 2, sleep: 1 },
  ],
] as const)('%s', { timeout: 120_000 }, async (_, runs, weights) => {
  await expect(hold(runs, weights)).resolves.toBeUndefined()
})

test('one who asks until the limit, and on', { timeout: 120_000 }, async () => {
  // In a shorter one hardly anybody sends a sixth time.
  await expect(hold(300, { tap: 2, everywhere: 4, wait: 5 }, { replies: [] }, 20)).resolves.toBeUndefined()
})
