import { expect, test, vi } from 'vitest'
import { memoryStorage } from '../../src/browser/storage.js'
import { identityOf, ResendStore } from '../../src/core/store.js'
import { defaultPolicy } from '../../src/index.js'
import { createTestClock } from '../../src/testing/index.js'
import { MINUTE } from './support.js'

function setup() {
  const clock = createTestClock()
  const storage = memoryStorage()
  const store = new ResendStore(() => 'a'.repeat(32))
  const entry = (name: string) =>
    store.entry(storage, identityOf('client', 'ResendConfirmationCode', name, false), { clock, policy: defaultPolicy })
  return { clock, entry }
}
const users = (count: number) => Array.from({ length: count }, (_, n) => `user-${n}`)

test('a page may render more users than it keeps, before it uses the first of them', () => {
  const { entry } = setup()
  const first = users(200).map(entry)
  for (const [n, name] of users(200).entries()) expect(entry(name)).toBe(first[n])
})

test('entries that nobody uses leave in time, the oldest first, so that half-typed usernames do not pile up', () => {
  const { entry, clock } = setup()
  const typed = users(50).map(entry)
  const stop = typed[0]!.subscribe(vi.fn())
  // The first to find the store full learns who is idle; a minute on, they make room.
  entry('ada')
  clock.advance(2 * MINUTE)
  entry('bob')
  expect(entry('user-0')).toBe(typed[0])
  expect(entry('user-49')).toBe(typed[49])
  expect(entry('user-1')).not.toBe(typed[1])
  stop()
})

test('entries that were used and left make room at once, unless somebody asks again', () => {
  const { entry } = setup()
  const left = users(50).map(entry)
  for (const each of left) each.subscribe(vi.fn())()
  const asked = entry('user-49')
  entry('ada')
  expect(entry('user-49')).toBe(asked)
  expect(entry('user-0')).not.toBe(left[0])
})

test('an endless username is cut before it is digested, and still another than a short one', () => {
  const identity = (name: string) => identityOf('client', 'ResendConfirmationCode', name, false)
  expect(identity('x'.repeat(1_000_000)).length).toBeLessThan(400)
  expect(identity('x'.repeat(1_000_000))).not.toBe(identity('x'.repeat(128)))
})

test('no clock is read to find an entry while there is room, so that a render on a server does not depend on the time', () => {
  const now = vi.fn(() => 0)
  const store = new ResendStore(() => '')
  const settings = { clock: { ...createTestClock(), now }, policy: defaultPolicy }
  for (const name of users(50)) store.entry(memoryStorage(), name, settings)
  expect(now).not.toHaveBeenCalled()
})
