import { expect, test, vi } from 'vitest'
import { systemClock } from '../../src/browser/clock.js'
import { randomHex } from '../../src/browser/random.js'

test('a page that is shown, restored, resumed or focused wakes', () => {
  const wake = vi.fn()
  const stop = systemClock.onWake!(wake)
  document.dispatchEvent(new Event('visibilitychange'))
  document.dispatchEvent(new Event('resume'))
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  window.dispatchEvent(new Event('focus'))
  expect(wake).toHaveBeenCalledTimes(4)
  stop()
  document.dispatchEvent(new Event('visibilitychange'))
  expect(wake).toHaveBeenCalledTimes(4)
})

test('focus that moves within the page does not wake it', () => {
  const wake = vi.fn()
  const stop = systemClock.onWake!(wake)
  const input = document.body.appendChild(document.createElement('input'))
  input.dispatchEvent(new FocusEvent('focus'))
  expect(wake).not.toHaveBeenCalled()
  input.remove()
  stop()
})

test('random names are 128 bits and differ', () => {
  const names = Array.from({ length: 100 }, randomHex)
  expect(new Set(names).size).toBe(100)
  for (const name of names) expect(name).toMatch(/^[\da-f]{32}$/)
})
