import { renderHook } from '@testing-library/react'
import { StrictMode, useLayoutEffect } from 'react'
import { expect, test } from 'vitest'
import { useSecondsRemaining } from '../../src/index.js'
import { createTestClock, type TestClock } from '../../src/testing/index.js'
import { act } from './support.js'

function count(clock: TestClock, endsAt: number | null | undefined) {
  const { result, rerender, unmount } = renderHook((deadline) => useSecondsRemaining(deadline, clock), {
    initialProps: endsAt,
    wrapper: StrictMode,
  })
  return {
    get seconds() {
      return result.current
    },
    rerender,
    unmount,
  }
}
const pass = (clock: TestClock, ms: number) => act(async () => clock.advance(ms))

test.each([
  [1, 1],
  [999, 1],
  [1_000, 1],
  [1_001, 2],
  [29_999, 30],
  [0, 0],
  [-1, 0],
])('with %i ms left it is %i', (ms, seconds) => {
  const clock = createTestClock()
  expect(count(clock, clock.now() + ms).seconds).toBe(seconds)
})

test.each([null, undefined, NaN, 0, -Infinity, Infinity])(
  'for the deadline %s it is 0, and no timer runs',
  (endsAt) => {
    const clock = createTestClock()
    expect(count(clock, endsAt).seconds).toBe(0)
    expect(clock.pending).toBe(0)
  },
)

test('changes on the deadline’s second boundaries, and at the deadline itself', async () => {
  const clock = createTestClock()
  const countdown = count(clock, clock.now() + 2_500)
  const at = async (ms: number) => {
    await pass(clock, ms)
    return countdown.seconds
  }
  expect(countdown.seconds).toBe(3)
  expect(await at(499)).toBe(3)
  expect(await at(1)).toBe(2)
  expect(await at(999)).toBe(2)
  expect(await at(1)).toBe(1)
  expect(await at(999)).toBe(1)
  expect(await at(1)).toBe(0)
  expect(clock.pending).toBe(0)
})

test('all countdowns share one timer, which goes with the last of them', async () => {
  const clock = createTestClock()
  const all = Array.from({ length: 20 }, (_, n) => count(clock, clock.now() + 10_000 + n * 137))
  expect(clock.pending).toBe(1)
  await pass(clock, 3_000)
  expect(clock.pending).toBe(1)
  expect(all.map(({ seconds }) => seconds)).toEqual(all.map((_, n) => Math.ceil((7_000 + n * 137) / 1_000)))
  for (const { unmount } of all) unmount()
  expect(clock.pending).toBe(0)
})

test('follows a clock that is set forward', async () => {
  const clock = createTestClock()
  const countdown = count(clock, clock.now() + 60_000)
  clock.set(clock.now() + 45_000)
  await pass(clock, 1_000)
  expect(countdown.seconds).toBe(14)
  clock.set(clock.now() + 45_000)
  await pass(clock, 1_000)
  expect(countdown.seconds).toBe(0)
  expect(clock.pending).toBe(0)
})

test('follows a clock that is set back', async () => {
  const clock = createTestClock()
  const countdown = count(clock, clock.now() + 60_000)
  clock.set(clock.now() - 3_600_000)
  await pass(clock, 1_000)
  expect(countdown.seconds).toBe(3_659)
})

test('follows another deadline', async () => {
  const clock = createTestClock()
  const countdown = count(clock, clock.now() + 10_000)
  countdown.rerender(clock.now() + 30_000)
  expect(countdown.seconds).toBe(30)
  await pass(clock, 1_000)
  expect(countdown.seconds).toBe(29)
  countdown.rerender(null)
  expect(countdown.seconds).toBe(0)
  expect(clock.pending).toBe(0)
})

test('a deadline far past 2^31 ms does not fire at once', async () => {
  const clock = createTestClock()
  const year = 365 * 86_400
  const countdown = count(clock, clock.now() + year * 1_000)
  await pass(clock, 5_000)
  expect(countdown.seconds).toBe(year - 5)
})

test('renders once to show, once for each second, and no more', async () => {
  const clock = createTestClock()
  const endsAt = clock.now() + 10_000
  let renders = 0
  renderHook(() => {
    renders++
    return useSecondsRemaining(endsAt, clock)
  })
  expect(renders).toBe(1)
  for (let seconds = 1; seconds < 5; seconds++) {
    await pass(clock, 1_000)
    expect(renders).toBe(1 + seconds)
  }
})

test('a second that passes while the page is being shown is not shown late', async () => {
  const clock = createTestClock()
  const endsAt = clock.now() + 9_500
  const { result } = renderHook(() => {
    useLayoutEffect(() => clock.set(endsAt - 8_900), [])
    return useSecondsRemaining(endsAt, clock)
  })
  expect(result.current).toBe(9)
})

test('follows another clock', async () => {
  const here = createTestClock()
  const there = createTestClock({ now: here.now() - 5_000 })
  const endsAt = here.now() + 10_000
  const { result, rerender } = renderHook((clock) => useSecondsRemaining(endsAt, clock), { initialProps: here })
  rerender(there)
  expect(result.current).toBe(15)
  expect(here.pending).toBe(0)
  await pass(there, 1_000)
  expect(result.current).toBe(14)
})
