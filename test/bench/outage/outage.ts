import { Agenda } from './agenda.js'
import type { Pacing } from './pacing.js'
import { lognormal, seeded } from './random.js'
import { tokenBucket } from './tokenBucket.js'

const SECOND = 1_000
const MINUTE = 60_000

/** What happens: people who wait, and a service that is back. */
export interface Outage {
  /** How many wait for a code when the service is back. */
  readonly people: number
  /** The service's quota. */
  readonly perSecond: number
  readonly seed: number
  readonly crowd: keyof typeof crowds
}

/** What came of it. Times in s. */
export interface Recovery {
  readonly name: string
  /** Requests made for each code that was delivered. */
  readonly attemptsPerCode: number
  /** How many were served, of those who waited. */
  readonly delivered: number
  /** Until half, and until all but one in a hundred of those who got a code had it. */
  readonly half: number
  readonly drained: number
  /** The most requests in one second after the first minute, which is everybody's first press whatever the page does. */
  readonly peak: number
  /** How much of the quota was used until nine in ten of those who got a code had it: below 1, people waited for nothing. */
  readonly used: number
  /** Requests made in all. */
  readonly attempts: number
}

/** How long the longest patience is watched. */
const HORIZON = 4 * 60 * MINUTE

/** How long people take to press once the button is free, ms. */
export const crowds = {
  /** As people are: most watch the button, a third have looked away and come back by and by. */
  mixed: (random: () => number) =>
    random() < 2 / 3 ? lognormal(random, 2 * SECOND, 0.7) : lognormal(random, 20 * SECOND, 1),
  /** Every finger on the button: the crowd that acts as one unless the page spreads it. */
  attentive: (random: () => number) => lognormal(random, 800, 0.3),
}

/** How long a person stays at all. The quota alone makes the last of 100,000 wait for 33 minutes. */
const patienceMs = (random: () => number) => lognormal(random, 60 * MINUTE, 0.8)

/** How likely it is that one more "try again" sends a person away. */
const GIVES_UP = 0.01

/** Plays an outage's end: everybody's button is free at 0, and each presses when they get to it. */
export function recover(pacing: Pacing, { people, perSecond, seed, crowd }: Outage): Recovery {
  const random = seeded(seed)
  const reactionMs = crowds[crowd]
  const bucket = tokenBucket(perSecond)
  const agenda = new Agenda(people, HORIZON)
  const waited = new Float64Array(people)
  const tried = new Uint8Array(people)
  const leavesAt = new Float64Array(people)
  const requests = new Int32Array(HORIZON / SECOND + 2)
  const deliveredAt: number[] = []
  const { attemptsPerPress = 1, retriesMs } = pacing
  let attempts = 0

  for (let person = 0; person < people; person++) {
    leavesAt[person] = patienceMs(random)
    agenda.add(person, reactionMs(random))
  }
  for (let person = agenda.take(); person >= 0; person = agenda.take()) {
    const { now } = agenda
    if (now > leavesAt[person]!) continue
    attempts++
    requests[Math.floor(now / SECOND)]!++
    if (bucket.take(now)) {
      deliveredAt.push(now / SECOND)
      continue
    }
    const retry = ++tried[person]!
    if (retriesMs && retry < attemptsPerPress) {
      agenda.add(person, now + retriesMs(retry - 1, random))
      continue
    }
    tried[person] = 0
    if (random() < GIVES_UP) continue
    const cooldown = pacing.cooldownMs(waited[person]!, random)
    waited[person] = cooldown
    agenda.add(person, now + cooldown + reactionMs(random))
  }

  const delivered = deliveredAt.length
  const until = (share: number) => deliveredAt[Math.min(delivered - 1, Math.floor(delivered * share))] ?? 0
  return {
    name: pacing.name,
    attemptsPerCode: attempts / delivered,
    delivered,
    half: until(0.5),
    drained: until(0.99),
    peak: requests.subarray(60).reduce((most, count) => Math.max(most, count), 0),
    used: Math.min(1, (delivered * 0.9) / (until(0.9) * perSecond)),
    attempts,
  }
}
