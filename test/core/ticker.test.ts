import { expect, test, vi } from 'vitest'
import { tickerOf } from '../../src/core/ticker.js'
import { createTestClock } from '../../src/testing/index.js'

/** A test clock that also counts the timers set, and wakes on demand. */
function setup() {
  const clock = createTestClock()
  const setTimeout = vi.spyOn(clock, 'setTimeout')
  let wake: (() => void) | undefined
  const onWake = vi.fn((callback: () => void) => {
    wake = callback
    return () => (wake = undefined)
  })
  Object.assign(clock, { onWake })
  const start = clock.now()
  const at = (time: number) => {
    const run = vi.fn()
    return { due: (now: number) => (time > now ? time : null), run }
  }
  const each = (ms: number) => ({ due: (now: number) => now + ms, run: vi.fn() })
  return {
    clock,
    ticker: tickerOf(clock),
    setTimeout,
    onWake,
    start,
    at,
    each,
    wake: () => wake?.(),
    isAwake: () => !!wake,
  }
}

test('any number of watchers share one timer, and none exists when the last has gone', () => {
  const { clock, ticker, each, isAwake } = setup()
  const stops = Array.from({ length: 100 }, () => ticker.watch(each(1_000)))
  expect(clock.pending).toBe(1)
  stops.pop()!()
  expect(isAwake()).toBe(true)
  clock.advance(2_500)
  expect(clock.pending).toBe(1)
  for (const stop of stops) stop()
  expect(clock.pending).toBe(0)
  expect(isAwake()).toBe(false)
})

test('the first watcher sets the timer and begins to listen for wake-ups; the next does neither', () => {
  const { ticker, each, setTimeout, onWake, isAwake } = setup()
  expect(onWake).not.toHaveBeenCalled()
  const stops = [ticker.watch(each(1_000)), ticker.watch(each(1_000))]
  expect(onWake).toHaveBeenCalledTimes(1)
  expect(setTimeout).toHaveBeenCalledTimes(1)
  for (const stop of stops) stop()
  expect(isAwake()).toBe(false)
  ticker.watch(each(1_000))
  expect(onWake).toHaveBeenCalledTimes(2)
})

test('there is no timer while nobody waits for anything', () => {
  const { clock, ticker, start, at } = setup()
  const watcher = at(start)
  ticker.watch(watcher)
  expect(clock.pending).toBe(0)
  const soon = at(start + 500)
  ticker.watch(soon)
  expect(clock.pending).toBe(1)
  clock.advance(500)
  expect(soon.run).toHaveBeenCalledTimes(1)
  expect(watcher.run).not.toHaveBeenCalled()
  expect(clock.pending).toBe(0)
})

test('the timer leaves with the last who waits for a time, though others stay', () => {
  const { clock, ticker, start, at } = setup()
  ticker.watch(at(start))
  const stop = ticker.watch(at(start + 500))
  stop()
  stop()
  expect(clock.pending).toBe(0)
})

test('who has gone is neither called nor planned again', () => {
  const { clock, ticker, start, at, wake } = setup()
  const gone = at(start + 1_000)
  let stop: () => void = () => undefined
  ticker.watch({ due: () => null, run: () => stop() })
  stop = ticker.watch(gone)
  wake()
  expect(gone.run).not.toHaveBeenCalled()
  ticker.replan(gone)
  expect(clock.pending).toBe(0)
})

test('each watcher is called at its own time, and not before', () => {
  const { clock, ticker, start, at } = setup()
  const first = at(start + 1_000)
  const second = at(start + 1_500)
  ticker.watch(second)
  ticker.watch(first)
  clock.advance(999)
  expect(first.run).not.toHaveBeenCalled()
  clock.advance(1)
  expect(first.run).toHaveBeenCalledTimes(1)
  expect(second.run).not.toHaveBeenCalled()
  clock.advance(500)
  expect(second.run).toHaveBeenCalledTimes(1)
})

test('a far deadline is reached in steps of at most 30 s', () => {
  const { clock, ticker, start, at, setTimeout } = setup()
  const far = at(start + 2 ** 31 + 60_000)
  ticker.watch(far)
  clock.advance(90_000)
  expect(far.run).not.toHaveBeenCalled()
  expect(setTimeout.mock.calls.map(([, delay]) => delay)).toEqual([30_000, 30_000, 30_000, 30_000])
  clock.set(start + 2 ** 31 + 60_000)
  clock.advance(30_000)
  expect(far.run).toHaveBeenCalledTimes(1)
})

test('a timer that comes late calls once, not once for each time it missed', () => {
  const { clock, ticker, start, each } = setup()
  const watcher = each(1_000)
  ticker.watch(watcher)
  clock.set(start + 3_600_000)
  clock.advance(1_000)
  expect(watcher.run).toHaveBeenCalledTimes(1)
  expect(watcher.run).toHaveBeenCalledWith(start + 3_601_000)
  clock.advance(1_000)
  expect(watcher.run).toHaveBeenCalledTimes(2)
})

test('a clock that was set back is told to everyone by the next timer', () => {
  const { clock, ticker, start, at } = setup()
  const watcher = at(start + 20_000)
  ticker.watch(watcher)
  clock.set(start - 3 * 3_600_000)
  clock.advance(20_000)
  expect(watcher.run).toHaveBeenCalledTimes(1)
})

test('a clock that was set back is told to everyone also where somebody asks for a new time first', () => {
  const { clock, ticker, start, at } = setup()
  const other = at(start + 30_000)
  const own = at(start - 3_590_000)
  ticker.watch(other)
  ticker.watch(own)
  clock.set(start - 3_600_000)
  ticker.replan(own)
  clock.advance(0)
  expect(other.run).toHaveBeenCalledTimes(1)
  expect(clock.pending).toBe(1)
})

test('a page that wakes is told at once, with a timer that fits the new time', () => {
  const { clock, ticker, start, at, wake } = setup()
  const passed = at(start + 10_000)
  const later = at(start + 60_000)
  ticker.watch(passed)
  ticker.watch(later)
  clock.set(start + 50_000)
  wake()
  expect(passed.run).toHaveBeenCalledTimes(1)
  expect(clock.pending).toBe(1)
  clock.advance(10_000)
  expect(later.run).toHaveBeenCalledTimes(2)
})

test.each([(now: number) => now, (now: number) => now - 5_000, () => NaN, () => -Infinity])(
  'a watcher whose time has always passed does not make the timer spin (%#)',
  (due) => {
    const { clock, ticker, setTimeout } = setup()
    const run = vi.fn()
    ticker.watch({ due, run })
    clock.advance(10_000)
    expect(setTimeout.mock.calls.length).toBeLessThanOrEqual(12)
    expect(run.mock.calls.length).toBeLessThanOrEqual(10)
  },
)

test('a clock that tells no time for a while stops nobody for good, and makes no timer spin', () => {
  const { clock, ticker, start, at, setTimeout } = setup()
  const watcher = at(start + 40_000)
  ticker.watch(watcher)
  const wall = clock.now.bind(clock)
  clock.now = () => NaN
  ticker.replan(watcher)
  clock.advance(60_000)
  expect(setTimeout.mock.calls.length).toBeLessThanOrEqual(5)
  clock.now = wall
  watcher.run.mockClear()
  clock.set(start)
  clock.advance(50_000)
  expect(watcher.run).toHaveBeenCalledWith(start + 40_000)
})

test('a watcher may stop itself and start another while it is called', () => {
  const { clock, ticker, start, at } = setup()
  const next = at(start + 2_000)
  const stop = ticker.watch({
    due: (now) => (start + 1_000 > now ? start + 1_000 : null),
    run: () => {
      stop()
      ticker.watch(next)
    },
  })
  clock.advance(1_000)
  expect(clock.pending).toBe(1)
  clock.advance(1_000)
  expect(next.run).toHaveBeenCalledTimes(1)
})

test('ten thousand watchers that come and go set no more timers than one', () => {
  const { clock, ticker, start, at, setTimeout } = setup()
  const stops = Array.from({ length: 10_000 }, () => ticker.watch(at(start + 1_000)))
  expect(setTimeout).toHaveBeenCalledTimes(1)
  for (const stop of stops.slice(1)) stop()
  expect(setTimeout).toHaveBeenCalledTimes(1)
  expect(clock.pending).toBe(1)
  stops[0]!()
  expect(clock.pending).toBe(0)
})

test('the timer of a watcher that has gone comes to nothing, and the others keep their times', () => {
  const { clock, ticker, start, at } = setup()
  const first = at(start + 1_000)
  const second = at(start + 5_000)
  const stop = ticker.watch(first)
  ticker.watch(second)
  stop()
  clock.advance(4_999)
  expect(first.run).not.toHaveBeenCalled()
  expect(second.run).not.toHaveBeenCalled()
  clock.advance(1)
  expect(second.run).toHaveBeenCalledTimes(1)
  expect(clock.pending).toBe(0)
})

test('a watcher whose time another one brings forward, while it is called, is not forgotten', () => {
  const { clock, ticker, start } = setup()
  let time = start + 60_000
  const first = { due: (now: number) => (time > now ? time : null), run: vi.fn() }
  const second = {
    due: (now: number) => (now < start + 1_000 ? start + 1_000 : null),
    run: () => {
      time = start + 1_500
      ticker.replan(first)
    },
  }
  ticker.watch(first)
  ticker.watch(second)
  clock.advance(1_000)
  clock.advance(500)
  expect(first.run).toHaveBeenCalledTimes(1)
})

test('a watcher that starts itself anew whenever it is called is called once by a page that wakes', () => {
  const { ticker, wake } = setup()
  const run = vi.fn(() => {
    if (run.mock.calls.length > 10) throw new Error('it is called for ever')
    stop()
    stop = ticker.watch(watcher)
  })
  const watcher = { due: (now: number) => now + 1_000, run }
  let stop = ticker.watch(watcher)
  wake()
  expect(run).toHaveBeenCalledTimes(1)
})
