'use client'
import { forwardRef } from 'react'
import { isAtLimit } from '../core/policy.js'
import { Remaining } from './Remaining.js'
import { useRoot } from './RootContext.js'
import { usePart, type PartProps } from './usePart.js'
import { useReached } from './useReached.js'
import { availableAt } from './words.js'

/** How the wait is shown: ticking in its last minute, always as a clock time, or not at all. */
export type CountdownMode = 'seconds' | 'time' | 'none'

/** What `ResendCode.Countdown` takes: what a `<span>` takes. */
export interface ResendCodeCountdownProps extends PartProps<'span'> {
  /** How the wait is shown. @default 'seconds' */
  readonly countdown?: CountdownMode | undefined
}

/** From when on the seconds are shown, ms before the deadline. */
const TICKING = 60_000

/**
 * When the next may be asked for, beside the trigger: a whole sentence, so that nobody reads it as time left to type.
 * The ticking one is hidden from screen readers, which read the trigger's description instead.
 */
export const Countdown = forwardRef<HTMLSpanElement, ResendCodeCountdownProps>(function ResendCodeCountdown(
  { countdown = 'seconds', ...props },
  ref,
) {
  const root = useRoot('Countdown')
  const { labels, context, locale, clock } = root
  const { cooldown } = root.result
  const ticking = useReached((cooldown?.endsAt ?? NaN) - TICKING, clock) && countdown === 'seconds'
  // At the limit the message says when.
  const isShown = cooldown && countdown !== 'none' && (ticking || !isAtLimit(cooldown))
  const own = isShown && {
    'aria-hidden': ticking ? ('true' as const) : undefined,
    children: ticking
      ? labels.countdown({
          ...context,
          remaining: <Remaining endsAt={cooldown.endsAt} clock={clock} locale={locale} />,
        })
      : availableAt(root, cooldown.endsAt),
  }
  return usePart('span', 'countdown', root.state, own, props, ref)
})
