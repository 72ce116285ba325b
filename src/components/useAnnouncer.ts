'use client'
import { useEffect, useState } from 'react'
import type { Clock } from '../core/clock.js'

/** Something to be spoken: politely, or at once. Each has an id of its own, so that a repeated one speaks again. */
export interface Announcement {
  readonly id: number
  readonly text: string
  readonly role: 'status' | 'alert'
}

/** Speaks a text, if there is one. */
export type Announce = (text: string | null | undefined, role?: Announcement['role']) => void

/** How long an announcement stays for those who read it slowly, ms; then nobody stumbles over old news. */
const STAY = 10_000

/** What is to be spoken now, and the function that speaks. Hidden tabs stay silent. */
export function useAnnouncer(clock: Clock): readonly [Announcement | null, Announce] {
  const [announcement, setAnnouncement] = useState<Announcement | null>(null)
  const announce: Announce = (text, role = 'status') => {
    if (text && document.visibilityState !== 'hidden') setAnnouncement({ id: Math.random(), text, role })
  }

  useEffect(() => {
    if (!announcement) return
    // After a sleep it may be time for it while the next one waits to be rendered.
    const leave = () => setAnnouncement((last) => (last === announcement ? null : last))
    const timer = clock.setTimeout(leave, STAY)
    return () => {
      clock.clearTimeout(timer)
      // What React hides and shows again later, as Activity does, must not bring old news back.
      leave()
    }
  }, [announcement, clock])

  return [announcement, announce]
}
