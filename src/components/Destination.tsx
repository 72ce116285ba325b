'use client'
import { forwardRef, type ReactNode } from 'react'
import { timeWords } from './format.js'
import { present } from './present.js'
import { renderPart, type PartProps } from './renderPart.js'
import { useRoot, type RootContextValue } from './RootContext.js'
import { gap, labelMedium, typedDestination } from './words.js'

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
  if (status === 'confirmed') return null
  const wasSent = lastSentAt !== null
  const content = present([
    ...(wasSent ? sentences(root, lastSentAt) : []),
    wasSent && mailbox,
    wrongAddress,
    wasSent && children,
  ]).map((sentence, index) => (
    <span key={index}>
      {index > 0 && gap(root)}
      {sentence}
    </span>
  ))
  if (!content.length) return null
  return renderPart('p', 'destination', root.state, {}, { ...props, children: content }, ref)
})

function sentences(root: RootContextValue, lastSentAt: number): ReactNode[] {
  const { result, labels, context, locale, clock, conceal, replacesOlder } = root
  const { delivery, deliveryChanged, messageCount } = result
  if (conceal) return [labels.concealed(context)]
  const medium = labelMedium(delivery)
  const shown = typedDestination(root, medium) ?? delivery?.destination
  return [
    shown
      ? labels.sentTo({ ...context, medium, destination: <bdi dir="ltr">{shown}</bdi> })
      : labels.sent({ ...context, medium }),
    deliveryChanged && labels.changed(context),
    labels.sentAt({ ...context, ...timeWords(lastSentAt, clock.now(), locale) }),
    (replacesOlder || messageCount > 1) && labels.newestOnly(context),
  ]
}
