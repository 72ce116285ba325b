import { describe, expect, test } from 'vitest'
import type { StorageAdapter } from '../../src/index.js'
import { createTestClock, type TestClock } from '../../src/testing/index.js'
import { act, openPage } from './support.js'

/** How long a write travels from a tab to the browser, and on to each other tab, ms. */
const HOP = 20

interface Tab {
  readonly copy: Map<string, string>
  /** How many own writes of a key the browser has not seen yet: they are newer than what comes from there. */
  readonly under: Map<string, number>
  tell: (key: string) => void
}

/** localStorage as browsers have it: a copy for each tab, and the last write to arrive in the browser is what stays. */
function browser(clock: TestClock) {
  const stored = new Map<string, string>()
  const tabs: Tab[] = []
  const put = (items: Map<string, string>, key: string, value: string | null) =>
    value === null ? items.delete(key) : items.set(key, value)
  const count = ({ under }: Tab, key: string, by: number) => under.set(key, (under.get(key) ?? 0) + by)

  function change(from: Tab, key: string, value: string | null) {
    put(from.copy, key, value)
    count(from, key, 1)
    clock.setTimeout(() => {
      put(stored, key, value)
      for (const tab of tabs)
        clock.setTimeout(() => {
          if (tab === from) return count(tab, key, -1)
          if (tab.under.get(key)) return
          put(tab.copy, key, value)
          tab.tell(key)
        }, HOP)
    }, HOP)
  }

  return function openTab(isFull = () => false): StorageAdapter {
    const tab: Tab = { copy: new Map(stored), under: new Map(), tell: () => undefined }
    tabs.push(tab)
    return {
      getItem: (key) => tab.copy.get(key) ?? null,
      setItem: (key, value) => {
        if (isFull()) throw new DOMException('full', 'QuotaExceededError')
        change(tab, key, value)
      },
      removeItem: (key) => change(tab, key, null),
      subscribe: (listener) => {
        tab.tell = listener
        return () => (tab.tell = () => undefined)
      },
    }
  }
}

describe('tabs, each with a copy of storage of its own:', () => {
  test('a newer sign-up in one clears a confirmation in the other', async () => {
    const clock = createTestClock()
    const openTab = browser(clock)
    const [one, two] = [openPage({ clock, storage: openTab() }), openPage({ clock, storage: openTab() })]
    await one.tap()
    await act(async () => one.now.markConfirmed())
    await one.pass(1_000)
    expect([one.now.status, two.now.status]).toEqual(['confirmed', 'confirmed'])
    const initialSentAt = clock.now()
    one.rerender({ initialSentAt })
    await one.pass(1_000)
    for (const page of [one, two])
      expect(page.now).toMatchObject({ status: 'cooldown', lastSentAt: initialSentAt, sendCount: 0 })
  })

  test('an older sign-up in one leaves the confirmation as it is in both', async () => {
    const clock = createTestClock()
    const openTab = browser(clock)
    const [one, two] = [openPage({ clock, storage: openTab() }), openPage({ clock, storage: openTab() })]
    const initialSentAt = clock.now() - 1_000
    await act(async () => one.now.markConfirmed())
    one.rerender({ initialSentAt })
    await one.pass(1_000)
    expect([one.now.status, two.now.status]).toEqual(['confirmed', 'confirmed'])
  })

  test('two that make an origin’s first record, each with a salt of its own, keep both cooldowns', async () => {
    const clock = createTestClock()
    const openTab = browser(clock)
    const ada = openPage({ clock, storage: openTab() })
    const bob = openPage({ clock, storage: openTab(), username: 'bob@example.com' })
    await ada.tap()
    await bob.tap()
    const cooldowns = [ada.now.cooldown, bob.now.cooldown]
    expect(cooldowns.map((cooldown) => cooldown?.endsAt)).toEqual(Array(2).fill(clock.now() + 30_000))
    await ada.pass(1_000)
    expect([ada.now.cooldown, bob.now.cooldown]).toEqual(cooldowns)
    const storage = openTab()
    expect(openPage({ clock, storage }).now.cooldown).toEqual(cooldowns[0])
    expect(openPage({ clock, storage, username: 'bob@example.com' }).now.cooldown).toEqual(cooldowns[1])
  })

  test('what a full storage refused gives way to what another tab writes later, and is not forgotten', async () => {
    const clock = createTestClock()
    const openTab = browser(clock)
    let full = true
    const [one, two] = [openPage({ clock, storage: openTab(() => full) }), openPage({ clock, storage: openTab() })]
    await one.tap()
    expect([one.now.status, two.now.status]).toEqual(['cooldown', 'idle'])
    await one.pass(5_000)
    full = false
    await two.tap()
    const { cooldown, lastSentAt } = two.now
    await two.pass(1_000)
    for (const page of [one, two, openPage({ clock, storage: openTab() })])
      expect(page.now).toMatchObject({ status: 'cooldown', cooldown, lastSentAt, sendCount: 2 })
  })
})
