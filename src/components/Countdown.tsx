'use client'
import { forwardRef, useCallback, useSyncExternalStore } from 'react'
import type { Clock } from '../core/clock.js'
import { tickerOf } from '../core/ticker.js'
import { nextMinute, timeWords } from './format.js'
import { Remaining } from './Remaining.js'
import { renderPart, type PartProps } from './renderPart.js'
import { useRoot } from './RootContext.js'
import { isAtLimit } from './words.js'

/** How the wait is shown: ticking in its last minute, always as a clock time, or not at all. */
export type CountdownMode = 'seconds' | 'time' | 'none'

/** What `ResendCode.Countdown` takes: what a `<span>` takes. */
export interface ResendCodeCountdownProps extends PartProps<'span'> {
  /** How the wait is shown. @default 'seconds' */
  readonly countdown?: CountdownMode | undefined
}

/** From when on the seconds are shown, ms before the deadline. */
const TICKING = 60_000

/** Whether the clock has reached a time; renders once, when it does. */
function useReached(time: number | null, clock: Clock): boolean {
  const subscribe = useCallback(
    (run: () => void) => tickerOf(clock).watch({ due: (now) => (time !== null && now < time ? time : null), run }),
    [time, clock],
  )
  const reached = () => time !== null && clock.now() >= time
  return useSyncExternalStore(subscribe, reached, () => false)
}

/**
 * When the next may be asked for, beside the trigger: a whole sentence, so that nobody reads it as time left to type.
 * The ticking one is hidden from screen readers, which read the trigger's description instead.
 */
export const Countdown = forwardRef<HTMLSpanElement, ResendCodeCountdownProps>(function ResendCodeCountdown(
  { countdown = 'seconds', ...props },
  ref,
) {
  const { result, state, labels, context, locale, clock } = useRoot('Countdown')
  const { cooldown } = result
  const endsAt = cooldown?.endsAt ?? null
  const ticking = useReached(endsAt && endsAt - TICKING, clock) && countdown === 'seconds'
  // At the limit the message says when.
  const atLimit = !ticking && isAtLimit(cooldown)
  if (endsAt === null || countdown === 'none' || atLimit) return null
  const children = ticking
    ? labels.countdown({ ...context, remaining: <Remaining endsAt={endsAt} clock={clock} locale={locale} /> })
    : labels.availableAt({ ...context, ...timeWords(nextMinute(endsAt), clock.now(), locale) })
  const own = { 'aria-hidden': ticking || undefined, children }
  // eslint-disable-next-line react-hooks/refs -- renderPart hands the ref on and never reads it
  return renderPart('span', 'countdown', state, own, props, ref)
})
