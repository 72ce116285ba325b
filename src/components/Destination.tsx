'use client'
import { forwardRef, type ReactNode } from 'react'
import { timeWords } from './format.js'
import { renderPart, type PartProps } from './renderPart.js'
import { useRoot, type RootContextValue } from './RootContext.js'
import { labelMedium, typedDestination } from './words.js'

/** Finds the website of an address's mailbox, such as `mailboxOf` of react-cognito-resend-code/mailbox; null for none. */
export type MailboxFinder = (address: string) => { readonly provider: string; readonly href: string } | null

/** What stands beside the destination. */
export interface DestinationSlots {
  /** What a person may do about a wrong address, such as a link back to sign-up. Stands there from the start. */
  readonly wrongAddress?: ReactNode
  /** Adds a link to the person's mailbox, where `destination` is an address that it knows. @default none */
  readonly mailbox?: MailboxFinder | undefined
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
  const said = lastSentAt === null ? [] : [...sentences(root, lastSentAt), mailbox && mailboxLink(root, mailbox)]
  const content = [...said, wrongAddress, lastSentAt !== null && children]
    .filter((sentence) => sentence != null && sentence !== false)
    .map((sentence, index) => (
      <span key={index}>
        {index > 0 && ' '}
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

function mailboxLink(root: RootContextValue, find: MailboxFinder): ReactNode {
  const address = typedDestination(root, labelMedium(root.result.delivery))
  const mailbox = address && find(address)
  const words = mailbox && root.help.mailbox?.({ ...root.context, provider: mailbox.provider })
  return (
    words && (
      <a href={mailbox.href} target="_blank" rel="noopener noreferrer">
        {words}
      </a>
    )
  )
}
