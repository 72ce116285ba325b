import { createPolicy } from '../../../src/core/createPolicy.js'
import { defaultPolicy } from '../../../src/core/paced.js'
import type { CooldownPolicy } from '../../../src/core/policy.js'
import { identityOf } from '../../../src/core/store.js'
import { Browser, type StorageMode } from './browser.js'
import { Model } from './model.js'
import { Service, type Reply } from './service.js'
import { Tab } from './tab.js'
import { World } from './world.js'

/** One thing that happens. `tab` and `user` are taken modulo how many there are. */
export type Step =
  | { readonly do: 'tap'; readonly tab: number; readonly user: number; readonly times: number }
  | { readonly do: 'tap everywhere'; readonly user: number }
  | { readonly do: 'pass'; readonly ms: number }
  | { readonly do: 'open' }
  | { readonly do: 'kill' | 'reload' | 'suspend' | 'resume' | 'mount' | 'unmount'; readonly tab: number }
  | { readonly do: 'confirm'; readonly tab: number; readonly user: number }
  | { readonly do: 'sign up'; readonly tab: number; readonly user: number; readonly dated: boolean }
  | { readonly do: 'jump' | 'sleep'; readonly ms: number }
  | { readonly do: 'storage'; readonly mode: StorageMode }
  | { readonly do: 'clear' }
  | { readonly do: 'policy'; readonly tab: number; readonly policy: number }

/** A sequence, and the world it happens in. */
export interface Story {
  readonly seed: number
  readonly tabs: number
  readonly locks: boolean
  /** Whether the origin was visited before. */
  readonly visited: boolean
  /** Whether an hour more passes, after which everybody must be able to send. */
  readonly toTheEnd: boolean
  readonly steps: readonly Step[]
  readonly replies: readonly Reply[]
}

const LADDERS = [
  [30_000, 60_000, 120_000, 300_000],
  [45_000, 90_000],
  [10_000, 20_000],
]
const POLICIES: readonly CooldownPolicy[] = [
  defaultPolicy,
  createPolicy({ ladderMs: LADDERS[1]! }),
  createPolicy({ ladderMs: LADDERS[2]!, maxMs: 90_000 }),
]

/** How long storage takes to travel from tab to tab, and a page to notice that its clock was set, ms. */
const TRAVEL = 200
const NOTICE = 31_000
/** How long a page takes to load, ms. */
const LOADING = 100

const USERS = ['ada@example.com', 'bob@example.com'].map((name) =>
  identityOf('client', 'ResendConfirmationCode', name, false),
)
/** Another client and another operation of the same user; nobody taps for them. */
const STRANGERS = [
  identityOf('other client', 'ResendConfirmationCode', 'ada@example.com', false),
  identityOf('client', 'ForgotPassword', 'ada@example.com', false),
]

/** Tells a story to the code and to the model. @throws Error which names the invariants that broke */
export async function tell(story: Story): Promise<void> {
  const world = new World(story.seed)
  const { random } = Math
  // The jitter of a cooldown, too, is the same each time the story is told.
  Math.random = () => world.random()
  try {
    await tellIn(world, story)
  } finally {
    Math.random = random
  }
}

async function tellIn(world: World, story: Story): Promise<void> {
  const browser = new Browser(world)
  browser.locks = story.locks
  if (story.visited) browser.visitedBefore()
  const surprises: unknown[] = []
  const policyOf = new Map<CooldownPolicy, readonly number[]>(POLICIES.map((policy, i) => [policy, LADDERS[i]!]))
  const model = new Model(world, USERS.length, (tab) => policyOf.get(tab.policy)!)
  model.maxMs = defaultPolicy.maxMs
  model.tabs = browser.tabs
  const replies = [...story.replies]
  const service = new Service(world, model, replies)
  const open = () => new Tab(browser, service, [...USERS, ...STRANGERS], POLICIES[0]!, (error) => surprises.push(error))
  for (let n = 0; n < story.tabs; n++) open()

  /** When agreement and deadlines can be asked for, elapsed ms. */
  let calmAt = TRAVEL
  let agreeable = story.visited && story.locks
  const disturb = (ms: number) => void (calmAt = Math.max(calmAt, world.elapsed + ms))
  const lose = () => {
    model.storageLost()
    agreeable = false
  }

  async function take(step: Step): Promise<void> {
    const all = browser.tabs
    const pick = (index: number) => all[index % all.length]
    const tab = 'tab' in step ? pick(step.tab) : undefined
    const user = 'user' in step ? step.user % USERS.length : 0
    switch (step.do) {
      case 'pass':
        return world.pass(step.ms)
      case 'open':
        await world.pass(LOADING)
        if (all.length < 5) open()
        return disturb(TRAVEL)
      case 'tap everywhere':
        for (const each of all.filter(({ awake }) => awake)) each.deliver(() => each.tap(user))
        return
      case 'jump':
      case 'sleep':
        // A record that is a day old may leave with another user's write, in the moment in which it would be renewed.
        // A page that counts nothing has no timer: it notices a clock that was set back when it is tapped or woken.
        if (step.ms < 0) {
          agreeable = false
          model.interrupted()
        }
        if (world.forwarded + step.ms < 23 * 3_600_000) world.jump(step.ms)
        if (step.do === 'sleep') for (const each of [...all]) each.deliver(() => each.wake())
        return disturb(NOTICE)
      case 'storage':
        if (step.mode !== 'works') lose()
        browser.mode = step.mode
        return
      case 'clear':
        lose()
        return browser.clear()
    }
    if (!tab) return
    switch (step.do) {
      case 'tap':
        for (let n = 0; n < step.times && tab.awake; n++) tab.deliver(() => tab.tap(user))
        return
      case 'kill':
        model.interrupted(tab)
        return tab.kill()
      case 'reload':
        model.interrupted(tab)
        tab.kill()
        await world.pass(LOADING)
        open()
        return disturb(TRAVEL)
      case 'suspend':
        model.suspended(tab)
        return tab.suspend()
      case 'resume':
        disturb(TRAVEL)
        return tab.resume()
      case 'mount':
        // What a page did not hear while it showed nobody, it hears no more where a user has been confirmed for a minute.
        if (USERS.some((_, each) => model.isConfirmed(each))) agreeable = false
        if (tab.awake) tab.deliver(() => tab.mount())
        return
      case 'unmount':
        if (tab.awake) tab.deliver(() => tab.unmount())
        return
      case 'confirm':
        // Who is shown as confirmed is not confirmed again: that is what the hook's `markConfirmed()` does.
        if (!tab.awake || tab.entry(user).getSnapshot().status === 'confirmed') return
        model.confirmed(tab, user)
        tab.deliver(() => tab.entry(user).confirm())
        return
      case 'sign up':
        if (!tab.awake) return
        // It is seeded without the lock: in the same moment as a send, one may be written over the other.
        if (
          world.elapsed - browser.lastWriteAt < TRAVEL ||
          all.some((other) => other !== tab && other.entry(user).attempt)
        )
          agreeable = false
        tab.deliver(() => tab.entry(user).seed(null, step.dated ? world.now : null))
        if (step.dated) model.signedUp(tab, user)
        else model.maySignUp(user)
        return
      case 'policy': {
        if (!tab.awake) return
        const policy = POLICIES[step.policy % POLICIES.length]!
        model.maxMs = Math.min(model.maxMs, policy.maxMs)
        // What a lease that died leads to, each tab reckons by its own policy.
        agreeable = false
        tab.deliver(() => tab.use(policy))
        return model.policyChanged(tab)
      }
    }
  }

  function look(): void {
    const shown = browser.tabs.filter((tab) => tab.awake && tab.mounted)
    for (const tab of shown) {
      for (const user of USERS.keys()) {
        const { cooldown } = tab.entry(user).getSnapshot()
        if (!cooldown) continue
        const left = cooldown.endsAt - world.now
        if (left > tab.policy.maxMs) throw new Error(`endsAt never past now + policy.maxMs: ${left} ms are left`)
        if (left <= 0) throw new Error(`a cooldown that is over is not shown: ${left} ms are left`)
      }
      for (const stranger of STRANGERS.keys()) {
        const { status, canResend, sendCount } = tab.entry(USERS.length + stranger).getSnapshot()
        if (status !== 'idle' || !canResend || sendCount) throw new Error('users, clients and operations never share')
      }
    }
    if (!agreeable || browser.mode !== 'works') return
    for (const user of USERS.keys()) {
      const entries = shown.map((tab) => tab.entry(user)).filter((entry) => !entry.attempt)
      const isConfirmed = entries.some((entry) => entry.getSnapshot().status === 'confirmed')
      const told = entries
        .map((entry) => {
          const { error, ...rest } = entry.getSnapshot()
          return { ...rest, error: error && error.kind }
        })
        // The news that a user is confirmed is kept for a minute; who opens the page later knows nothing.
        .filter(({ status, lastSentAt }) => !(isConfirmed && status === 'idle' && lastSentAt === null))
      const stories = told.map((each) => JSON.stringify(each))
      if (new Set(stories).size > 1) throw new Error(`all awake tabs agree after one event:\n${stories.join('\n')}`)
    }
  }

  function check(): void {
    if (model.violations.length) throw new Error(model.violations[0])
    if (surprises.length) throw new Error('nothing throws', { cause: surprises[0] })
  }

  for (const step of story.steps) {
    await take(step)
    await world.pass(0)
    check()
    if (world.elapsed >= calmAt && world.elapsed - browser.lastWriteAt >= TRAVEL) look()
  }

  check()
  if (!story.toTheEnd) return
  // Time passes, and the service works: whoever is awake can send again, whatever sleeps.
  replies.length = 0
  if (!browser.tabs.some((tab) => tab.awake)) open()
  // A page that shows nobody writes nothing: it learns that the clock was set back when it is shown.
  for (const tab of browser.tabs) if (tab.awake && !tab.mounted) tab.deliver(() => tab.mount())
  // A page that counts nothing learns it when it is tapped or woken: the last pause begins anew then, and must end.
  for (const tab of browser.tabs) if (tab.awake) tab.deliver(() => tab.wake())
  const timers = new Map(browser.tabs.map((tab) => [tab, tab.timersRun]))
  const { writes } = browser
  await world.pass(62 * 60_000)
  if (browser.writes - writes > 200)
    throw new Error(`no two tabs write against each other: ${browser.writes - writes} writes in an hour`)
  for (const [tab, before] of timers)
    if (tab.timersRun - before > 200) throw new Error(`no timer spins: ${tab.timersRun - before} in an hour`)
  for (const user of USERS.keys()) {
    for (const tab of browser.tabs.filter((each) => each.awake)) {
      const { status, canResend } = tab.entry(user).getSnapshot()
      if (status !== 'confirmed' && !canResend) throw new Error(`every state has a way out: still ${status}`)
    }
    const tab = browser.tabs.find((each) => each.awake)!
    if (tab.entry(user).getSnapshot().status === 'confirmed') continue
    const { requests } = service
    tab.tap(user)
    await world.pass(10_000)
    const { status } = tab.entry(user).getSnapshot()
    if (service.requests === requests || !['cooldown', 'error', 'confirmed'].includes(status))
      throw new Error(`every state has a way out: a tap led to ${status}, and ${service.requests - requests} requests`)
  }
  check()
}
