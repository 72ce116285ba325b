import { describe, expect, test, vi } from 'vitest'
import { secondsUntil, watchSeconds } from '../../src/core/seconds.js'
import { createTestClock } from '../../src/testing/index.js'

test.each([
  [1, 1],
  [1_000, 1],
  [1_001, 2],
  [0, 0],
  [-500, 0],
  [-90_000, 0],
  [Infinity, 0],
  [-Infinity, 0],
  [NaN, 0],
])('%d ms are %d whole seconds', (ms, seconds) => {
  expect(secondsUntil(1_000_000 + ms, 1_000_000)).toBe(seconds)
  expect(secondsUntil(null, 1_000_000)).toBe(0)
})

/** Watches deadlines that are each a little later, and notes when each was told what. */
function watch(count: number, apart: number, length: number) {
  const clock = createTestClock()
  const start = clock.now()
  const setTimeout = vi.spyOn(clock, 'setTimeout')
  const all = Array.from({ length: count }, (_, n) => {
    const endsAt = start + length + n * apart
    const calls: { at: number; seconds: number }[] = []
    const stop = watchSeconds(endsAt, clock, (seconds) => calls.push({ at: clock.now(), seconds }))
    return { endsAt, calls, stop }
  })
  return { clock, start, setTimeout, all }
}

describe.each([
  { count: 1, late: 0, timers: 10 },
  { count: 10, late: 0, timers: 100 },
  { count: 1_000, late: 250, timers: 60 },
])('$count countdowns that each have a second of their own', ({ count, late, timers }) => {
  test(`tell each second at most ${late} ms late, and set no more than ${timers} timers in ten seconds`, () => {
    const { clock, all, setTimeout } = watch(count, 1, 60_000)
    clock.advance(1_000)
    setTimeout.mockClear()
    clock.advance(10_000)
    expect(setTimeout.mock.calls.length).toBeLessThanOrEqual(timers)
    for (const { endsAt, calls } of all) {
      expect(calls.length).toBeGreaterThanOrEqual(10)
      for (const { at, seconds } of calls) {
        expect(at - (endsAt - seconds * 1_000)).toBeGreaterThanOrEqual(0)
        expect(at - (endsAt - seconds * 1_000)).toBeLessThanOrEqual(late)
      }
      expect(new Set(calls.map(({ seconds }) => seconds)).size).toBe(calls.length)
    }
    for (const { stop } of all) stop()
    expect(clock.pending).toBe(0)
  })

  test('tell the deadline itself at once', () => {
    const { clock, all } = watch(count, 1, 5_000)
    clock.advance(7_000)
    for (const { endsAt, calls, stop } of all) {
      expect(calls.at(-1)).toEqual({ at: endsAt, seconds: 0 })
      stop()
    }
    expect(clock.pending).toBe(0)
  })
})
