import type { Reply } from './service.js'
import { TIMEOUT, type Tab } from './tab.js'
import type { World } from './world.js'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
/** When a request whose tab says nothing more is given up. */
const LEASE = TIMEOUT + 5 * SECOND

/** How long news may travel between two tabs, ms. */
const TRAVEL = 100
/** How long a tap waits at most for tabs that hold a lock and say nothing, ms. */
const PATIENCE = 4_000
/** How long tabs may take to agree on an origin's first salt, ms. */
const FIRST_VISIT = 500

/** A moment, with what makes it look older than it is. */
interface Moment {
  readonly elapsed: number
  readonly forwarded: number
}

/** Something that happened in a tab, and who must know of it. */
interface News extends Moment {
  readonly tab: Tab
  /** The tabs that must know; null for all. */
  knownTo: Set<Tab> | null
  /** Whether no lock was held for it, as for what comes too late: only once it has travelled do others know. */
  readonly late?: boolean
}

/** What keeps others from sending for a while. */
interface Fact extends News {
  readonly what: string
  readonly minMs: number
  /** One of the messages that the ladder counts. */
  readonly message: boolean
  /** One of the five that an hour allows. */
  readonly counted: boolean
}

interface Request extends News {
  /** Whether its tab was awake all the time, so that it noticed the timeout when it was due. */
  watched: boolean
  /** Whether the clock was set back while it was in flight. */
  crossed: boolean
  /** The pause that its loss is followed by at least, ms. */
  rung: number
}

class User {
  facts: Fact[] = []
  readonly open = new Map<string, Request>()
  /** The tabs that must know that the user is confirmed; null while nobody said so. */
  confirmed: Set<Tab> | null = null
  /** When that was last said, elapsed ms, with no newer sign-up known since. */
  confirmedAt = -Infinity
  /** Whether two tabs without locks sent in the same moment: each may have written over the other. */
  contended = false
}

/** The shortest pause after each kind, ms; what is not named has the ladder's. */
const PAUSES: Readonly<Record<string, number>> = {
  'delivery-failed': 30 * SECOND,
  'rejected-by-trigger': 30 * SECOND,
  'rate-limited': 15 * MINUTE,
  throttled: 5 * SECOND,
  'user-not-found': 10 * SECOND,
  blocked: MINUTE,
  'not-authorized': MINUTE,
  misconfigured: MINUTE,
  'invalid-request': 0,
}

/**
 * What must hold whenever a request reaches the service, told in a few lines and without the code under test. It knows
 * the least that must pass before the next send, and who must know of it.
 *
 * Where more can't be had, it asks for less:
 * - What storage refused or lost, only the tabs know that knew it then; a tab opened or reloaded later can't.
 * - Time is what the clock says: set forward, or asleep, everything is older by as much. Set back, pauses may last
 *   longer; they never are shorter.
 * - A request whose tab was killed or suspended is in flight until its lease ends, 25 s after it left; only then may
 *   another follow, although nobody knows what became of it.
 * - Where two tabs make an origin's first records at once, two salts contend, and whose salt lost writes its record
 *   anew: in that half second others need not know of it.
 * - Where a lock is freed because a suspended tab that held it died or woke, a tap that was just about to pass it, and
 *   one that finds it free, need the time that storage takes to travel.
 * - Sign-up's own message is seeded without the lock: where another tab sends in the same moment, whose write comes last
 *   may not know of it.
 * - What a request led to that left before its tab could hear that the user was confirmed goes with that news.
 * - What a tab did just before it died may be written over by a tab that had not heard of it.
 * - Where the clock is set back while news travels, or while a request is in flight, a tab that notices it before it has
 *   heard the news, or the reply's, may write the older record anew.
 * - A reply that comes after its request was given up is no longer under the lock: it needs the time that storage takes
 *   to travel, and a tab that sends within it may write over it; so does the reply to a request whose lease storage
 *   refused. Between tabs without Web Locks a lease needs that time, too; where two of them send within it, each may
 *   have written over the other.
 */
export class Model {
  readonly violations: string[] = []
  readonly #users: readonly User[]
  /** The shortest longest cooldown of any policy that was in use. */
  maxMs = Infinity
  tabs: readonly Tab[] = []
  #storageFailed = false

  constructor(
    private readonly world: World,
    users: number,
    private readonly ladderOf: (tab: Tab) => readonly number[],
  ) {
    this.#users = Array.from({ length: users }, () => new User())
  }

  /** A request leaves: may it? */
  requested(tab: Tab, index: number, id: string): void {
    const user = this.#users[index]!
    for (const [other, request] of user.open) {
      const age = this.#age(request)
      if (this.#knows(tab, request) && age < LEASE && !this.#timedOut(request))
        this.#broken('at most one request in flight per user', `${other} left ${age} ms ago`)
    }
    for (const fact of this.#factsFor(user, tab)) {
      const pause = Math.min(fact.minMs, this.maxMs)
      if (this.#age(fact) < pause)
        this.#broken('no request inside a cooldown', `${fact.what} was ${this.#age(fact)} ms ago, not ${pause}`)
    }
    const counted = this.#factsFor(user, tab).filter((fact) => fact.counted && this.#age(fact) < HOUR)
    if (counted.length >= 5 && this.maxMs >= HOUR) this.#broken('at most 5 counted sends in any 60 minutes', id)
    if (user.confirmed?.has(tab)) this.#broken('a confirmed user is sent nothing', id)
    const others = [...user.open.values(), ...user.facts].filter((news) => news.tab !== tab)
    for (const fact of user.facts)
      if (fact.late && fact.tab !== tab && this.world.elapsed - fact.elapsed < 2 * TRAVEL) fact.knownTo = new Set()
    if (!tab.browser.locks && others.some((news) => this.world.elapsed - news.elapsed < 2 * TRAVEL))
      user.contended = true
    if (user.contended) for (const news of [...user.open.values(), ...user.facts]) news.knownTo = new Set()
    user.open.set(id, { ...this.#news(tab, user), watched: true, crossed: false, rung: this.ladderOf(tab)[0]! })
  }

  /** A tab reads a reply. */
  answered(
    tab: Tab,
    index: number,
    id: string,
    { what, arrived, retryAfter = 0 }: Pick<Reply, 'what' | 'retryAfter'> & { readonly arrived: number },
  ): void {
    const user = this.#users[index]!
    const request = user.open.get(id)!
    const late = arrived > request.elapsed + TIMEOUT
    if (what === 'already-confirmed') {
      user.open.delete(id)
      return this.confirmed(tab, index)
    }
    // Given up for lost, and another loss or error is no news.
    if ((late && what !== 'sent') || (what === 'reply-lost' && this.#age(request) >= LEASE)) return
    user.open.delete(id)
    if (user.confirmed || request.elapsed < user.confirmedAt + 2 * TRAVEL) return
    const message = !(what in PAUSES)
    const overdue = late || this.#age(request) >= LEASE
    // Who could not read its lease took the tab for a suspended one, and passed its lock.
    const passed = request.knownTo !== null
    const fact = { ...this.#news(tab, user), late: overdue || passed, what, message, counted: what === 'sent' }
    const pause = message ? this.#rung(user, tab) : PAUSES[what]!
    const knownTo = request.crossed ? new Set<Tab>() : fact.knownTo
    user.facts.push({ ...fact, knownTo, minMs: what === 'sent' ? pause : Math.max(pause, retryAfter) })
  }

  /** A tab learns that the user is confirmed, and tells all others. */
  confirmed(tab: Tab, index: number): void {
    const user = this.#users[index]!
    user.facts = []
    user.confirmed = new Set([tab])
    user.confirmedAt = this.world.elapsed
  }

  /** A sign-up without a time: who knew of a confirmation may take it for a newer sign-up. */
  maySignUp(index: number): void {
    this.#users[index]!.confirmed = null
  }

  /** A sign-up's own message, newer than all that is known. */
  signedUp(tab: Tab, index: number): void {
    const user = this.#users[index]!
    // In the millisecond of a confirmation it is not newer.
    if (user.confirmedAt === this.world.elapsed) return this.maySignUp(index)
    user.confirmed = null
    user.confirmedAt = -Infinity
    user.facts = []
    const minMs = this.ladderOf(tab)[0]!
    const fact = { ...this.#news(tab, user), late: true, what: 'sign-up', message: true, counted: false, minMs }
    const isContended = this.tabs.some((other) => other !== tab && other.alive && other.entry(index).attempt)
    user.facts.push(isContended ? { ...fact, knownTo: new Set() } : fact)
  }

  /** Storage has lost everything, or can't be read: who knows now, knows; who comes later can't. */
  storageLost(): void {
    this.#storageFailed = true
    for (const { facts, open } of this.#users)
      for (const news of [...facts, ...open.values()]) news.knownTo ??= new Set(this.#witnesses(news))
  }

  /** The clock of all tabs was set back, or a tab died: what still travels may be lost. */
  interrupted(tab?: Tab): void {
    for (const { facts, open } of this.#users) {
      if (!tab) for (const request of open.values()) request.crossed = true
      for (const news of [...facts, ...open.values()])
        if ((!tab || news.tab === tab) && this.world.elapsed - news.elapsed < 2 * TRAVEL) news.knownTo = new Set()
    }
  }

  /** A tab goes on with another policy: by which of them it takes a request for lost, depends on when. */
  policyChanged(tab: Tab): void {
    for (const { open } of this.#users)
      for (const request of open.values()) request.rung = Math.min(request.rung, this.ladderOf(tab)[0]!)
  }

  /** A tab stops hearing anything for a while. */
  suspended(tab: Tab): void {
    for (const { open } of this.#users)
      for (const request of open.values()) if (request.tab === tab) request.watched = false
  }

  isConfirmed(index: number): boolean {
    return this.#users[index]!.confirmed !== null
  }

  #broken(invariant: string, how: string): void {
    this.violations.push(`${invariant}: ${how}`)
  }

  #news(tab: Tab, { contended }: User): News {
    const { elapsed, forwarded } = this.world
    const isPrivate = contended || tab.browser.mode !== 'works' || elapsed - tab.browser.firstWriteAt < FIRST_VISIT
    return { elapsed, forwarded, tab, knownTo: contended ? new Set() : isPrivate ? new Set([tab]) : null }
  }

  /** Whether a tab must know. Without a lock that is held on, because there are none or its tab died, news must travel. */
  #knows(tab: Tab, news: News): boolean {
    if (news.knownTo && !news.knownTo.has(tab)) return false
    if (news.tab === tab) return true
    const locked = tab.browser.locks && this.world.elapsed - tab.browser.freedAt > PATIENCE
    return (locked && news.tab.alive && !news.late) || this.world.elapsed - news.elapsed > TRAVEL
  }

  /** How long ago that was by any clock that was not set back, ms. */
  #age(moment: Moment): number {
    return this.world.elapsed - moment.elapsed + this.world.forwarded - moment.forwarded
  }

  #timedOut({ tab, watched, elapsed }: Request): boolean {
    return tab.alive && watched && this.world.elapsed >= elapsed + TIMEOUT
  }

  /** What happened, and what never was answered. */
  #factsFor(user: User, tab: Tab): Fact[] {
    const lost = [...user.open].map(([id, request]): Fact => {
      const told = request.tab === tab || !this.#storageFailed
      const noticed = told && this.#timedOut(request) && this.world.forwarded === request.forwarded ? TIMEOUT : 0
      return {
        ...request,
        what: `the lost ${id}`,
        minMs: user.confirmed
          ? 0
          : Math.min(request.rung, ...[request.tab, tab].map((each) => this.ladderOf(each)[0]!)) + noticed,
        // While it is in flight, nobody counts it.
        message: this.#timedOut(request) || this.#age(request) >= LEASE,
        counted: false,
      }
    })
    return [...user.facts, ...lost].filter((fact) => this.#knows(tab, fact))
  }

  #rung(user: User, tab: Tab): number {
    const before = this.#factsFor(user, tab).filter((fact) => fact.message && this.#age(fact) < HOUR)
    const ladder = this.ladderOf(tab)
    // Where storage lost something, nobody can tell who counts from where.
    if (user.facts.some(({ knownTo }) => knownTo)) return ladder[0]!
    return ladder[Math.min(before.length, ladder.length - 1)]!
  }

  /** Who had heard of it by now. */
  #witnesses(news: News): Tab[] {
    return this.tabs.filter((tab) => tab.awake && tab.mounted && this.world.elapsed - news.elapsed > 2 * TRAVEL)
  }
}
