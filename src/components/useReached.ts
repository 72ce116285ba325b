'use client'
import { useCallback, useSyncExternalStore } from 'react'
import type { Clock } from '../core/clock.js'
import { tickerOf } from '../core/ticker.js'

/** Whether the clock has reached a time, epoch ms; renders once, when it does. Infinity and NaN are never reached. */
export function useReached(time: number, clock: Clock): boolean {
  const subscribe = useCallback(
    (run: () => void) => tickerOf(clock).watch({ due: (now) => (now < time ? time : null), run }),
    [time, clock],
  )
  return useSyncExternalStore(
    subscribe,
    () => clock.now() >= time,
    () => false,
  )
}
