'use client'
import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { quietly } from '../core/quietly.js'
import { mailboxOf, type Mailbox } from './mailboxOf.js'
import { useRoot } from './RootContext.js'
import { deliveryContext, typedDestination } from './words.js'

/** What `MailboxLink` takes: what an `<a>` takes. Its children replace its words. */
export interface MailboxLinkProps extends Omit<ComponentPropsWithoutRef<'a'>, 'href'> {
  /** Finds the mailbox of an address; null for none, as where it throws. @default mailboxOf */
  readonly find?: ((address: string) => Mailbox | null) | undefined
}

/**
 * A link to the mailbox of the address that the page passes as `destination`, where its provider is known and the
 * message went by e-mail; else nothing. It opens in a new tab, and tells the mailbox nothing.
 */
export function MailboxLink({ find = mailboxOf, children, ...props }: MailboxLinkProps): ReactNode {
  const root = useRoot('MailboxLink')
  const { medium } = deliveryContext(root, root.result.delivery)
  const address = typedDestination(root, medium)
  const mailbox = address?.includes('@') ? quietly(() => find(address)) : null
  const words = mailbox && (children ?? root.help.mailbox({ ...root.context, provider: mailbox.provider }))
  return (
    words && (
      <a target="_blank" rel="noopener noreferrer" {...props} href={mailbox.href}>
        {words}
      </a>
    )
  )
}
