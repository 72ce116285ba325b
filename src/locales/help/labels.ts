import type { ReactNode } from 'react'
import type { DeliveryLabelContext, LabelContext } from '../labels.js'

/**
 * The words for someone who is stuck: a list that shows from the second message on, and where sends are used up. Each is one
 * item, a whole sentence, seen and not spoken by itself. One that returns null is left out. They stand in a file of
 * their own; a page in a language without them shows no list, rather than an English one.
 */
export interface ResendCodeHelpLabels {
  /** Above the list. */
  title(context: LabelContext): ReactNode
  /** How long it may take. */
  patience(context: DeliveryLabelContext): ReactNode
  /** Where else to look; not shown for a text message. */
  spam(context: LabelContext): ReactNode
  /** Whom the message comes from, where the page says so; `sender` is a name, an address or a number. */
  sender(context: DeliveryLabelContext & { readonly sender: string }): ReactNode
  /** The address above may be wrong. */
  checkAddress(context: DeliveryLabelContext): ReactNode
  /** Behind `sentTo` from the first message on: the words of a link to the person's mailbox, which opens in a new tab; `provider` is such as "Gmail". */
  mailbox(context: LabelContext & { readonly provider: string }): ReactNode
  /** For someone who does not need the message any more; `signIn` is the page's own link, such as "Sign in". */
  signIn(context: LabelContext & { readonly signIn: ReactNode }): ReactNode
  /** What is left to do where no other can be asked for. */
  usedUp(context: DeliveryLabelContext): ReactNode
}
