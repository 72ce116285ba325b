'use client'
import { forwardRef, type ReactNode } from 'react'
import { isAtLimit } from '../core/policy.js'
import { isPresent } from './isPresent.js'
import { useRoot, type RootContextValue } from './RootContext.js'
import { usePart, type PartProps } from './usePart.js'
import { deliveryContext } from './words.js'

/** What the list for someone who is stuck names. */
export interface HelpSlots {
  /** Whom the messages come from, such as a name or an address: people look for it. */
  readonly sender?: string | undefined
  /** Your link for someone who does not need the message any more, such as `<a href="/sign-in">Sign in</a>`. */
  readonly signIn?: ReactNode
}

/** What `ResendCode.Help` takes: what a `<div>` takes. Children stand in place of its list, and in every status. */
export interface ResendCodeHelpProps extends PartProps<'div'>, HelpSlots {}

/**
 * What a person can do where nothing comes: a calm list from the second message on, and where sends are used up. With
 * children it shows those instead, from the start. Gone when the user is confirmed.
 */
export const Help = forwardRef<HTMLDivElement, ResendCodeHelpProps>(function ResendCodeHelp(
  { sender, signIn, children, ...props },
  ref,
) {
  const root = useRoot('Help')
  const content = children === undefined ? list(root, sender, signIn) : children
  const isShown = root.state.status !== 'confirmed' && isPresent(content)
  return usePart('div', 'help', root.state, isShown && { children: content }, props, ref)
})

function list(root: RootContextValue, sender: HelpSlots['sender'], signIn: ReactNode): ReactNode {
  const { result, help } = root
  const atLimit = isAtLimit(result.cooldown)
  if (result.messageCount < 2 && !atLimit) return null
  const about = deliveryContext(root, result.delivery)
  const items = [
    help.patience(about),
    about.medium !== 'SMS' && help.spam(about),
    sender && isolate(help.sender({ ...about, sender }), sender),
    help.checkAddress(about),
    signIn && (help.signIn({ ...about, signIn }) ?? signIn),
    atLimit && help.usedUp(about),
  ]
  if (!items.some(isPresent)) return null
  const title = help.title(about)
  return (
    <>
      {title && <p>{title}</p>}
      <ul>
        {/* Each has its place, also where others are not said: a link keeps its focus. */}
        {items.map((item, index) => isPresent(item) && <li key={index}>{item}</li>)}
      </ul>
    </>
  )
}

/** A name keeps its order in a sentence of the other direction, where "Shop <no-reply@example.com>" would fall apart. */
function isolate(sentence: ReactNode, name: string): ReactNode {
  const [before, ...after] = typeof sentence === 'string' ? sentence.split(name) : []
  if (!after.length) return sentence
  return (
    <>
      {before}
      <bdi>{name}</bdi>
      {after.join(name)}
    </>
  )
}
