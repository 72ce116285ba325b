'use client'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import type { Clock } from '../core/clock.js'
import { secondsUntil, watchSeconds } from '../core/seconds.js'
import { minutesAndSeconds } from './format.js'

/**
 * The time until a deadline, such as "0:27". React renders the element and nothing in it: its text is written by the
 * timer that all countdowns share, so that a second costs a few characters and no render. No screen reader listens to it.
 */
export function Remaining({
  endsAt,
  clock,
  locale,
}: {
  readonly endsAt: number
  readonly clock: Clock
  readonly locale: string
}): ReactNode {
  const element = useRef<HTMLElement>(null)
  // Before the page is painted, so that no frame is without its text.
  useLayoutEffect(() => {
    const own = element.current as HTMLElement
    const text = document.createTextNode('')
    const words = minutesAndSeconds(locale)
    let shown = ''
    const write = (seconds: number) => {
      const next = words(seconds)
      if (next !== shown) text.data = shown = next
      // A page translator that heeds no `translate="no"` puts elements of its own in the text's place. To look for them
      // takes as long as to write.
      if (seconds % 10 === 0 && text.parentNode !== own) own.replaceChildren(text)
    }
    write(secondsUntil(endsAt, clock.now()))
    own.replaceChildren(text)
    return watchSeconds(endsAt, clock, write)
  }, [endsAt, clock, locale])
  return <bdi ref={element} translate="no" />
}
