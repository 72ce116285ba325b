// What a crowd does to Cognito after an outage, and which pacing serves it best: `npm run simulate`.
//
// The service answers UserResourceRead, to which ResendConfirmationCode belongs, at 50 requests a second for the whole
// account by default (https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html) and refuses the rest with
// TooManyRequestsException. Everyone wants one code, and taps soon after the button lets them.
import { createPolicy, defaultPolicy } from '../../dist/core/createPolicy.js'
import { nextCooldown } from '../../dist/core/policy.js'

const PEOPLE = Number(process.env.PEOPLE ?? 100_000)
const RATE = 50
const GIVE_UP_AFTER = 4 * 3_600_000

/** The same crowd for every pacing: a small, seeded generator (mulberry32). */
function seeded(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** From the button's return to the tap: most people are at it within seconds, some come back after a minute. */
const reaction = (random) => 500 + 3_000 * random() + (random() < 0.2 ? 60_000 * random() : 0)

/** A cooldown policy of this package, as a pacing: the wait after a refusal, ms. */
const paced = (policy) => (person, now, random) => {
  const cooldown = nextCooldown(policy, {
    ledger: [],
    outcome: { kind: 'throttled', retryAt: null },
    previous: person.cooldown,
    now,
    random,
  })
  person.cooldown = cooldown
  return { wait: cooldown.endsAt - now, byHand: true }
}

const fixed = (ms) => () => ({ wait: ms, byHand: true })

/** What the AWS SDK and Amplify do for one tap: up to three requests, 100 ms doubling with full jitter; no cooldown. */
const retryThreeTimes = (person, _now, random) => {
  person.tries = (person.tries ?? 0) + 1
  if (person.tries % 3) return { wait: 100 * 2 ** (person.tries % 3) * random(), byHand: false }
  return { wait: 0, byHand: true }
}

function simulate(pacing) {
  const random = seeded(1)
  const seconds = []
  const at = (time, person) => (seconds[Math.floor(time / 1_000)] ??= []).push({ time, person })
  for (let i = 0; i < PEOPLE; i++) at(reaction(random), {})
  let attempts = 0
  let peak = 0
  let delivered = 0
  const doneAt = []
  for (let second = 0; second < seconds.length && second * 1_000 < GIVE_UP_AFTER; second++) {
    let accepted = 0
    let tried = 0
    const queue = (seconds[second] ?? []).sort((a, b) => a.time - b.time)
    // A retry may fall into the same second.
    for (let i = 0; i < queue.length; i++) {
      const { time, person } = queue[i]
      tried++
      if (accepted < RATE) {
        accepted++
        doneAt.push(time)
        continue
      }
      const { wait, byHand } = pacing(person, time, random)
      const next = time + wait + (byHand ? reaction(random) : 0)
      if (Math.floor(next / 1_000) === second) queue.push({ time: next, person })
      else at(next, person)
    }
    delivered += accepted
    attempts += tried
    peak = Math.max(peak, tried)
    seconds[second] = undefined
  }
  const minute = (ms) => (ms === undefined ? '–' : (ms / 60_000).toFixed(1))
  return {
    'attempts per code': (attempts / delivered).toFixed(1),
    'median wait, min': minute(doneAt[PEOPLE >> 1]),
    'drained, min': delivered === PEOPLE ? minute(doneAt.at(-1)) : `${delivered} of ${PEOPLE}`,
    'peak, requests/s': peak,
    'peak after the first minute': undefined,
  }
}

const PACINGS = {
  'default policy': paced(defaultPolicy),
  'doubling without jitter': paced(createPolicy({ throttledMs: [10_000, 10_000, 120_000] })),
  'doubling to 60 s': paced(createPolicy({ throttledMs: [5_000, 15_000, 60_000] })),
  'doubling to 300 s': paced(createPolicy({ throttledMs: [5_000, 15_000, 300_000] })),
  'fixed 30 s': fixed(30_000),
  'retry three times, no cooldown': retryThreeTimes,
}

console.log(
  `${PEOPLE} people, ${RATE} requests/s; at best everyone is served in ${(PEOPLE / RATE / 60).toFixed(1)} min.`,
)
console.table(Object.fromEntries(Object.entries(PACINGS).map(([name, pacing]) => [name, simulate(pacing)])))
