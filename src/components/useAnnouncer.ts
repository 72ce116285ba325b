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

let announced = 0

/** How long an announcement stays for those who read it slowly, ms; then nobody stumbles over old news. */
const STAY = 10_000

/** What is to be spoken now, and the function that speaks. Hidden tabs stay silent. */
export function useAnnouncer(clock: Clock): readonly [Announcement | null, Announce] {
  const [announcement, setAnnouncement] = useState<Announcement | null>(null)
  const announce: Announce = (text, role = 'status') => {
    if (text && document.visibilityState !== 'hidden') setAnnouncement({ id: ++announced, text, role })
  }

  // What React hides and shows again later, as Activity does, must not bring old news back.
  useEffect(() => () => setAnnouncement(null), [])

  useEffect(() => {
    if (!announcement) return
    const timer = clock.setTimeout(() => setAnnouncement(null), STAY)
    return () => clock.clearTimeout(timer)
  }, [announcement, clock])

  return [announcement, announce]
}
