'use client'
import { forwardRef, type ReactNode } from 'react'
import { timeWords } from './format.js'
import { renderPart, type PartProps } from './renderPart.js'
import { useRoot } from './RootContext.js'
import { labelMedium, typedDestination } from './words.js'

/** What `ResendCode.Destination` takes: what a `<p>` takes. Its children stand behind its sentences. */
export interface ResendCodeDestinationProps extends PartProps<'p'> {
  /** What a person may do about a wrong address, such as a link back to sign-up. */
  readonly wrongAddress?: ReactNode
}

/**
 * Where the last message went, how and when, and which one works. Masks are shown as Cognito makes them; an address
 * keeps its order in right-to-left text. Nothing until a message is known to have been sent.
 */
export const Destination = forwardRef<HTMLParagraphElement, ResendCodeDestinationProps>(function ResendCodeDestination(
  { wrongAddress, children, ...props },
  ref,
) {
  const root = useRoot('Destination')
  const { result, state, labels, context, locale, clock, conceal } = root
  const { delivery, deliveryChanged, lastSentAt, sendCount, status } = result
  if (lastSentAt === null || status === 'confirmed') return null

  const medium = labelMedium(delivery)
  const shown = typedDestination(root, medium) ?? delivery?.destination
  const sentences: ReactNode[] = conceal
    ? [labels.concealed(context)]
    : [
        shown
          ? labels.sentTo({ ...context, medium, destination: <bdi dir="ltr">{shown}</bdi> })
          : labels.sent({ ...context, medium }),
        deliveryChanged && labels.changed(context),
        labels.sentAt({ ...context, ...timeWords(lastSentAt, clock.now(), locale) }),
        sendCount > 0 && labels.newestOnly(context),
      ]
  const content = sentences
    .concat(wrongAddress, children)
    .filter((sentence) => sentence != null && sentence !== false)
    .map((sentence, index) => (
      <span key={index}>
        {index > 0 && ' '}
        {sentence}
      </span>
    ))
  return renderPart('p', 'destination', state, {}, { ...props, children: content }, ref)
})
