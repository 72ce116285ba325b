import type { Reply } from './service.js'
import type { Step, Story } from './run.js'
import { fc } from '../../support/fc.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

const index = fc.nat(4)
const user = fc.constantFrom(0, 0, 0, 1)

const after = fc.constantFrom(0, 5, 60, 1_000, 5_000, 19_990, 20_010, 23_000, 24_990, 26_000, 35_000, 55_000)
const reply: fc.Arbitrary<Reply> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ what: fc.constant('sent' as const), after }) },
  { weight: 1, arbitrary: fc.constant({ what: 'never' as const, after: 0 }) },
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constantFrom(
        'reply-lost',
        'service-unavailable',
        'unknown',
        'delivery-failed',
        'rejected-by-trigger',
        'rate-limited',
        'throttled',
        'user-not-found',
        'blocked',
        'not-authorized',
        'misconfigured',
        'invalid-request',
        'already-confirmed',
      ),
      after,
      retryAfter: fc.option(fc.constantFrom(-HOUR, 1_000, 40_000, 10 * MINUTE, 100 * HOUR), { nil: undefined }),
    }),
  },
)

const steps = {
  tap: fc.record({ do: fc.constant('tap'), tab: index, user, times: fc.constantFrom(1, 1, 2, 20) }),
  everywhere: fc.record({ do: fc.constant('tap everywhere'), user }),
  pass: fc.record({
    do: fc.constant('pass'),
    ms: fc.oneof(
      fc.integer({ min: 0, max: 150 }),
      fc.integer({ min: 150, max: 2_000 }),
      fc.constantFrom(5_000, 10_000, 20_000, 25_000, 30_000, 31_000, MINUTE, 2 * MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR),
    ),
  }),
  wait: fc.record({ do: fc.constant('pass'), ms: fc.constantFrom(30_000, MINUTE, 2 * MINUTE, 5 * MINUTE, 5 * MINUTE) }),
  open: fc.constant({ do: 'open' }),
  life: fc.record({
    do: fc.constantFrom('kill', 'reload', 'suspend', 'resume', 'resume', 'mount', 'unmount'),
    tab: index,
  }),
  confirm: fc.record({ do: fc.constant('confirm'), tab: index, user }),
  signUp: fc.record({ do: fc.constant('sign up'), tab: index, user, dated: fc.boolean() }),
  clock: fc.record({
    do: fc.constantFrom('jump', 'jump', 'sleep'),
    ms: fc.constantFrom(-5 * HOUR, -HOUR, -MINUTE, -3_000, -500, 500, 3_000, 26_000, MINUTE, HOUR, 30 * HOUR),
  }),
  sleep: fc.record({ do: fc.constant('sleep'), ms: fc.constantFrom(1_000, 30_000, 10 * MINUTE, 9 * HOUR) }),
  storage: fc.record({ do: fc.constant('storage'), mode: fc.constantFrom('works', 'works', 'full', 'blocked') }),
  clear: fc.constant({ do: 'clear' }),
  policy: fc.record({ do: fc.constant('policy'), tab: index, policy: fc.nat(2) }),
} as Record<string, fc.Arbitrary<Step>>

/** How often each kind of step comes up. */
export type Weights = Readonly<Record<string, number>>

/** Stories of such steps, of at least `minLength` of them. */
export function stories(weights: Weights, more: Partial<Story> = {}, minLength = 0): fc.Arbitrary<Story> {
  const weighted = Object.entries(weights).map(([name, weight]) => ({ weight, arbitrary: steps[name]! }))
  const step: fc.Arbitrary<Step> = fc.oneof(...weighted)
  return fc
    .record({
      seed: fc.nat(),
      tabs: fc.constantFrom(1, 2, 2, 3, 5),
      locks: fc.constant(true),
      visited: fc.constantFrom(true, true, true, false),
      toTheEnd: fc.constantFrom(true, false, false),
      steps: fc.array(step, { minLength, maxLength: 24, size: 'max' }),
      replies: fc.array(reply, { maxLength: 8 }),
    })
    .map((story) => ({ ...story, ...more }))
}
