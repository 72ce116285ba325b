// @vitest-environment node
import { describe, expect, test, vi } from 'vitest'
import { identityOf, ResendStore } from '../../src/core/store.js'
import { createPolicy, defaultPolicy, ResendCodeError } from '../../src/index.js'
import { createTestClock } from '../../src/testing/index.js'
import { listStorage } from '../support/storage.js'
import { HOUR, MINUTE, SECOND } from './support.js'

const INDEX = 'react-cognito-resend-code'
const identity = (name: string) => identityOf('client', 'ResendConfirmationCode', name, false)
const sent = { kind: 'sent', delivery: null } as const
const unanswered = new Promise<never>(() => undefined)

/** The storage of one browser, and pages that show a user, each with a guard and an entry of its own. */
function browser({ clock = createTestClock(), salt = 'a' } = {}) {
  const items = new Map<string, string>()
  const unsubscribe = vi.fn()
  const subscribe = vi.fn(() => unsubscribe)
  function open(name = 'ada') {
    const storage = { ...listStorage(items).adapter, subscribe }
    const store = new ResendStore(() => salt.repeat(32))
    return store.entry(storage, identity(name), { clock, policy: defaultPolicy })
  }
  const records = () => [...items].filter(([key]) => key !== INDEX)
  return { clock, items, subscribe, unsubscribe, open, records }
}
type Browser = ReturnType<typeof browser>

/** What a tab wrote that had not seen yet what `browser` holds: its write crossed with that of a page there. */
function crossed(browser: Browser, other: Browser) {
  for (const [key, value] of other.records()) browser.items.set(key, value)
}

describe('a page that shows nobody', () => {
  test('reads storage anew each time it is asked', () => {
    const { open } = browser()
    const page = open()
    expect(page.getSnapshot().status).toBe('idle')
    open().settle('theirs', sent, true)
    expect(page.getSnapshot().status).toBe('cooldown')
  })

  test('is in use while an attempt of its own is under way', () => {
    const page = browser().open()
    expect(page.inUse).toBe(false)
    page.begin({ id: 'mine', promise: unanswered })
    expect(page.inUse).toBe(true)
    page.leave('mine')
    expect(page.inUse).toBe(false)
  })
})

describe('those who show a user', () => {
  test('watch storage once for all, and leave nothing behind', () => {
    const { open, clock, subscribe, unsubscribe } = browser()
    const page = open()
    page.settle('mine', sent, true)
    const leave = [page.subscribe(vi.fn()), page.subscribe(vi.fn())]
    for (const each of leave) each()
    expect(subscribe).toHaveBeenCalledTimes(1)
    expect(unsubscribe).toHaveBeenCalledTimes(1)
    expect(clock.pending).toBe(0)
  })

  test('hear from a new clock, and no more from the old one', () => {
    const { open, clock } = browser()
    const page = open()
    page.settle('mine', sent, true)
    const listener = vi.fn()
    const leave = page.subscribe(listener)
    const other = createTestClock()
    page.configure({ clock: other, policy: defaultPolicy })
    expect([clock.pending, other.pending]).toEqual([0, 1])
    other.advance(30 * SECOND)
    expect(listener).toHaveBeenCalledTimes(1)
    expect(page.getSnapshot().status).toBe('idle')
    leave()
    expect(other.pending).toBe(0)
  })

  test('keep their timer and their watch of storage where the policy alone is new', () => {
    const { open, clock, subscribe, unsubscribe } = browser()
    const page = open()
    page.subscribe(vi.fn())
    page.configure({ clock, policy: createPolicy() })
    expect(subscribe).toHaveBeenCalledTimes(1)
    expect(unsubscribe).not.toHaveBeenCalled()
  })

  test('are waited for before a new clock sets a timer', () => {
    const page = browser().open()
    page.settle('mine', sent, true)
    const clock = createTestClock()
    page.configure({ clock, policy: defaultPolicy })
    expect(clock.pending).toBe(0)
  })
})

describe('an attempt', () => {
  test('stays pending whatever another one comes to', () => {
    const page = browser().open()
    page.begin({ id: 'mine', promise: unanswered })
    page.leave('other')
    page.settle('other', sent, true)
    expect(page.attempt?.id).toBe('mine')
    expect(page.getSnapshot().status).toBe('pending')
    page.settle('mine', sent, true)
    expect(page.getSnapshot().status).toBe('cooldown')
  })

  test('shows its own page where the code went, and stores no destination without a mask', () => {
    const { open } = browser()
    const page = open()
    const delivery = { destination: 'ada@example.com', deliveryMedium: 'EMAIL', attributeName: 'email' }
    page.settle('mine', { kind: 'sent', delivery }, true)
    page.refresh()
    expect(page.getSnapshot().delivery).toEqual(delivery)
    expect(open().getSnapshot().delivery).toEqual({ ...delivery, destination: undefined })
  })
})

describe('an error', () => {
  test('of another page is the same object while the cooldown after it ends', () => {
    const { open, clock } = browser()
    open().settle('theirs', new ResendCodeError('throttled', 'too many'), true)
    const page = open()
    const during = page.getSnapshot()
    clock.advance(15 * SECOND)
    const after = page.getSnapshot()
    expect([during.status, after.status]).toEqual(['cooldown', 'error'])
    expect(after.error).toBe(during.error)
    expect(after.error?.kind).toBe('throttled')
  })

  test('of another page does not borrow the words of an earlier one of this page', () => {
    const { open, clock } = browser()
    const page = open()
    const mine = new ResendCodeError('rejected-by-trigger', 'no', { triggerMessage: 'Not on Sundays.' })
    page.settle('mine', mine, true)
    expect(page.getSnapshot().error).toBe(mine)
    clock.advance(MINUTE)
    open().settle('theirs', new ResendCodeError('rejected-by-trigger', 'no'), true)
    expect(page.getSnapshot().error).toMatchObject({ kind: 'rejected-by-trigger', triggerMessage: null })
  })

  test('of another page in the same millisecond is not taken for that of this page', () => {
    const { open } = browser()
    const page = open()
    page.settle('mine', new ResendCodeError('invalid-request', 'mine'), false)
    open().settle('theirs', new ResendCodeError('offline', 'theirs'), false)
    expect(page.getSnapshot().error?.kind).toBe('offline')
  })

  test('that is not there is cleared without a write', () => {
    const { open, items } = browser()
    open().clearError()
    expect(items.size).toBe(0)
  })
})

describe("sign-up's own message", () => {
  test('counts as sent now where its time is none', () => {
    const { open, clock } = browser()
    const page = open()
    page.seed(null, 0)
    expect(page.getSnapshot()).toMatchObject({ status: 'cooldown', lastSentAt: clock.now() })
  })

  test('is one message, however often its time is told', () => {
    const { open, clock } = browser()
    const page = open()
    page.seed(null, clock.now())
    page.seed(null, clock.now())
    expect(page.getSnapshot().messageCount).toBe(1)
  })

  test('without a time begins no second cooldown once the first is forgotten', () => {
    const { open, clock } = browser()
    const page = open()
    page.seed(null, null)
    expect(page.getSnapshot().status).toBe('cooldown')
    clock.advance(25 * HOUR)
    page.seed(null, null)
    expect(page.getSnapshot().status).toBe('idle')
  })

  test('without a time does not bring back a user who is confirmed', () => {
    const { open, clock } = browser()
    const page = open()
    page.confirm()
    clock.advance(2 * MINUTE)
    page.seed(null, null)
    expect(page.getSnapshot().status).toBe('confirmed')
  })
})

describe('a confirmed user', () => {
  test('stays so in all tabs when a reply comes after it', () => {
    const { open } = browser()
    const page = open()
    page.confirm()
    page.settle('mine', sent, true)
    expect(open().getSnapshot().status).toBe('confirmed')
  })

  test('stays so in all tabs when one that had not heard of it begins to send', () => {
    const here = browser()
    const there = browser({ clock: here.clock })
    const page = here.open()
    page.confirm()
    there.open().lease('theirs', 25 * SECOND)
    crossed(here, there)
    page.refresh()
    expect(here.open().getSnapshot().status).toBe('confirmed')
  })

  test('who signs up again starts from nothing, whatever else the stored record claims', () => {
    const { open, clock, items, records } = browser()
    open().confirm()
    for (const [key, text] of records()) items.set(key, JSON.stringify({ ...JSON.parse(text), messageCount: 99 }))
    clock.advance(SECOND)
    const page = open()
    page.seed(null, clock.now())
    expect(page.getSnapshot()).toMatchObject({ status: 'cooldown', messageCount: 1 })
  })

  test('leaves nothing in storage after a minute, and stays confirmed on the page', () => {
    const { open, clock, records } = browser()
    const page = open()
    page.confirm()
    clock.advance(MINUTE)
    page.refresh()
    page.refresh()
    expect(records()).toEqual([])
    expect(page.getSnapshot().status).toBe('confirmed')
  })
})

describe('a write that another tab, which had not heard of it, wrote over', () => {
  const paused = (page: ReturnType<Browser['open']>, now: number) =>
    page.settle('mine', new ResendCodeError('throttled', 'too many', { retryAt: now + HOUR / 2 }), true)

  // A second is time enough for news of a write; from then on, storage is right. So it is where the clock was set back.
  test.each([
    [0, 'throttled'],
    [999, 'throttled'],
    [1_000, 'sent'],
    [-10 * MINUTE, 'sent'],
  ])('%d ms after it leaves the cooldown of "%s"', (ms, reason) => {
    const here = browser()
    const there = browser({ clock: here.clock })
    const page = here.open()
    paused(page, here.clock.now())
    here.clock.set(here.clock.now() + ms)
    there.open().settle('theirs', sent, true)
    crossed(here, there)
    page.refresh()
    expect(page.getSnapshot().cooldown?.reason).toBe(reason)
    expect(here.open().getSnapshot().cooldown?.reason).toBe(reason)
  })

  test('is told again also where storage holds as many users as it may', () => {
    const here = browser()
    const there = browser({ clock: here.clock })
    for (let n = 0; n < 19; n++) here.open(`user ${n}`).settle('before', sent, true)
    const page = here.open()
    paused(page, here.clock.now())
    there.open().settle('theirs', sent, true)
    crossed(here, there)
    page.refresh()
    expect(here.open().getSnapshot().cooldown?.reason).toBe('throttled')
  })
})

describe('storage', () => {
  test('that was cleared unsays nothing on the page, which does not fill it again by a look', () => {
    const { open, items } = browser()
    const page = open()
    page.settle('mine', sent, true)
    items.clear()
    expect(page.getSnapshot().status).toBe('cooldown')
    page.refresh()
    expect(items.size).toBe(0)
  })

  test('that was cleared when the clock was set back is told again, whatever was read without a word before', () => {
    const { open, clock, items, records } = browser()
    const page = open()
    page.settle('mine', sent, true)
    page.subscribe(vi.fn())
    clock.advance(2 * SECOND)
    items.clear()
    clock.set(clock.now() - 3 * HOUR)
    page.clearError()
    expect(records()).toEqual([])
    page.refresh()
    expect(records()).toHaveLength(1)
    expect(open().getSnapshot().status).toBe('cooldown')
  })

  test.each([
    ['mine', 'pending'],
    ['theirs', 'idle'],
  ])(
    'that was cleared is told of a send under way by its own page alone: %s makes a page that opens %s',
    (id, status) => {
      const here = browser()
      const page = here.open()
      page.begin({ id: 'mine', promise: unanswered })
      const sender = id === 'mine' ? page : here.open()
      sender.lease(id, 25 * SECOND)
      page.refresh()
      here.clock.advance(SECOND)
      const there = browser({ clock: here.clock, salt: 'b' })
      there.open('bob').settle('theirs', sent, true)
      here.items.clear()
      for (const [key, value] of there.items) here.items.set(key, value)
      page.refresh()
      expect(page.getSnapshot().status).toBe('pending')
      expect(here.open().getSnapshot().status).toBe(status)
    },
  )

  test('loses what is too old when a page opens, not while one shows the user', () => {
    const { open, clock, records } = browser()
    open().settle('before', sent, true)
    const page = open()
    const leave = page.subscribe(vi.fn())
    clock.advance(25 * HOUR)
    page.refresh()
    expect(page.getSnapshot().messageCount).toBe(0)
    expect(records()).toHaveLength(1)
    leave()
    open().subscribe(vi.fn())
    expect(records()).toEqual([])
  })
})
