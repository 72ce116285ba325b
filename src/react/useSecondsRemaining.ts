'use client'
import { useCallback, useContext, useSyncExternalStore } from 'react'
import { systemClock } from '../browser/clock.js'
import type { Clock } from '../core/clock.js'
import { secondsUntil, watchSeconds } from '../core/seconds.js'
import { SettingsContext } from './context.js'

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
  return useSyncExternalStore(
    useCallback((listener: () => void) => watchSeconds(endsAt, time, listener), [endsAt, time]),
    () => secondsUntil(endsAt, time.now()),
    () => 0,
  )
}
