// @vitest-environment node
import { expect, it, vi } from 'vitest'
import { createTestClock } from '../../src/testing/index.js'

it('stands still until it is moved', () => {
  const clock = createTestClock({ now: 1000 })
  expect(clock.now()).toBe(1000)
  clock.advance(250)
  expect(clock.now()).toBe(1250)
})

it('runs due timers in order, each at its own due time, also those set on the way', () => {
  const clock = createTestClock({ now: 0 })
  const seen: [string, number][] = []
  const note = (name: string) => () => void seen.push([name, clock.now()])
  clock.setTimeout(note('late'), 300)
  clock.setTimeout(() => {
    note('early')()
    clock.setTimeout(note('nested'), 100)
  }, 100)
  clock.setTimeout(note('same time, second'), 100)
  clock.setTimeout(note('not yet'), 301)
  clock.advance(300)
  expect(seen).toEqual([
    ['early', 100],
    ['same time, second', 100],
    ['nested', 200],
    ['late', 300],
  ])
  expect(clock.pending).toBe(1)
  expect(clock.now()).toBe(300)
})

it('forgets a cleared timer, and takes unknown and spent handles', () => {
  const clock = createTestClock()
  const callback = vi.fn()
  const handle = clock.setTimeout(callback, 10)
  clock.clearTimeout(handle)
  clock.clearTimeout(handle)
  clock.clearTimeout(undefined)
  clock.advance(10)
  expect(callback).not.toHaveBeenCalled()
})

it('keeps timers where they were when the clock is set', () => {
  const clock = createTestClock({ now: 1_000_000 })
  const callback = vi.fn()
  clock.setTimeout(callback, 1000)
  clock.set(9_000_000)
  expect(clock.now()).toBe(9_000_000)
  expect(callback).not.toHaveBeenCalled()
  clock.set(500)
  clock.advance(999)
  expect(callback).not.toHaveBeenCalled()
  clock.advance(1)
  expect(callback).toHaveBeenCalledOnce()
  expect(clock.now()).toBe(1500)
})

it('fires a delay over 31 bits at once, as browsers do', () => {
  const clock = createTestClock()
  const callback = vi.fn()
  clock.setTimeout(callback, 2 ** 31)
  clock.advance(0)
  expect(callback).toHaveBeenCalledOnce()
})

it('says what is wrong with a bad time', () => {
  const clock = createTestClock()
  expect(() => clock.advance(-1)).toThrow(/^react-cognito-resend-code\/testing: .*set\(\)/)
  expect(() => clock.advance(NaN)).toThrow('number of milliseconds')
  expect(() => clock.set(Infinity)).toThrow('number of milliseconds')
  expect(() => createTestClock({ now: NaN })).toThrow(/createTestClock\(\) was given NaN .*number of milliseconds/)
})
