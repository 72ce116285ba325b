// @vitest-environment node
import { expect, test } from 'vitest'
import { tell, type Step, type Story } from './simulation/run.js'

/** What random stories found, shrunk. Each broke an invariant once. */
const told = (tabs: number, steps: readonly Step[], more: Partial<Story> = {}) =>
  expect(
    tell({ seed: 0, tabs, locks: true, visited: true, toTheEnd: true, steps, replies: [], ...more }),
  ).resolves.toBeUndefined()

const tap = (tab: number, user = 0): Step => ({ do: 'tap', tab, user, times: 1 })
const everywhere = (user = 0): Step => ({ do: 'tap everywhere', user })
const pass = (ms: number): Step => ({ do: 'pass', ms })
const suspend = (tab: number): Step => ({ do: 'suspend', tab })
const resume = (tab: number): Step => ({ do: 'resume', tab })

test('a tab that was suspended while it asked for the lock, and passed, does not send when it wakes', () =>
  told(2, [tap(0), suspend(0), pass(150), tap(1), pass(5_000), resume(0)]))

test('a tab that wakes does not write an old lease over what it led to', () =>
  told(3, [suspend(0), tap(1), pass(31_000), resume(0), tap(0)], { replies: [{ what: 'sent', after: 26_000 }] }))

test('a tab that heard of a lease does not bring it back under another salt', () =>
  told(5, [everywhere(1), tap(0), everywhere()], { visited: false, seed: 1_434_910_566 }))

test('a page that was left while it sends hears that its salt lost', () =>
  told(2, [{ do: 'unmount', tab: 0 }, tap(1), everywhere(1), pass(4)], {
    visited: false,
    seed: 155_530_099,
    replies: [{ what: 'reply-lost', after: 1_000 }],
  }))

test('tabs that know an old record do not write it over a new lease once storage was cleared', () =>
  told(5, [tap(0), tap(1, 1), pass(150), { do: 'clear' }], { visited: false }))

test('storage that is blocked makes no tab forget that another sends', () =>
  told(
    2,
    [tap(3, 1), pass(150), { do: 'open' }, tap(0), { do: 'storage', mode: 'blocked' }, tap(0, 1), { do: 'clear' }],
    { replies: [{ what: 'sent', after: 5_000 }] },
  ))

test("sign-up's message, seeded in one tab while another sends, does not unsay the send", () =>
  told(2, [tap(0), tap(0, 1), { do: 'sign up', tab: 1, user: 0, dated: false }, pass(30_000), tap(0)], {
    visited: false,
  }))

test('a page that closed in the middle of a send leaves no tab stuck', () =>
  told(2, [tap(0), pass(300), { do: 'kill', tab: 0 }, pass(1_000), tap(0), pass(25_000), tap(0)], {
    replies: [{ what: 'never', after: 0 }],
  }))

test('a tab that could not tell another of its lease, for storage was blocked, tells it of the reply', () =>
  told(
    5,
    [
      tap(0),
      pass(150),
      { do: 'storage', mode: 'blocked' },
      tap(0, 1),
      tap(1, 1),
      pass(7),
      { do: 'storage', mode: 'works' },
    ],
    {
      replies: [
        { what: 'reply-lost', after: 23_000 },
        { what: 'sent', after: 1_000 },
      ],
    },
  ))

test('a tab that wakes with the lock just before others pass it does not send in the same moment', () =>
  told(3, [tap(0), suspend(0), tap(1), { do: 'open' }, pass(761), tap(2), pass(87), tap(3), resume(0)], { seed: 5 }))

test('what a send that was given up comes to while another tab sends is written over, and nobody is stuck', () =>
  told(
    2,
    [tap(0, 1), tap(1), pass(23), tap(1, 1), { do: 'sleep', ms: 600_000 }, pass(2), tap(0), pass(90_000), tap(0, 1)],
    {
      seed: 23,
      replies: [
        { what: 'invalid-request', after: 1_000, retryAfter: 360_000_000 },
        { what: 'sent', after: 35_000 },
        { what: 'reply-lost', after: 24_990 },
      ],
    },
  ))

test('a send under way is told again where storage was cleared and a tab that knows nothing of it wrote', () =>
  told(
    2,
    [
      tap(0),
      { do: 'open' },
      pass(864),
      { do: 'clear' },
      { do: 'open' },
      tap(3),
      everywhere(1),
      pass(10_000),
      everywhere(),
    ],
    {
      seed: 1,
      replies: [
        { what: 'reply-lost', after: 26_000 },
        { what: 'sent', after: 0 },
        { what: 'throttled', after: 0 },
        { what: 'reply-lost', after: 0 },
      ],
    },
  ))

test('a pause that a full storage would not take outlives what another tab writes once there is room', () =>
  told(
    1,
    [
      everywhere(1),
      { do: 'storage', mode: 'full' },
      tap(0),
      { do: 'open' },
      tap(1),
      { do: 'reload', tab: 0 },
      tap(1),
      { do: 'storage', mode: 'works' },
      tap(0),
      pass(900_000),
      tap(0),
    ],
    {
      replies: [
        { what: 'reply-lost', after: 0 },
        { what: 'sent', after: 0 },
        { what: 'reply-lost', after: 0, retryAfter: 360_000_000 },
      ],
    },
  ))

test('only the tab that sends tells of it again once storage was cleared', () =>
  told(5, [tap(0), tap(0, 1), { do: 'clear' }, tap(1), pass(31_000), everywhere()], {
    seed: 11,
    replies: [
      { what: 'reply-lost', after: 55_000 },
      { what: 'reply-lost', after: 23_000 },
    ],
  }))

test('a send of a tab that has not heard yet that the user was confirmed leaves nobody stuck', () =>
  told(
    2,
    [
      everywhere(),
      { do: 'confirm', tab: 0, user: 0 },
      { do: 'sign up', tab: 0, user: 0, dated: true },
      pass(300_000),
      { do: 'open' },
      everywhere(),
    ],
    { replies: [{ what: 'reply-lost', after: 0, retryAfter: 600_000 }] },
  ))

test('two tabs whose policies bound the same wait otherwise do not write it for ever', () =>
  told(2, [{ do: 'policy', tab: 1, policy: 2 }, tap(0), pass(150)], {
    replies: [{ what: 'rejected-by-trigger', after: 5, retryAfter: 360_000_000 }],
  }))

test('a user who is shown as confirmed is not confirmed again, while another tab signs up anew', () =>
  told(2, [tap(0), pass(5_000), { do: 'sign up', tab: 1, user: 0, dated: true }, { do: 'confirm', tab: 0, user: 0 }], {
    replies: [{ what: 'already-confirmed', after: 0 }],
  }))

test('a request that is lost while a shorter policy holds is followed by the pause of that', () =>
  told(
    1,
    [tap(0), pass(150), { do: 'policy', tab: 0, policy: 2 }, pass(31_000), { do: 'policy', tab: 0, policy: 0 }, tap(0)],
    { replies: [{ what: 'never', after: 0 }] },
  ))

test('a page that showed nobody while the user was confirmed may still tell of what it saw before', () =>
  told(2, [{ do: 'unmount', tab: 0 }, everywhere(), pass(3_600_000), { do: 'mount', tab: 0 }], {
    replies: [{ what: 'already-confirmed', after: 26_000 }],
  }))
