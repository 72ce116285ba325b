'use client'
import { forwardRef, type ReactNode } from 'react'
import { SIGN_UP } from '../core/store.js'
import { isPresent } from './isPresent.js'
import { useRoot, type RootContextValue } from './RootContext.js'
import { usePart, type PartProps } from './usePart.js'
import { useReached } from './useReached.js'
import { deliveryContext, gap, timeContext, typedDestination } from './words.js'

/** What stands beside the destination. */
export interface DestinationSlots {
  /** What a person may do about a wrong address, such as a link back to sign-up. Stands there from the start. */
  readonly wrongAddress?: ReactNode
  /** A link to where the message is read, such as `<MailboxLink />` of react-cognito-resend-code/mailbox. */
  readonly mailbox?: ReactNode
}

/** What `ResendCode.Destination` takes: what a `<p>` takes. Its children stand behind its sentences. */
export interface ResendCodeDestinationProps extends PartProps<'p'>, DestinationSlots {}

/**
 * Where the last message went, how and when, and which one works. Masks are shown as Cognito makes them; an address
 * keeps its order in right-to-left text. Until a message is known to have been sent there is only `wrongAddress`.
 */
export const Destination = forwardRef<HTMLParagraphElement, ResendCodeDestinationProps>(function ResendCodeDestination(
  { wrongAddress, mailbox, children, ...props },
  ref,
) {
  const root = useRoot('Destination')
  const { lastSentAt, status } = root.result
  const wasSent = lastSentAt !== null
  // From the next day on the time stands with its day. React Compiler sees no clock, but sees this change.
  const isPast = useReached(new Date(lastSentAt ?? NaN).setHours(24, 0, 0, 0), root.clock)
  const content = [
    ...(wasSent ? sentences(root, lastSentAt, isPast) : []),
    wasSent && mailbox,
    wrongAddress,
    wasSent && children,
  ]
  const first = content.findIndex(isPresent)
  const spans = content.map((sentence, index) => {
    // Counted from the end, so that the slots stay what they are, focus and all, however many sentences come before.
    const place = content.length - index
    // A browser that translates puts text of its own in place of React's, which no longer changes: a sentence is made anew.
    const key = place > 3 ? [place, lastSentAt, isPast].join() : place
    return (
      isPresent(sentence) && (
        <span key={key}>
          {index > first && gap(root)}
          {sentence}
        </span>
      )
    )
  })
  const isShown = status !== 'confirmed' && first >= 0
  return usePart('p', 'destination', root.state, isShown && { children: spans }, props, ref)
})

function sentences(root: RootContextValue, lastSentAt: number, isPast: boolean): ReactNode[] {
  const { result, labels, context, options } = root
  const { delivery, deliveryChanged, messageCount } = result
  if (options.concealUserExistence) return [labels.concealed(context)]
  const about = deliveryContext(root, delivery)
  const destination = typedDestination(root, about.medium) ?? delivery?.destination
  // Sign-up always sends one, also where the page does not tell of it.
  const isFirst =
    messageCount < 2 && (context.operation !== SIGN_UP || options.initialDelivery || options.initialSentAt)
  return [
    destination ? labels.sentTo({ ...about, destination: <bdi dir="ltr">{destination}</bdi> }) : labels.sent(about),
    deliveryChanged && labels.changed(context),
    labels.sentAt(timeContext(root, lastSentAt, isPast ? undefined : lastSentAt)),
    !isFirst && labels.newestOnly(context),
  ]
}
