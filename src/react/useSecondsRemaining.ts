'use client'
import { useCallback, useContext, useSyncExternalStore } from 'react'
import { systemClock } from '../browser/clock.js'
import type { Clock } from '../core/clock.js'
import { tickerOf } from '../core/ticker.js'
import { SettingsContext } from './context.js'

/** Whole seconds until `endsAt`, rounded up; 0 for what is no time or has passed. */
export function secondsUntil(endsAt: number | null | undefined, now: number): number {
  const seconds = Math.ceil(((endsAt ?? 0) - now) / 1_000)
  return seconds > 0 && seconds < Infinity ? seconds : 0
}

/**
 * The whole seconds left until a deadline, rounded up, renewed each second: 0 when it has passed, when there is none,
 * and on a server. All countdowns of a page share one timer, and none runs while nothing counts.
 *
 * @param endsAt the deadline, epoch ms, such as `cooldown?.endsAt`
 * @param clock where the time comes from. @default the provider's, else the page's own
 */
export function useSecondsRemaining(endsAt: number | null | undefined, clock?: Clock): number {
  const provided = useContext(SettingsContext).clock
  const time = clock ?? provided ?? systemClock
  const subscribe = useCallback(
    (listener: () => void) => {
      const due = (now: number) => {
        const seconds = secondsUntil(endsAt, now)
        return seconds ? (endsAt ?? 0) - (seconds - 1) * 1_000 : null
      }
      return tickerOf(time).watch({ due, run: listener })
    },
    [endsAt, time],
  )
  return useSyncExternalStore(
    subscribe,
    () => secondsUntil(endsAt, time.now()),
    () => 0,
  )
}
