import { quietly } from '../core/quietly.js'
import { writtenAlike } from '../locales/writtenIn.js'

/** What is slow to make and good for ever: one for each locale. A tag that Intl refuses reads as English. */
export function cached<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>()
  return (locale) => {
    const value = made.get(locale) ?? quietly(() => make(locale)) ?? make('en')
    made.set(locale, value)
    return value
  }
}

const CLOCK = { hour: 'numeric', minute: '2-digit' } as const
const clockTime = cached((locale) => new Intl.DateTimeFormat(locale, CLOCK))
const dayAndTime = cached((locale) => new Intl.DateTimeFormat(locale, { ...CLOCK, day: 'numeric', month: 'long' }))
const number = cached((locale) => new Intl.NumberFormat(locale))
const relativeTime = cached((locale) => new Intl.RelativeTimeFormat(locale))

/** A time as a sentence takes it. */
export interface TimeWords {
  /** A clock time such as "14:35", with the day where that is not today. */
  readonly time: string
  /** Whether it is a time of today. */
  readonly today: boolean
}

/** The words for a time, epoch ms. What Intl joins a day and a time with is part of them: "15 January at 14:35". */
export function timeWords(time: number, now: number, locale: string): TimeWords {
  const today = new Date(time).toDateString() === new Date(now).toDateString()
  // A clock may tell what is no date.
  const written = (format: typeof clockTime) => quietly(() => format(locale).format(time)) ?? '–'
  const clock = written(clockTime)
  const words = today ? clock : written(dayAndTime)
  // No line breaks within "2:35 PM" and "14 h 35", and one full stop where a sentence ends with "2:35 p.m.".
  return { time: words.replace(clock, clock.replace(/\s/g, '\u00a0')).replace(/\.$/, ''), today }
}

/** In the first minute that begins with a deadline or after it: told without its seconds, it is never too early. Epoch ms. */
export function nextMinute(time: number): number {
  return time + 59_999
}

/** A number in the digits of a locale, such as "5" or "٥". */
export function numberText(value: number, locale: string): string {
  return number(locale).format(value)
}

/** Minutes and seconds, such as "0:27", in the digits of a locale; each put together once, however many show it. */
export const minutesAndSeconds = cached((locale) => {
  const whole = (value: number) => numberText(Math.floor(value), locale)
  const words: string[] = []
  return (seconds: number): string =>
    (words[seconds] ??= `${whole(seconds / 60)}:${whole((seconds % 60) / 10)}${whole(seconds % 10)}`)
})

/** How long from now, in words: "in 30 seconds", "in 5 minutes". */
export function fromNow(ms: number, locale: string): string {
  const seconds = Number.isFinite(ms) ? Math.ceil(ms / 1_000) : 0
  return seconds < 90
    ? relativeTime(locale).format(seconds, 'second')
    : relativeTime(locale).format(Math.ceil(seconds / 60), 'minute')
}

/**
 * The tag for numbers and times among words of a language: the page's own, region and all, where it is of that
 * language; else the language's, for "in 30 Sekunden" is neither English nor German.
 */
export function formatLocale(locale: string | undefined, language: string | undefined): string {
  const same = locale && (!language || writtenAlike(locale, language))
  return (same ? locale : language) ?? 'en'
}
