'use client'
import { useEffect, useRef } from 'react'
import type { OnStep } from '../react/controllerInput.js'
import { fromNow } from './format.js'
import { messageOf } from './messageOf.js'
import type { Announce } from './useAnnouncer.js'
import type { Elements } from './useElements.js'
import { deliveryContext, gap, typedDestination, type Words } from './words.js'

/** A send that takes longer is spoken of, ms. */
const SLOW = 1_000
/** A wait is spoken at most once in this span, ms. */
const QUIET = 3_000

/** Which steps are spoken, and how. Ticks never are. */
export function useSpeech(announce: Announce, words: Words, { isHeard }: Elements): OnStep {
  const { labels, context, locale, clock, options } = words
  const slow = useRef<unknown>(null)
  const spokeOfWaitAt = useRef(-Infinity)
  useEffect(() => () => clock.clearTimeout(slow.current), [clock, options.username])

  return (event, entry, time) => {
    if (time && !(isHeard() && entry.claim(event.type, time))) return
    const snapshot = entry.getSnapshot()
    const { cooldown, delivery, deliveryChanged } = snapshot
    const now = clock.now()
    const wait = cooldown && fromNow(cooldown.endsAt - now, locale)
    switch (event.type) {
      case 'requested':
        clock.clearTimeout(slow.current)
        // Of an end that another Root told this one hears nothing.
        slow.current = clock.setTimeout(
          () => entry.getSnapshot().status === 'pending' && announce(labels.sending(context)),
          SLOW,
        )
        break
      case 'sent': {
        const about = deliveryContext(words, delivery)
        const destination = typedDestination(words, about.medium)
        const sent = labels.announceSent({ ...about, destination, wait })
        if (options.concealUserExistence) announce(labels.concealed(context))
        else announce(deliveryChanged ? sent + gap(words) + labels.changed(context) : sent)
        break
      }
      case 'failed':
        announce(messageOf(snapshot, words)?.text, 'alert')
        break
      case 'confirmed':
        announce(labels.confirmed(context))
        break
      case 'ready':
        announce(labels.announceReady(context))
        break
      case 'refused':
        if (!wait || Math.abs(now - spokeOfWaitAt.current) < QUIET) break
        spokeOfWaitAt.current = now
        announce(labels.announceWait({ ...context, wait }))
    }
  }
}
