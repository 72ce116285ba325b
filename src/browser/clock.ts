import type { Clock } from '../core/clock.js'

const WAKING = ['visibilitychange', 'pageshow', 'focus', 'resume'] as const

/** The page's own clock. Globals are looked up when called, so that fake timers reach it. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, delay) => setTimeout(callback, delay),
  clearTimeout: (handle) => clearTimeout(handle as number | undefined),
  onWake(callback) {
    if (typeof window === 'undefined' || !window.addEventListener) return () => undefined
    // In the capturing phase the window hears what only the document is told, and also each element's focus.
    const onEvent = ({ target }: Event) => {
      if (target === window || target === window.document) callback()
    }
    for (const type of WAKING) window.addEventListener(type, onEvent, true)
    return () => {
      for (const type of WAKING) window.removeEventListener(type, onEvent, true)
    }
  },
}
