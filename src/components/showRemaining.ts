import type { Clock } from '../core/clock.js'
import { onePer } from '../core/onePer.js'
import { secondsUntil, watchSeconds } from '../core/seconds.js'
import { minutesAndSeconds } from './format.js'

/** What shows the same time: the text in each element. */
interface Group {
  readonly texts: Map<Text, HTMLElement>
  readonly stop: () => void
}

const groupsOf = /* @__PURE__ */ onePer<Clock, Map<string, Group>>(() => new Map())

function watchGroup(endsAt: number, clock: Clock, words: (seconds: number) => string, first: Text): Group {
  const texts = new Map<Text, HTMLElement>()
  let shown = first.data
  const stop = watchSeconds(endsAt, clock, (seconds) => {
    const next = words(seconds)
    if (next !== shown) texts.forEach((_, text) => (text.data = next))
    shown = next
    // A page translator that heeds no `translate="no"` puts elements of its own in a text's place. To look for them
    // takes as long as to write.
    if (seconds % 10 === 0)
      texts.forEach((element, text) => text.parentNode === element || element.replaceChildren(text))
  })
  return { texts, stop }
}

/**
 * Fills an element with the time until a deadline, such as "0:27", and renews it each second until the returned
 * function is called. Elements that show the same are written in one go.
 */
export function showRemaining(element: HTMLElement, endsAt: number, clock: Clock, locale: string): () => void {
  const words = minutesAndSeconds(locale)
  const text = document.createTextNode(words(secondsUntil(endsAt, clock.now())))
  element.replaceChildren(text)
  const groups = groupsOf(clock)
  const key = `${endsAt} ${locale}`
  const group = groups.get(key) ?? watchGroup(endsAt, clock, words, text)
  groups.set(key, group)
  group.texts.set(text, element)
  return () => {
    group.texts.delete(text)
    if (group.texts.size || groups.get(key) !== group) return
    groups.delete(key)
    group.stop()
  }
}
