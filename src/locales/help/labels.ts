import type { ReactNode } from 'react'
import type { DeliveryLabelContext, LabelContext } from '../labels.js'

/**
 * The words of the list for who is stuck: it shows from the second message on, and where sends are used up.
 * Each is one item, a whole sentence, seen and not spoken by itself. They stand in a file of their own, so that a page
 * with other help does not carry them.
 */
export interface ResendCodeHelpLabels {
  /** Above the list. */
  title(context: LabelContext): string
  /** How long it may take. */
  patience(context: DeliveryLabelContext): string
  /** Where else to look; not shown for a text message. */
  spam(context: LabelContext): string
  /** Whom the message comes from, where the page says so; `sender` is a name, an address or a number. */
  sender(context: DeliveryLabelContext & { readonly sender: string }): string
  /** The address above may be wrong. */
  checkAddress(context: DeliveryLabelContext): string
  /** The words of a link to the person's mailbox, which opens in a new tab; `provider` is such as "Gmail". */
  mailbox(context: LabelContext & { readonly provider: string }): string
  /** For who does not need the message any more; `signIn` is the page's own link, such as "Sign in". */
  signIn(context: LabelContext & { readonly signIn: ReactNode }): ReactNode
  /** What is left to do where no other can be asked for. */
  usedUp(context: DeliveryLabelContext): string
}
