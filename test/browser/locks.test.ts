import { expect, test } from 'vitest'
import { exclusiveBy } from '../../src/browser/locks.js'
import { createTestClock } from '../../src/testing/index.js'

/** A page with locks of its own, and a clock that stands still. */
function setup() {
  const clock = createTestClock()
  const held = new Set<string>()
  const request = async (name: string, _: unknown, task: (lock: unknown) => Promise<void>) => {
    if (held.has(name)) return task(null)
    held.add(name)
    await task({})
    held.delete(name)
  }
  return {
    clock,
    held,
    exclusive: exclusiveBy(
      () => ({ request }) as never,
      (...args) => clock.setTimeout(...args),
    ),
  }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('the page itself need not wait for its own write to travel', async () => {
  const { clock, held, exclusive } = setup()
  const turns: boolean[] = []
  const task = async (granted: boolean) => void turns.push(granted)
  void exclusive('a', task)
  await settled()
  clock.advance(50)
  void exclusive('a', task)
  await settled()
  expect(turns).toEqual([true, true])
  // The second write needs its time to travel, too.
  clock.advance(99)
  await settled()
  expect(held.size).toBe(1)
  clock.advance(1)
  await settled()
  expect(held.size).toBe(0)
  expect(clock.pending).toBe(0)
})

test('while a task runs, the page joins like any other', async () => {
  const { clock, exclusive } = setup()
  const turns: boolean[] = []
  let end: () => void = () => undefined
  void exclusive('a', (granted) => (turns.push(granted), new Promise((resolve) => (end = resolve))))
  await settled()
  void exclusive('a', async (granted) => void turns.push(granted))
  await settled()
  end()
  await settled()
  // Only one of two that come in the same moment goes on with the lock.
  void exclusive('a', (granted) => (turns.push(granted), new Promise((resolve) => (end = resolve))))
  void exclusive('a', async (granted) => void turns.push(granted))
  await settled()
  expect(turns.slice(0, 2)).toEqual([true, false])
  expect(turns.slice(2).sort()).toEqual([false, true])
  end()
  await settled()
  clock.advance(100)
  await settled()
  void exclusive('a', async (granted) => void turns.push(granted))
  await settled()
  expect(turns.at(-1)).toBe(true)
})

test('what a task raises on a lock that was held on reaches who asked', async () => {
  const { exclusive } = setup()
  void exclusive('a', async () => undefined)
  await settled()
  await expect(exclusive('a', () => Promise.reject(new Error('mine')))).rejects.toThrow('mine')
})
