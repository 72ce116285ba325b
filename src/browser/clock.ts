import type { Clock } from '../core/clock.js'
import { onWindow } from './onWindow.js'

const WAKING = ['visibilitychange', 'pageshow', 'focus', 'resume'] as const

/** The page's own clock. Globals are looked up when called, so that fake timers reach it. */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, delay) => setTimeout(callback, delay),
  clearTimeout: (handle) => clearTimeout(handle as number | undefined),
  onWake(callback) {
    // In the capturing phase the window hears what only the document is told, and also each element's focus.
    const onEvent = ({ target }: Event) => {
      if (target === window || target === document) callback()
    }
    const stops = WAKING.map((type) => onWindow(type as keyof WindowEventMap, onEvent, true))
    return () => stops.forEach((stop) => stop())
  },
}
