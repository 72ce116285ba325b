'use client'
import { useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { systemClock } from '../browser/clock.js'
import type { Clock } from '../core/clock.js'
import { secondsUntil, watchSeconds } from '../core/seconds.js'
import { SettingsContext } from './context.js'

const never = () => () => undefined
const yes = () => true
const no = () => false

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
  // The seconds themselves are no external store's snapshot: React checks each of those again in an effect, which
  // doubles what a second costs.
  const isMounted = useSyncExternalStore(never, yes, no)
  const read = () => ({ endsAt, time, seconds: isMounted ? secondsUntil(endsAt, time.now()) : 0 })
  const [shown, show] = useState(read)
  useEffect(() => {
    const renew = (seconds: number) =>
      show((was) =>
        was.endsAt === endsAt && was.time === time && was.seconds === seconds ? was : { endsAt, time, seconds },
      )
    // A second may have passed since the render.
    renew(secondsUntil(endsAt, time.now()))
    return watchSeconds(endsAt, time, renew)
  }, [endsAt, time])
  return (shown.endsAt === endsAt && shown.time === time && isMounted ? shown : read()).seconds
}
