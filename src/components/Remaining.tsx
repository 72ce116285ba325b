'use client'
import { useLayoutEffect, useRef, type ReactNode } from 'react'
import type { Clock } from '../core/clock.js'
import { showRemaining } from './showRemaining.js'

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
  useLayoutEffect(() => showRemaining(element.current as HTMLElement, endsAt, clock, locale), [endsAt, clock, locale])
  // Digits have one direction: with none given, a browser would look for it at each write.
  return <bdi ref={element} dir="ltr" translate="no" />
}
